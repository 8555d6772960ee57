package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The portal without a mouse. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> pages() {
    // 404.html and the bare pages for iframes have nothing before their content to skip.
    return site.pages().sample(1).stream()
        .filter(page -> !page.path().equals("404.html") && !page.path().startsWith("nhung/"))
        .filter(page -> !page.path().startsWith("tai-ve/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_first_stop_skips_to_the_content(Page page, Browser browser) {
    browser.visit(site.address(page));
    browser.press(Keys.TAB);

    WebElement skip = browser.focused();
    assertThat(skip.getDomAttribute("href")).startsWith("#");
    assertThat(skip.getRect().getY()).as("top of the link, in the window").isNotNegative();

    browser.press(Keys.ENTER, Keys.TAB);
    assertThat(browser.run("return document.activeElement.closest('main, footer') !== null"))
        .as("the next stop is past the navigation")
        .isEqualTo(true);
  }

  /** The element that has the keyboard, and what is wrong with it; nothing behind the last one. */
  private static final String UNSEEN =
      """
      const e = document.activeElement;
      if (e === document.body) return [];  // past the last stop
      const name = e.tagName.toLowerCase() + ' “' + (e.textContent.trim() || e.getAttribute('aria-label')
        || e.name || e.id).slice(0, 40) + '”';
      // A box hidden behind its label shows on the label where the keyboard is.
      const seen = e.labels && e.getBoundingClientRect().width < 4 ? e.labels[0] : e;
      const boxes = [...seen.getClientRects()].filter(box => box.width > 0 && box.height > 0);
      if (!boxes.length) return [name, 'has no box'];
      const inside = boxes.filter(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
      if (!inside.length) return [name, 'is outside the window'];
      const free = inside.some(box => [.2, .5, .8].some(part => {
        const x = box.left + box.width * part, y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        return top && (seen.contains(top) || top.contains(seen) && top !== document.body && top !== document.documentElement);
      }));
      if (!free) return [name, 'is covered'];
      const ringed = [e, seen, e.parentElement].some(part => ['', '::after'].some(pseudo => {
        const style = getComputedStyle(part, pseudo || null);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
      }));
      return ringed ? [name] : [name, 'shows no ring'];
      """;

  private static final int STOPS = 20;

  @ParameterizedTest
  @MethodSource("pages")
  void the_keyboard_is_seen_wherever_it_stops(Page page, Browser browser) {
    browser.visit(site.address(page));
    List<String> faults = new ArrayList<>();
    for (int stop = 0; stop < STOPS; stop++) {
      browser.press(Keys.TAB);
      List<?> answer = (List<?>) browser.run(UNSEEN);
      if (answer.isEmpty()) {
        break;
      }
      if (answer.size() > 1) {
        faults.add(stop + ": " + answer.get(0) + " " + answer.get(1));
      }
    }
    assertThat(faults).as("stops of %s", page).isEmpty();
  }

  @Test
  void a_search_is_asked_filtered_and_followed(Browser browser) {
    browser.visit(site.address(new Page("index.html")));
    browser.press("/");
    browser.press("chuyển đổi số");
    browser.press(Keys.ENTER);
    browser.await("the results open", () -> browser.address().contains("tim-kiem.html?q="));
    SearchPage page = new SearchPage(browser, site);
    assertThat(page.settle()).isEqualTo("done");
    String told = page.told();

    walkTo(browser, "#cap");
    browser.press("Cấp xã");
    browser.await("fewer are told", () -> !page.told().equals(told));
    page.settle();
    assertThat(page.results()).isNotEmpty().allMatch(found -> found.plan().equals("son-hong"));

    walkTo(browser, "li[data-result] > a");
    String link = String.valueOf(browser.focused().getDomAttribute("href"));
    browser.press(Keys.ENTER);
    String passage = link.substring(link.indexOf('#'));
    browser.await("the passage opens", () -> browser.address().endsWith(passage));
  }

  @Test
  void the_matrix_is_filtered_and_put_back(Browser browser) {
    browser.visit(site.address(new Page("so-sanh/chi-tieu.html")));
    List<String> all = columns(browser);
    walkTo(browser, "#cap");
    browser.press("Cấp tỉnh");
    browser.await("fewer columns", () -> columns(browser).size() < all.size());
    assertThat(columns(browser)).containsExactly("hung-yen", "nghe-an");

    walkTo(browser, "#loc [type=reset]");
    browser.press(Keys.ENTER);
    browser.await("all columns", () -> columns(browser).equals(all));
  }

  @Test
  void the_list_of_plans_is_filtered(Browser browser) {
    browser.visit(site.address(new Page("van-ban/index.html")));
    walkTo(browser, "main select");
    WebElement filter = browser.focused();
    String before = String.valueOf(filter.getDomProperty("value"));
    browser.press(Keys.ARROW_DOWN);
    assertThat(filter.getDomProperty("value")).isNotEqualTo(before);
    assertThat(browser.address()).contains("?");
  }

  @Test
  void two_plans_are_chosen_and_set_side_by_side(Browser browser) {
    browser.visit(site.address(new Page("so-sanh/index.html")));
    walkTo(browser, "#chon [name=a]");
    browser.press("Nghệ An");
    browser.press(Keys.TAB);
    browser.press("Hưng Yên");
    walkTo(browser, "#chon [name=xem]");
    browser.press(Keys.ENTER);
    browser.await("the rows stand", () -> !browser.all("#ket-qua .pair-row").isEmpty());
    assertThat(browser.focused().getText()).isEqualTo("Hưng Yên và Nghệ An");
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.closest('#ket-qua') !== null"))
        .as("the keyboard goes on into the result")
        .isEqualTo(true);
  }

  /** Presses Tab until an element has the keyboard, as somebody without a mouse has to. */
  private static void walkTo(Browser browser, String selector) {
    for (int stop = 0; stop < 5 * STOPS; stop++) {
      browser.press(Keys.TAB);
      if (Boolean.TRUE.equals(
          browser.run("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }

  private static List<String> columns(Browser browser) {
    return browser.all("#bang thead th[data-plan]").stream()
        .filter(WebElement::isDisplayed)
        .map(head -> String.valueOf(head.getDomAttribute("data-plan")))
        .toList();
  }
}
