package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * What readers do with the portal: read, search, compare, download, print. The same tests run in
 * each of its homes.
 *
 * @param <H> the home
 */
abstract class HomeSuite<H extends Home> extends SiteWalk<H> {

  private static final Page INDEX = new Page("index.html");
  private static final Page PLAN = new Page("van-ban/hung-yen.html");
  private static final Page MATRIX = new Page("so-sanh/chi-tieu.html");
  private static final Page PAIRS = new Page("so-sanh/index.html");

  @Test
  void a_plan_is_reached_from_the_first_page_and_read(Browser browser) {
    open(INDEX, browser);
    follow("header nav a[href$='van-ban/index.html']", browser);
    follow("main a[href$='van-ban/hung-yen.html']", browser);
    browser.await("the plan opens", () -> browser.address().equals(home().address(PLAN) + ""));

    String asBuilt = site().pages().parse(PLAN).selectFirst("article[data-plan]").wholeText();
    assertThat(words(browser.run("return document.querySelector('article').textContent")))
        .isEqualTo(words(asBuilt));

    WebElement entry = browser.all("nav.toc a[href^='#']").get(4);
    String anchor = String.valueOf(entry.getDomAttribute("href"));
    browser.run("arguments[0].focus()", entry);
    browser.press(Keys.ENTER);
    browser.await("the passage opens", () -> browser.address().endsWith("hung-yen.html" + anchor));
    quiet(browser);
  }

  @Test
  void what_is_typed_into_the_box_of_any_page_is_found_and_opened(Browser browser) {
    open(PLAN, browser);
    browser.all("header [name=q]").get(0).click();
    browser.press("phủ sóng 5G", Keys.ENTER);
    browser.await("the search opens", () -> browser.address().contains("tim-kiem.html?q="));
    SearchPage page = new SearchPage(browser, home());
    assertThat(page.settle()).isEqualTo("done");
    String first = page.passages().get(0);

    follow("li[data-result] > a", browser);
    browser.await("the words are marked", () -> !browser.all("article mark").isEmpty());
    assertThat(browser.address())
        .startsWith(home().root() + "van-ban/" + first.substring(0, first.indexOf('#')) + ".html?")
        .endsWith(first.substring(first.indexOf('#')));
    quiet(browser);
  }

  @Test
  void the_matrix_is_filtered_and_its_address_keeps_the_choice(Browser browser) {
    open(MATRIX, browser);
    new Select(browser.all("#cap").get(0)).selectByValue("tinh");
    browser.await("others go", () -> plans(browser).equals(List.of("hung-yen", "nghe-an")));
    String address = browser.address();
    assertThat(address).isEqualTo(home().address(MATRIX) + "?cap=tinh");

    open(URI.create(address), browser);
    assertThat(plans(browser)).containsExactly("hung-yen", "nghe-an");
    browser.all("#loc [type=reset]").get(0).click();
    browser.await("all are back", () -> plans(browser).size() == 5);
    quiet(browser);
  }

  @ParameterizedTest(name = "button {0} of the choice")
  @ValueSource(ints = {0, 1})
  void two_plans_are_chosen_and_set_side_by_side(int button, Browser browser) {
    open(PAIRS, browser);
    new Select(browser.all("#van-ban-a").get(0)).selectByValue("nghe-an");
    new Select(browser.all("#van-ban-b").get(0)).selectByValue("hung-yen");
    browser.all("#chon button").get(button).click();
    browser.await("the rows stand", () -> !browser.all(".pair-row").isEmpty());
    assertThat(browser.address())
        .startsWith(home().root() + "so-sanh/" + (button == 0 ? "hung-yen--nghe-an" : "index"));
    assertThat(browser.all(".pair-row del, .pair-row ins")).isNotEmpty();
    quiet(browser);
  }

  @ParameterizedTest
  @CsvSource({
    "so-sanh/chi-tieu.html, csv, text/csv",
    "van-ban/hung-yen.html, ics, text/calendar",
    "van-ban/hung-yen.html, md, text/markdown",
    "van-ban/hung-yen.html, txt, text/plain",
    "du-lieu/index.html, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "du-lieu/index.html, json, application/json",
  })
  void a_file_to_download_comes_whole(String page, String kind, String type, Browser browser)
      throws IOException {
    open(new Page(page), browser);
    WebElement link = browser.all("main a[download][href$='." + kind + "']").get(0);
    String address = String.valueOf(link.getDomProperty("href"));
    assertThat(home().holds(address)).as(address).isTrue();

    URLConnection file = URI.create(address).toURL().openConnection();
    try (InputStream bytes = file.getInputStream()) {
      Page named = new Page(address.substring(home().root().toString().length()));
      assertThat(bytes.readAllBytes()).isEqualTo(Files.readAllBytes(named.in(site().folder())));
    }
    assertTypeOf(file, type);
  }

  /** Looks at what the home says of a file; a folder says nothing. */
  void assertTypeOf(URLConnection file, String type) {}

  @ParameterizedTest
  @ValueSource(strings = {"van-ban/hung-yen.html", "so-sanh/chi-tieu.html"})
  void a_page_prints_on_several_sheets(String page, Browser browser) {
    open(new Page(page), browser);
    assertThat(Sheets.in(browser.printout())).isGreaterThan(1);
    quiet(browser);
  }

  private void open(Page page, Browser browser) {
    open(home().address(page), browser);
  }

  private void open(URI address, Browser browser) {
    assertFine(browser.visit(address));
  }

  /** Asserts that nothing went wrong since the last visit, and that the portal asked for itself. */
  private void quiet(Browser browser) {
    assertFine(browser.noted());
  }

  private void assertFine(Visit visit) {
    assertThat(visit.complaints()).as("console").isEmpty();
    assertThat(visit.requests())
        .as("requests")
        .allMatch(address -> address.startsWith("data:") || home().holds(address));
  }

  private static void follow(String link, Browser browser) {
    browser.await(link, () -> !browser.all(link).isEmpty());
    browser.all(link).get(0).click();
  }

  private static List<String> plans(Browser browser) {
    return browser.all("#bang thead th[data-plan]").stream()
        .filter(WebElement::isDisplayed)
        .map(head -> String.valueOf(head.getDomAttribute("data-plan")))
        .toList();
  }

  private static String words(Object text) {
    return String.valueOf(text).replaceAll("\\s+", " ").strip();
  }
}
