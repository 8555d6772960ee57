package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** What a search answers, and where the answer leads. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAnswersIT {

  private static final Page PLAN = new Page("van-ban/hung-yen.html");

  private static final String SEEN =
      """
      const box = document.querySelector('#ii-1-p5 mark').getBoundingClientRect();
      return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
      """;

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Home stick = UsbStick.with(site.archive());
  private final Home server = StaticServer.serving(site.folder(), "/chuyen-trang/nq57/");

  @AfterAll
  void leave() {
    stick.close();
    server.close();
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

    WebElement unmark = browser.all("#ii-1-p5 button.unmark").get(0);
    assertThat(unmark.getText()).isEqualTo("Bỏ đánh dấu");
    unmark.click();
    assertThat(browser.all("mark, button.unmark")).isEmpty();
    assertThat(browser.address()).endsWith("van-ban/hung-yen.html#ii-1-p5");

    browser.back();
    browser.await("the results are back", () -> browser.address().contains("tim-kiem.html"));
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.first(3)).contains("hung-yen#ii-1-p5");
  }

  Stream<Home> bothHomes() {
    return Stream.of(stick, server);
  }

  @Test
  void a_mark_goes_around_a_corrected_word_and_no_word_is_lost(Browser browser) {
    String words =
        "const copy = document.getElementById('ii-1-p3').cloneNode(true);"
            + "copy.querySelectorAll('button').forEach(b => b.remove()); return copy.textContent";
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

  private static boolean isAbove(Browser browser, String first, String second) {
    return Boolean.TRUE.equals(
        browser.run(
            "const [a, b] = [...arguments].map(one => document.querySelector(one).getBoundingClientRect());"
                + "return a.bottom <= b.top",
            first,
            second));
  }
}
