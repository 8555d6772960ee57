package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import vn.doichieu.cli.ProgramDoor;

/** What a reader gets who cites a passage. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CiteIT {

  private static final String PLAN = "van-ban/x.html";
  private static final String PUBLISHED = "https://vi-du.gov.vn/nq57/";

  private static final String TEXT =
      """
      **KẾ HOẠCH**

      Mở đầu.

      ## I- MỤC TIÊU

      ### 1- Đến năm 2030

      - {~~Phân đầu~>Phấn đấu~~} đạt **35%** GRDP[^1] {--3--} của tỉnh.
      - Cụ thể hóa "hai việc":
        + bằng chương trình;
        + bằng đề án.

      | Việc | Hạn |
      |---|---|
      | Làm A | 2025 |
      | Làm B | 2026 |

      ## II- TỔ CHỨC {group=the-che}

      Các cấp ủy {>>Nguyên văn ghi thiếu.<<} thực hiện.

      [^1]: Tổng sản phẩm.

      Nơi nhận:

      - Lưu.

      **BÍ THƯ**
      """;

  private static final String EVERY_PASSAGE =
      """
      const [plan, done] = arguments;
      const read = {};
      document.querySelectorAll('article .permalink').forEach(link => {
        link.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
        document.querySelector('.cite').click();
        const box = document.querySelector('.cite-panel textarea');
        read[link.parentElement.id] = box.value.slice(1, box.value.lastIndexOf('”\\n'));
        document.querySelector('.cite').click();
      });
      window.doichieu.nhan = (id, data) => done(data.text.flatMap(section => section[2])
        .filter(passage => read[passage[0]].replace(/\\s+/g, ' ') !== passage[2])
        .map(passage => passage[2] + ' | ' + read[passage[0]]));
      const script = document.createElement('script');
      script.src = '../du-lieu/van-ban/' + plan + '.js';
      document.head.append(script);
      """;

  private final TemporaryFolder temporary = TemporaryFolder.create();
  private final SiteUnderTest site = SiteUnderTest.built();
  private final UsbStick stick;
  private final StaticServer server;
  private final StaticServer published;

  CiteIT() {
    Path source = temporary.path().resolve("nguon");
    FixtureSite.in(source).file("content/van-ban/x.md", HEAD + TEXT);
    stick = UsbStick.holding(build(source, "khong"));
    server = StaticServer.serving(build(source, "khong"), "/chuyen-trang/nq57/");
    published = StaticServer.serving(build(source, "co", "--base-url", PUBLISHED), "/");
  }

  @AfterAll
  void leave() {
    published.close();
    server.close();
    stick.close();
    temporary.close();
  }

  Stream<Page> plans() {
    return site.walk().stream().filter(site.pages().plans().toList()::contains);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_passage_is_cited_word_for_word(Page plan, Browser browser) {
    browser.visit(site.address(plan));
    String id = plan.path().substring("van-ban/".length(), plan.path().length() - ".html".length());
    assertThat((List<?>) browser.runAsync(EVERY_PASSAGE, id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          i-1-p1 | “Phấn đấu đạt 35% GRDP của tỉnh.” | I- MỤC TIÊU › 1- Đến năm 2030 (bản đọc, đã sửa chỗ chép sai)
          i-1-p2 | “Cụ thể hóa "hai việc":” | I- MỤC TIÊU › 1- Đến năm 2030
          i-1-p2-1 | “bằng chương trình;” | I- MỤC TIÊU › 1- Đến năm 2030
          i-1 | “1- Đến năm 2030” | I- MỤC TIÊU
          ii-p1 | “Các cấp ủy thực hiện.” | II- TỔ CHỨC
          mo-dau-p2 | “Mở đầu.” | Phần mở đầu
          cuoc-chu-1 | “Tổng sản phẩm.” | Cước chú
          noi-nhan-1 | “Lưu.” | Nơi nhận
          """)
  void a_citation_has_the_words_the_plan_and_the_headings(
      String passage, String words, String place, Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN).cite(passage);
    assertThat(page.words()).isEqualTo(words);
    assertThat(page.source())
        .isEqualTo(
            "Tỉnh ủy X, Kế hoạch x, số 12-KH/TU, ngày 05/3/2025. %s. Đối Chiếu, cập nhật ngày 22/11/2026: van-ban/x.html#%s"
                .formatted(place, passage));
  }

  @Test
  void a_heading_of_its_own_has_nothing_above_it(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN).cite("i");
    assertThat(page.source())
        .startsWith("Tỉnh ủy X, Kế hoạch x, số 12-KH/TU, ngày 05/3/2025. Đối Chiếu");
  }

  @Test
  void a_table_keeps_its_rows_and_cells(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN).cite("i-1-p3");
    assertThat(page.words()).isEqualTo("“Việc\tHạn\nLàm A\t2025\nLàm B\t2026”");
  }

  @Test
  void who_reads_the_copy_as_supplied_cites_it(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN).cite("i-1-p1");
    browser.run("document.getElementById('ban-cung-cap').click()");
    assertThat(page.words()).isEqualTo("“Phân đầu đạt 35% GRDP 3 của tỉnh.”");
    assertThat(page.source()).contains("(đúng từng chữ bản được cung cấp)");
    page.cite("ii-p1");
    assertThat(page.source()).doesNotContain("(");
  }

  @Test
  void the_address_is_that_of_publication_or_where_it_is_read_and_never_a_path(Browser browser) {
    CitePage page = new CitePage(browser);
    assertThat(page.open(published.root() + PLAN).cite("ii-p1").source())
        .endsWith(": " + PUBLISHED + PLAN + "#ii-p1");
    assertThat(page.open(server.root() + PLAN + "?tim=ủy#ii-p1").cite("ii-p1").source())
        .endsWith(": " + server.root() + PLAN + "#ii-p1");
    assertThat(browser.all("[data-cite-address]").get(0).getText()).isEqualTo(server.root() + PLAN);
    assertThat(page.open(stick.root() + PLAN).cite("ii-p1").source())
        .endsWith(": van-ban/x.html#ii-p1");
  }

  @Test
  void the_keyboard_alone_opens_copies_and_closes(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN);
    String before = page.ownWords();
    page.cite("i-1-p1");
    assertThat(browser.focused().getText()).isEqualTo("Chép trích dẫn");
    browser.press(Keys.ENTER);
    assertThat(page.told()).isEqualTo("Đã chép.");
    assertThat(page.ownWords()).isEqualTo(before);

    browser.press(Keys.ESCAPE);
    assertThat(page.isOpen()).isFalse();
    assertThat(browser.focused()).isEqualTo(page.button());
    assertThat(page.pasted())
        .startsWith("“Phấn đấu đạt 35% GRDP của tỉnh.”")
        .endsWith("x.html#i-1-p1");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"the clipboard", "its old command", "nothing"})
  void the_address_is_copied_by_whatever_the_browser_allows(String what, Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN).cite("ii-p1");
    if (!what.equals("the clipboard")) {
      browser.run("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    }
    if (what.equals("nothing")) {
      browser.run("document.execCommand = () => false");
    }
    page.press("Chép địa chỉ");
    if (what.equals("nothing")) {
      assertThat(page.told()).contains("Ctrl+C");
      assertThat(browser.run("return getSelection().toString()")).isEqualTo("van-ban/x.html#ii-p1");
    } else {
      assertThat(page.told()).isEqualTo("Đã chép.");
      assertThat(page.pasted()).isEqualTo("van-ban/x.html#ii-p1");
    }
  }

  @Test
  void what_is_selected_inside_a_passage_is_what_is_cited(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN);
    assertThat(page.select("ii-p1", "cấp ủy")).isTrue();
    browser.await("the button comes", page::isOffered);
    assertThat(page.offeredAt()).isEqualTo("ii-p1");
    page.button().click();
    assertThat(page.words()).isEqualTo("“cấp ủy”");
  }

  @Test
  void the_mouse_finds_a_button_that_covers_no_letter(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN);
    WebElement passage = browser.all("#ii-p1").get(0);
    browser.hover(passage);
    browser.await("the button comes", page::isOffered);
    Rectangle box = page.button().getRect();
    assertThat(box.height).isGreaterThanOrEqualTo(24);
    assertThat(box.width).isGreaterThanOrEqualTo(24);
    page.button().click();
    assertThat(page.isOpen()).isTrue();
  }

  @Test
  void the_passage_that_an_address_names_offers_it_at_once(Browser browser) {
    browser.resize(Viewport.PHONE);
    CitePage page = new CitePage(browser).open(stick.root() + PLAN + "#i-1-p2-1");
    assertThat(page.offeredAt()).isEqualTo("i-1-p2-1");
    assertThat(page.button().isDisplayed()).isTrue();
  }

  @Test
  void words_marked_by_a_search_are_cited_as_they_stand(Browser browser) {
    CitePage page = new CitePage(browser).open(stick.root() + PLAN + "?tim=35%25+GRDP#i-1-p1");
    browser.await("the words are marked", () -> !browser.all("button.unmark").isEmpty());
    String before = page.ownWords();
    page.cite("i-1-p1");
    assertThat(page.words()).isEqualTo("“Phấn đấu đạt 35% GRDP của tỉnh.”");
    assertThat(page.ownWords()).isEqualTo(before);
  }

  @Test
  void without_scripts_permalinks_lead_and_nothing_is_offered(Browser browser) {
    browser.allowScripts(false);
    CitePage page = new CitePage(browser).open(stick.root() + PLAN + "#ii-p1");
    assertThat(page.isOffered()).isFalse();
    assertThat(browser.all("#ii-p1:target > .permalink")).hasSize(1);
    assertThat(browser.all(".cite-plan").get(0).getText())
        .isEqualTo(
            "Trích dẫn văn bản này: Tỉnh ủy X, Kế hoạch x, số 12-KH/TU, ngày 05/3/2025."
                + " Đối Chiếu, cập nhật ngày 22/11/2026: van-ban/x.html");
  }

  @Test
  void an_open_panel_has_no_barrier_and_does_not_print(Browser browser) throws IOException {
    CitePage page = new CitePage(browser);
    Axe axe = new Axe();
    for (Viewport viewport : List.of(Viewport.PHONE, Viewport.DESKTOP)) {
      browser.resize(viewport);
      page.open(stick.root() + PLAN + "?" + viewport.width() + "#i-1-p1").cite("i-1-p1");
      browser.prefer(ColourScheme.DARK);
      assertThat(axe.violations(browser)).isEmpty();
      browser.prefer(ColourScheme.LIGHT);
      assertThat(axe.violations(browser)).isEmpty();
      assertThat(browser.run("return document.scrollingElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
    browser.showPrint();
    assertThat(page.button().isDisplayed()).isFalse();
    assertThat(browser.all(".cite-panel").get(0).isDisplayed()).isFalse();
  }

  private static final String HEAD =
      """
      ---
      type: plan
      id: x
      title: Kế hoạch x
      short: X
      kind: ke-hoach
      level: tinh
      place: null
      issuer: Tỉnh ủy X
      number: 12-KH/TU
      issued: 2025-03-05
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
      """;

  private Path build(Path source, String name, String... options) {
    Path output = temporary.path().resolve(name);
    StringWriter told = new StringWriter();
    PrintWriter writer = new PrintWriter(told);
    String[] arguments =
        Stream.concat(
                Stream.of("build", "--source", source.toString(), "--output", output.toString()),
                Stream.of(options))
            .toArray(String[]::new);
    assertThat(ProgramDoor.run(writer, writer, arguments)).as(told.toString()).isZero();
    return output;
  }
}
