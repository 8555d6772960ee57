package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.cli.ProgramDoor;

/** Nothing that is typed, and nothing that a plan says, is taken for more than words. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSearchIT {

  /** Elements and attributes that the page of results never has of its own. */
  private static final String ALIEN =
      """
      return [...document.querySelectorAll('main img, main script, main iframe, main svg, main b b, main object')]
        .concat([...document.querySelectorAll('main *')].filter(e => [...e.attributes].some(a =>
          a.name.startsWith('on') || a.name === 'style' || /^\\s*(javascript|data):/i.test(a.value))))
        .map(e => e.outerHTML);
      """;

  private final SiteUnderTest site = SiteUnderTest.built();
  private final UsbStick stick = UsbStick.holding(site.folder());

  private final TemporaryFolder temporary = TemporaryFolder.create();
  private final Path folder = temporary.path();
  private final UsbStick hostile;

  HostileSearchIT() {
    FixtureSite.in(folder.resolve("nguon"))
        .file(
            "content/dia-phuong.yaml", "places:\n  - {id: tinh-thu, name: Tỉnh Thử, level: tinh}\n")
        .file("content/van-ban/bay.md", plan("bay", "\"<b>Con</b> &amp; mẹ\"", HOSTILE))
        .file("content/van-ban/constructor.md", plan("constructor", "constructor", NAMES))
        .file("content/van-ban/prototype.md", plan("prototype", "__proto__", "Thuộc tính."));
    hostile = built("nguon");
  }

  private static final String HOSTILE =
      """
      Chữ &lt;img src=x onerror=alert(1)&gt; và &lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt; bẫy một.

      Chữ &amp;lt;b&amp;gt; bẫy hai \\</p> '); alert(3); (' \\\\u003cimg\\\\u003e ${x} bẫy ba.

      ## I- Đầu mục &lt;img src=x onerror=alert(4)&gt; bẫy bốn

      {~~Phân đầu~>Phấn đấu~~} bẫy năm {--thừa--} là hết.
      """;

  private static final String NAMES =
      """
      Tệp con, tệp prn, tệp aux, tệp nul và hàm constructor.

      Khóa __proto__ và khóa hasOwnProperty, valueOf, toString.
      """;

  @AfterAll
  void leave() {
    stick.close();
    hostile.close();
    temporary.close();
  }

  Stream<Arguments> queries() {
    return Map.ofEntries(
            Map.entry("ten thousand letters", "a".repeat(10_000)),
            Map.entry("two thousand words", "chuyển đổi số ".repeat(700)),
            Map.entry("two thousand different words", numbers()),
            Map.entry("an image", "<img src=x onerror=alert(1)>"),
            Map.entry("the end of a script", "</script><script>alert(1)</script>"),
            Map.entry("an image in entities", "&lt;img src=x onerror=alert(1)&gt;"),
            Map.entry("regular expressions", ".*+?^${}()|[]\\ (?<x>kinh) [tế-]"),
            Map.entry("emoji", "😀 kinh tế số 👨‍👩‍👧 🇻🇳"),
            Map.entry("marks of direction", "\u202ekinh\u2066 tế\u200f số\u202c"),
            Map.entry("nothing to see", "\u200b\u200d\ufeff\u00ad"),
            Map.entry("a NUL", "kinh\0tế số"),
            Map.entry("half an emoji", "kinh tế \ud83d"),
            Map.entry("signs only", "%%% --- ///"),
            Map.entry("marks only", "\u0301\u0323\u0309"),
            Map.entry("words to fill in", "{q} {files} {n} $& $1"),
            Map.entry("constructor", "constructor"),
            Map.entry("prototype", "__proto__"),
            Map.entry("toString", "toString hasOwnProperty"),
            Map.entry("a device", "con prn aux nul"),
            Map.entry("a facet", "@kinh-te-so @moc"),
            Map.entry("a path", "../../../etc/passwd"),
            Map.entry("every word there is", "và của các là"))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void whatever_is_asked_is_answered_with_words(String name, String query, Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit = page.open(query);

    assertThat(page.settle()).isEqualTo("done");
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).allMatch(stick::holds);
    assertThat((List<?>) browser.run(ALIEN)).isEmpty();
    assertThat(page.told()).isNotEmpty().hasSizeLessThan(400).doesNotContain("{", "undefined");
    assertThat(browser.run("return document.scrollingElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.runAsync(SAME, query)).as("what a program gets").isEqualTo(true);
  }

  private static final String SAME =
      """
      const [query, done] = arguments;
      window.doichieu.search(query, {limit: 3}).then(found => done(Array.isArray(found)), e => done('' + e));
      """;

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t\n \u3000\u00a0", ""})
  void blanks_ask_for_nothing(String query, Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit = page.open(query);
    assertThat(page.settle()).isEqualTo("idle");
    assertThat(page.answer() + page.told()).isEmpty();
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).noneMatch(address -> address.contains("/tim-kiem/"));
  }

  @Test
  void an_address_with_unknown_filters_and_broken_signs_is_answered(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    Visit visit =
        page.open(
            URI.create(
                SearchPage.address(stick, "kinh tế số")
                    + "%E0%A4&cap=__proto__&tinh=%3Cimg%3E&loai=constructor&chu-de=x&q=hai&la=1#%FF"));
    assertThat(page.settle()).isEqualTo("done");
    assertThat(visit.complaints()).isEmpty();
    assertThat((List<?>) browser.run(ALIEN)).isEmpty();
    assertThat(page.results()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bẫy một", "bẫy hai", "bay ba", "bẫy bốn", "img onerror", "alert script"})
  void a_plan_whose_text_is_markup_is_found_and_shown_as_text(String query, Browser browser) {
    SearchPage page = new SearchPage(browser, hostile);
    Visit visit = page.open(query);
    assertThat(page.results()).isNotEmpty().allMatch(found -> found.plan().equals("bay"));
    assertThat(page.answer())
        .contains("<b>Con</b> &amp; mẹ")
        .containsAnyOf("<img", "&lt;b&gt;", "</p>");
    assertThat((List<?>) browser.run(ALIEN)).isEmpty();
    assertThat(visit.complaints()).isEmpty();

    browser.all("li[data-result] > a").get(0).click();
    browser.await("the words are marked", () -> !browser.all("article mark").isEmpty());
    assertThat((List<?>) browser.run(ALIEN)).isEmpty();
    assertThat(browser.noted().complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"con", "prn", "constructor", "__proto__", "hasOwnProperty", "valueOf", "toString"})
  void words_that_programs_are_made_of_are_found_like_others(String word, Browser browser) {
    SearchPage page = new SearchPage(browser, hostile);
    Visit visit = page.open(word);
    assertThat(page.results()).extracting(SearchPage.Found::plan).contains("constructor");
    assertThat(browser.all("li[data-result] mark"))
        .extracting(mark -> mark.getText().replace("_", ""))
        .contains(word.replace("_", ""));
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void corrected_words_are_found_shown_and_marked_as_corrected(Browser browser) {
    SearchPage page = new SearchPage(browser, hostile);
    page.open("phấn đấu bẫy năm là hết");
    assertThat(page.answer())
        .contains("Phấn đấu bẫy năm là hết")
        .doesNotContain("Phân đầu", "thừa");
    browser.all("li[data-result] > a").get(0).click();
    browser.await("the words are marked", () -> !browser.all("article mark").isEmpty());
    assertThat(browser.all("article ins.erratum mark"))
        .anyMatch(mark -> mark.getText().equals("Phấn đấu"));
  }

  @Test
  void two_tabs_search_at_once_and_each_shows_its_own(Browser browser) {
    SearchPage page = new SearchPage(browser, stick);
    browser.visit(SearchPage.address(stick, "Viettel"));
    browser.inAnotherTab(
        () -> {
          page.open("vườn ươm sáng tạo");
          assertThat(page.first(1)).containsExactly("son-hong#iii-6-p2");
        });
    assertThat(page.settle()).isEqualTo("done");
    assertThat(page.first(1)).containsExactly("nghe-an#iii-1-p3-1");
    page.box().clear();
    page.box().sendKeys("logistics");
    browser.await("it is sought", () -> page.passages().contains("hung-yen#iii-6-p4"));
  }

  @Test
  void a_portal_without_plans_finds_nothing_and_says_so(Browser browser) {
    FixtureSite.in(folder.resolve("trong"))
        .file(
            "content/gioi-thieu.md", "---\ntype: page\ntitle: Giới thiệu\n---\nChưa có văn bản.\n");
    try (UsbStick empty = built("trong")) {
      SearchPage page = new SearchPage(browser, empty);
      Visit visit = page.open("kinh tế số");
      assertThat(page.settle()).isEqualTo("done");
      assertThat(page.told()).isEqualTo("Không tìm thấy “kinh tế số”.");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private UsbStick built(String source) {
    Path output = folder.resolve(source + "-xuat-ban");
    StringWriter told = new StringWriter();
    PrintWriter writer = new PrintWriter(told);
    int status =
        ProgramDoor.run(
            writer,
            writer,
            "build",
            "--source",
            folder.resolve(source).toString(),
            "--output",
            output.toString());
    writer.flush();
    assertThat(status).as(told.toString()).isZero();
    return UsbStick.holding(output);
  }

  private static String numbers() {
    return Stream.iterate(1, i -> i + 1)
        .limit(2_000)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static String plan(String id, String shortName, String body) {
    return """
        ---
        type: plan
        id: %s
        title: Kế hoạch của %s
        short: %s
        kind: ke-hoach
        level: tinh
        place: tinh-thu
        issuer: Ban Thường vụ Tỉnh ủy Thử
        number: null
        issued: null
        published: 2026-11-22
        signed-by: null
        implements: []
        parent: null
        replaces: null
        aliases: []
        original: null
        updated: null
        source: null
        ---
        %s"""
        .formatted(id, id, shortName, body);
  }
}
