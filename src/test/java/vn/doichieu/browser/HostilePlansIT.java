package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.cli.ProgramDoor;

/** Nothing that a plan says is taken for more than words, by the search and where it leads. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePlansIT {

  private final TemporaryFolder temporary = TemporaryFolder.create();
  private final Path folder = temporary.path();
  private final UsbStick hostile;

  HostilePlansIT() {
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
    hostile.close();
    temporary.close();
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
    assertThat(page.aliens()).isEmpty();
    assertThat(visit.complaints()).isEmpty();

    browser.all("li[data-result] > a").get(0).click();
    browser.await("the words are marked", () -> !browser.all("article mark").isEmpty());
    assertThat(page.aliens()).isEmpty();
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
