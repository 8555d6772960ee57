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
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
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

  @ParameterizedTest
  @CsvSource({
    "chi-tieu, kinh tế số, Quy mô kinh tế số, chi-tieu/",
    "moc, báo cáo trước 28/3/2025, 28/3/2025, van-ban/huyen-386.html",
  })
  void only_indicators_or_milestones_may_be_asked_for(
      String kind, String query, String words, String link, Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open(URI.create(SearchPage.address(stick, query) + "&loai=" + kind));
    assertThat(page.results()).isEmpty();
    assertThat(page.hits()).isNotEmpty().anyMatch(hit -> hit.contains(words));
    assertThat(browser.all("li[data-hit] > a"))
        .extracting(hit -> hit.getDomAttribute("href"))
        .allMatch(address -> address.startsWith(link));
  }

  @Test
  void an_indicator_stands_above_the_passages_with_its_values(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("kinh tế số");
    assertThat(page.hits().get(0)).contains("Quy mô kinh tế số", "Nghị quyết 57-NQ/TW", "Nghệ An");
    assertThat(page.hits().get(0)).contains("Hưng Yên", "35");
    assertThat(page.told()).contains("chỉ tiêu", "đoạn");
    assertThat(isAbove(browser, "li[data-hit]", "li[data-result]")).isTrue();
  }

  @Test
  void a_milestone_stands_above_the_passages_with_its_day(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("báo cáo trước 28/3/2025");
    assertThat(page.hits())
        .anyMatch(hit -> hit.contains("Trước ngày 28/3/2025") && hit.contains("Huyện"));
    assertThat(page.first(3)).contains("huyen-386#iii-5-p1");
    assertThat(isAbove(browser, "li[data-hit]", "li[data-result]")).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("bothHomes")
  void a_result_opens_the_plan_with_the_words_marked_and_they_can_be_unmarked(
      Home home, Browser browser) {
    SearchPage page = new SearchPage(browser, home);
    page.open("phu song 5g");
    browser.all("[data-plan=hung-yen][data-passage=ii-1-p5] > a").get(0).click();
    browser.await("the words are marked", () -> !browser.all("#ii-1-p5 mark").isEmpty());

    assertThat(browser.address()).contains("van-ban/hung-yen.html?tim=").endsWith("#ii-1-p5");
    assertThat(browser.all("article mark"))
        .extracting(WebElement::getText)
        .contains("phủ sóng 5G")
        .hasSameSizeAs(browser.all("#ii-1-p5 mark"));
    browser.await("they are seen", () -> Boolean.TRUE.equals(browser.run(SEEN)));
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("ii-1-p5");
    Visit visit = browser.noted();
    assertThat(visit.complaints()).isEmpty();

    WebElement unmark = browser.all("#ii-1-p5 button").get(0);
    assertThat(unmark.getText()).isEqualTo("Bỏ đánh dấu");
    unmark.click();
    assertThat(browser.all("mark, button.unmark")).isEmpty();
    assertThat(browser.address()).endsWith("van-ban/hung-yen.html#ii-1-p5");

    browser.run("history.back()");
    browser.await("the results are back", () -> browser.address().contains("tim-kiem.html"));
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.first(3)).contains("hung-yen#ii-1-p5");
  }

  Stream<Home> bothHomes() {
    return Stream.of(stick, server);
  }

  @Test
  void a_mark_goes_around_a_corrected_word_and_no_word_is_lost(Browser browser) {
    String words = "return document.getElementById('ii-1-p3').textContent";
    browser.visit(stick.address(PLAN));
    Object before = browser.run(words);
    browser.visit(
        URI.create(stick.address(PLAN) + "?tim=t%C4%83ng%20d%E1%BA%A7n%20theo%20yeu#ii-1-p3"));
    browser.await("the words are marked", () -> !browser.all("#ii-1-p3 mark").isEmpty());
    assertThat(browser.all("#ii-1-p3 ins.erratum mark"))
        .extracting(WebElement::getText)
        .containsExactly("dần");
    assertThat(browser.all("#ii-1-p3 [data-editorial]:not(button) mark")).isEmpty();
    browser.all("#ii-1-p3 button.unmark").get(0).click();
    assertThat(browser.run(words)).isEqualTo(before);
  }

  @Test
  void a_slip_of_the_fingers_is_answered_with_what_was_meant(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("phủ sóg 5G");
    assertThat(page.answer()).contains("Có phải bạn muốn tìm: phủ sóng 5G?");
    assertThat(page.told()).contains("Không có đoạn nào chứa “phủ sóg 5G”").contains("phủ sóng 5G");
    assertThat(page.first(3)).contains("hung-yen#ii-1-p5");

    browser.all(".found-suggestion a").get(0).click();
    browser.await("it is sought", () -> page.told().matches("\\d+ đoạn.*"));
    assertThat(page.asked()).isEqualTo(Map.of("q", "phủ sóng 5G"));
  }

  @Test
  void where_no_passage_has_all_words_those_with_some_are_shown_and_it_is_said(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("vườn ươm sáng tạo blockchain qqzzxy");
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.told()).contains("Không đoạn nào có đủ các từ đã gõ");
    assertThat(page.answer()).contains("“qqzzxy”");
    assertThat(page.first(3)).contains("son-hong#iii-6-p2");
  }

  @Test
  void what_an_abbreviation_stands_for_is_said_and_can_be_sought(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("ubnd huyện");
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.answer()).contains("“UBND” là viết tắt của “Ủy ban nhân dân”");

    browser.all("#ket-qua > p > a").get(0).click();
    browser.await("it is sought", () -> page.asked().containsValue("ủy ban nhân dân huyện"));
  }

  @Test
  void a_word_that_stands_nowhere_is_not_replaced_by_one_that_only_looks_like_it(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("bệnh viện");
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.told()).isEqualTo("Không tìm thấy “bệnh viện”.");
    assertThat(page.results()).isEmpty();
  }

  @Test
  void nothing_found_is_said_with_advice_and_a_way_out_of_the_filters(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    page.open("qqzzxy wwkkpp");
    assertThat(page.told()).isEqualTo("Không tìm thấy “qqzzxy wwkkpp”.");
    assertThat(page.answer()).contains("Hãy thử");
    assertThat(page.results()).isEmpty();

    page.open(URI.create(SearchPage.address(stick, "Viettel") + "&tinh=hung-yen"));
    assertThat(page.told()).contains("với lựa chọn này");
    browser.all("#ket-qua p > a").get(0).click();
    browser.await("it is sought everywhere", () -> !page.results().isEmpty());
    assertThat(page.asked()).isEqualTo(Map.of("q", "Viettel"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinh tế số", "tối thiểu", "phủ sóng 5G", "GRDP"})
  void a_snippet_is_cut_at_blanks_so_that_no_figure_loses_a_part(String query, Browser browser) {
    new SearchPage(browser, stick).open(query);
    assertThat((List<?>) browser.runAsync(CUT_WORDS, query)).isEmpty();
  }

  private static final String CUT_WORDS =
      """
      const [query, done] = arguments;
      const search = window.doichieu;
      search.find(query).then(result => Promise.all(result.passages.map(found =>
        search.index.plan(found.plan).then(plan => {
          const text = plan.passages.find(one => one.id === found.passage).text;
          const core = found.snippet.replace(/^…\\s/, '').replace(/\\s…$/, '');
          const at = (' ' + text + ' ').indexOf(core);
          const around = (' ' + text + ' ').charAt(at - 1) + (' ' + text + ' ').charAt(at + core.length);
          const marked = found.marks.every(mark => /^\\S.*\\S$|^\\S$/.test(found.snippet.slice(mark[0], mark[1])));
          return at > 0 && /^\\s\\s$/.test(around) && marked ? '' : found.snippet;
        })))).then(all => done(all.length ? all.filter(Boolean) : ['nothing found']), error => done(['' + error]));
      """;

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

  @Test
  void without_scripts_the_page_says_what_can_be_done_instead(Browser browser) {
    browser.allowScripts(false);
    Visit visit = browser.visit(SearchPage.address(stick, "kinh tế số"));
    List<WebElement> ways = browser.all("noscript a, main .notice a");
    assertThat(ways).hasSizeGreaterThan(3);
    assertThat(browser.all("main").get(0).getText())
        .contains("không chạy JavaScript", "Ctrl+F")
        .doesNotContain("vào ô tìm kiếm");
    assertThat(visit.requests()).noneMatch(address -> address.contains("/tim-kiem/"));
  }

  private static final String SEEN =
      """
      const box = document.querySelector('#ii-1-p5 mark').getBoundingClientRect();
      return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
      """;

  private static boolean isAbove(Browser browser, String first, String second) {
    return Boolean.TRUE.equals(
        browser.run(
            "const [a, b] = [...arguments].map(one => document.querySelector(one).getBoundingClientRect());"
                + "return a.bottom <= b.top",
            first,
            second));
  }

  private static boolean isOfTheSearch(String address) {
    return address.contains("/tim-kiem") || address.contains("/js/search");
  }
}
