package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with a plan. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPageIT {

  private static final String MARKS =
      "return [...document.querySelectorAll('article .kin')]"
          + ".filter(mark => mark.getClientRects().length > 0).map(mark => mark.innerText.trim())";

  private static final String LOOK =
      """
      const style = getComputedStyle(arguments[0]);
      return [...style].map(name => name + ': ' + style.getPropertyValue(name)).join('; ');
      """;
  private static final String IN_WINDOW =
      """
      const box = arguments[0].getBoundingClientRect();
      return box.height > 0 && box.bottom > 0 && box.top >= 0 && box.top < innerHeight;
      """;

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Pages pages = site.pages();

  Stream<Page> plans() {
    return site.walk().stream().filter(pages.plans().toList()::contains);
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void a_switch_shows_the_words_as_supplied_and_back(boolean scripts, Browser browser) {
    browser.allowScripts(scripts);
    for (Page plan : plansWithSlips()) {
      List<String> read = slips(plan, Element::text);
      List<String> supplied = slips(plan, mark -> mark.attr("data-source"));
      browser.visit(site.address(plan));
      assertThat(drawn(browser)).as("%s at first", plan).isEqualTo(read);
      flip(browser);
      assertThat(drawn(browser)).as("%s as supplied", plan).isEqualTo(supplied);
      flip(browser);
      assertThat(drawn(browser)).as("%s and back", plan).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_permalink_leads_to_its_passage_and_marks_it(Page plan, Browser browser) {
    browser.visit(site.address(plan));
    List<WebElement> permalinks = browser.all("article a.permalink");
    WebElement permalink = permalinks.get(permalinks.size() * 2 / 3);
    String id = String.valueOf(permalink.getDomAttribute("href")).substring(1);
    WebElement passage = browser.all("[id='" + id + "']").get(0);
    Object before = browser.run(LOOK, passage);

    browser.run("arguments[0].focus()", permalink);
    browser.press(Keys.ENTER);

    String address = site.address(plan) + "#" + id;
    browser.await("the address is " + address, () -> browser.address().equals(address));
    browser.await("#" + id + " is marked", () -> !browser.run(LOOK, passage).equals(before));
    browser.await("#" + id + " is in the window", () -> is(browser.run(IN_WINDOW, passage)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_permalink_opened_from_elsewhere_shows_its_passage(Page plan, Browser browser) {
    String id = pages.parse(plan).select("article a.permalink").last().attr("href").substring(1);
    browser.visit(URI.create(site.address(plan) + "#" + id));
    WebElement passage = browser.all("[id='" + id + "']").get(0);
    browser.await("#" + id + " is in the window", () -> is(browser.run(IN_WINDOW, passage)));
  }

  private List<Page> plansWithSlips() {
    List<Page> plans = plans().filter(plan -> !slips(plan, Element::text).isEmpty()).toList();
    assertThat(plans).as("plans with a corrected slip").isNotEmpty();
    return plans;
  }

  private List<String> slips(Page plan, Function<Element, String> words) {
    return pages.parse(plan).select("article ins.erratum").stream()
        .map(words)
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void a_switch_worked_with_the_keyboard_shows_where_else_a_passage_stands(
      boolean scripts, Browser browser) {
    browser.allowScripts(scripts);
    browser.visit(site.address(new Page("van-ban/hung-yen.html")));
    List<String> always = marks(browser);
    assertThat(always).isNotEmpty().allMatch(mark -> mark.startsWith("≠"));

    WebElement box =
        browser.all("main input[type=checkbox]").stream()
            .filter(control -> control.getAccessibleName().contains("giống các văn bản khác"))
            .findFirst()
            .orElseThrow();
    browser.run("arguments[0].focus()", box);
    browser.press(Keys.SPACE);
    assertThat(marks(browser))
        .containsAll(always)
        .anyMatch(mark -> mark.startsWith("="))
        .anyMatch(mark -> mark.startsWith("≈"));

    browser.press(Keys.SPACE);
    assertThat(marks(browser)).isEqualTo(always);
  }

  private static List<String> marks(Browser browser) {
    return ((List<?>) browser.run(MARKS)).stream().map(String::valueOf).toList();
  }

  private static List<String> drawn(Browser browser) {
    return DrawnText.on(browser).insideEach("erratum");
  }

  /** Finds the switch as a screen reader names it, and works it with the keyboard. */
  private static void flip(Browser browser) {
    List<WebElement> switches =
        browser.all("main input[type=checkbox], main button").stream()
            .filter(control -> control.getAccessibleName().contains("cung cấp"))
            .toList();
    assertThat(switches).as("switches to the copy as supplied").hasSize(1);
    browser.run("arguments[0].focus()", switches.get(0));
    browser.press(Keys.SPACE);
  }

  private static boolean is(Object answer) {
    return Boolean.TRUE.equals(answer);
  }
}
