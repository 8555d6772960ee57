package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with the search. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageIT {

  private static final Page HOME = new Page("index.html");
  private static final Page PLAN = new Page("van-ban/hung-yen.html");

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Home stick = UsbStick.with(site.archive());
  private final Home server = StaticServer.serving(site.folder(), "/chuyen-trang/nq57/");

  @AfterAll
  void leave() {
    stick.close();
    server.close();
  }

  Stream<Arguments> boxes() {
    return Stream.of(stick, server)
        .flatMap(home -> Stream.of(HOME, PLAN).map(page -> Arguments.of(home, page)));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("boxes")
  void the_box_of_a_page_leads_to_the_results_and_loads_nothing_before(
      Home home, Page from, Browser browser) {
    Visit visit = browser.visit(home.address(from));
    assertThat(visit.requests()).noneMatch(SearchPageIT::isOfTheSearch);

    browser.press("/");
    assertThat(browser.focused().getDomAttribute("name")).isEqualTo("q");
    browser.press("phủ sóng 5G/", Keys.BACK_SPACE);
    assertThat(browser.noted().requests()).noneMatch(SearchPageIT::isOfTheSearch);
    browser.press(Keys.ENTER);

    browser.await("the results open", () -> browser.address().contains("/tim-kiem.html?q="));
    SearchPage page = new SearchPage(browser, home);
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.box().getDomProperty("value")).isEqualTo("phủ sóng 5G");
    assertThat(page.first(2)).contains("hung-yen#ii-1-p5", "vinh-thuan#ii-2-a-p4");
    assertThat(browser.noted().complaints()).isEmpty();
  }

  @Test
  void the_slash_stays_a_letter_where_the_reader_has_switched_the_key_off(Browser browser) {
    browser.visit(stick.address(new Page("tim-kiem.html")));
    browser.all("#phim").get(0).click();
    browser.visit(stick.address(PLAN));
    browser.press("/");
    assertThat(browser.focused().getTagName()).isEqualTo("body");
    assertThat(browser.all("[aria-keyshortcuts], [data-key][title]")).isEmpty();
  }

  @Test
  void keys_lead_through_the_results_and_back_to_the_box(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("kinh tế số");
    List<String> links = new ArrayList<>();
    page.box().click();
    browser.press(Keys.ARROW_DOWN);
    for (int i = 0; i < 6; i++) {
      links.add(String.valueOf(browser.focused().getDomAttribute("href")));
      browser.press(Keys.ARROW_DOWN);
    }
    assertThat(links).doesNotHaveDuplicates().allMatch(link -> link.contains(".html"));
    assertThat(links.get(0)).startsWith("chi-tieu/");
    assertThat(links).anyMatch(link -> link.contains("?tim=kinh%20t%E1%BA%BF%20s%E1%BB%91#"));

    browser.press(Keys.ARROW_UP);
    assertThat(browser.focused().getDomAttribute("href")).isEqualTo(links.get(5));
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused()).isEqualTo(page.box());
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP);
    assertThat(browser.focused()).isEqualTo(page.box());

    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("the first opens", () -> browser.address().endsWith(links.get(0)));
  }

  @Test
  void typing_shows_results_tells_them_and_keeps_the_address(Browser browser) {
    SearchPage page = new SearchPage(browser, server);
    browser.visit(server.address(new Page("tim-kiem.html")));
    assertThat(page.settle()).isEqualTo("idle");
    assertThat(page.told()).isEmpty();

    page.box().sendKeys("phu song 5g");
    browser.await("it is told", () -> page.told().matches("\\d+ đoạn trong \\d văn bản.*"));
    assertThat(page.first(2)).contains("hung-yen#ii-1-p5", "vinh-thuan#ii-2-a-p4");
    assertThat(page.asked()).isEqualTo(Map.of("q", "phu song 5g"));
    assertThat(browser.run("return document.title")).asString().startsWith("phu song 5g");

    page.box().clear();
    page.box().sendKeys(" ");
    browser.await("the page is empty again", () -> page.told().isEmpty());
    assertThat(page.results()).isEmpty();
    assertThat(browser.noted().complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cap, xa, son-hong",
    "tinh, nghe-an, nghe-an",
    "chu-de, kinh-te-so, ''",
    "loai, doan, ''",
  })
  void a_filter_narrows_the_results_and_the_way_back_widens_them(
      String name, String value, String only, Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("chuyển đổi số");
    List<String> all = page.passages();
    String told = page.told();

    new Select(browser.all("#" + name).get(0)).selectByValue(value);
    browser.await("fewer are told", () -> !page.told().equals(told));
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.asked()).isEqualTo(Map.of("q", "chuyển đổi số", name, value));
    List<SearchPage.Found> narrowed = page.results();
    assertThat(narrowed).isNotEmpty();
    if (!only.isEmpty()) {
      assertThat(narrowed).allMatch(found -> found.plan().equals(only));
    }
    String answer = page.answer();

    page.open(URI.create(browser.address()));
    assertThat(page.answer()).as("the address opened anew").isEqualTo(answer);

    browser.run("history.back()");
    browser.await("all are told again", () -> page.told().equals(told));
    assertThat(page.passages()).isEqualTo(all);
    assertThat(page.asked()).isEqualTo(Map.of("q", "chuyển đổi số"));
  }

  @Test
  void more_passages_are_added_below_and_the_reader_goes_on_at_the_first(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("chuyển đổi số");
    List<String> before = page.passages();
    assertThat(page.told()).contains("đang hiện " + before.size() + " đoạn đầu");
    browser.all(".more-found button").get(0).click();
    browser.await("more come", () -> page.passages().size() > before.size());

    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.passages()).doesNotHaveDuplicates().containsAll(before);
    List<String> added = page.passages().stream().filter(one -> !before.contains(one)).toList();
    assertThat(browser.focused().findElement(By.xpath("..")).getDomAttribute("data-passage"))
        .isEqualTo(added.get(0).replaceFirst(".*#", ""));
  }

  private static boolean isOfTheSearch(String address) {
    return address.contains("/tim-kiem") || address.contains("/js/search");
  }
}
