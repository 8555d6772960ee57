package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other people's pages take over, among styles that were made for something else. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSurroundingsIT {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 700;

  private static final String PLAIN = "";
  private static final String RESET = "body * { all: unset }";
  private static final String LOUD =
      """
      * { text-transform: uppercase; float: left; letter-spacing: .2em }
      table { display: block; width: 200px } td { display: inline-block } caption { font-size: 7px }
      b, strong, th, h2 { font-weight: normal } p { color: #777; line-height: 1 }
      ins, del { text-decoration: none } sup { vertical-align: baseline }
      main > div.wrap, #noi-dung, .figures, .matrix, .bare-source, .figure, .source { display: none }
      """;

  private static final String VISIBLE =
      """
      const [root] = arguments;
      root.querySelectorAll('details').forEach(each => each.open = true);
      root.querySelectorAll('nav, svg, [data-on=page]').forEach(each => each.remove());
      root.querySelectorAll('[data-on=fragment]').forEach(each => each.hidden = false);
      let words = '';
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const boxes = [...range.getClientRects()];
        if (boxes.some(box => box.width > 0 && box.height > 0)) {
          words += walker.currentNode.data;
        }
      }
      return words.replace(/\\s+/g, '').toLowerCase();
      """;

  private static final String STICKING_OUT =
      """
      return [...document.querySelectorAll('#bai *')]
        .filter(each => !each.closest('table') && each.getBoundingClientRect().right > innerWidth)
        .map(each => each.tagName + ' ' + each.textContent.slice(0, 60));
      """;

  private static final String TABLES =
      """
      return [...arguments[0].querySelectorAll('table')].map(table => table.caption.textContent.trim() + ': '
        + [...table.rows].map(row => [...row.cells].map(cell => cell.tagName + cell.scope + cell.colSpan + cell.rowSpan)));
      """;

  @TempDir private Path folder;

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> bare() {
    return site.pages().all().stream()
        .filter(page -> page.path().startsWith("nhung/"))
        .filter(page -> !page.path().contains("--") || page.path().contains("hung-yen--nghe-an"))
        .filter(
            page -> !page.path().contains("mot-chi-tieu/") || page.path().contains("kinh-te-so"));
  }

  @ParameterizedTest
  @MethodSource("bare")
  void in_a_frame_a_bare_page_looks_as_alone(Page page, Browser browser) throws IOException {
    window(browser, WIDTH, HEIGHT);
    browser.visit(site.address(page));
    byte[] alone = picture(browser, 0, 0);

    window(browser, 1000, 900);
    for (String styles : List.of(RESET, LOUD)) {
      String frame = "<iframe src='%s' title='x'></iframe>".formatted(site.address(page));
      String size = "iframe { display: block; float: none; width: %dpx; height: %dpx; border: 0 }";
      browser.visit(host(styles + size.formatted(WIDTH, HEIGHT), frame));
      List<?> at =
          (List<?>)
              browser.run(
                  "const b = document.querySelector('iframe').getBoundingClientRect(); return [b.x, b.y]");
      byte[] framed =
          picture(browser, ((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
      assertThat(pixels(framed)).as("%s among %s", page, styles).isEqualTo(pixels(alone));
    }
  }

  @ParameterizedTest
  @MethodSource("bare")
  void pasted_every_word_figure_and_unit_is_seen_and_tables_are_tables(Page page, Browser browser)
      throws IOException {
    browser.visit(site.address(page));
    Object words = browser.run(VISIBLE, browser.all("main").get(0));
    Object tables = browser.run(TABLES, browser.all("main").get(0));

    for (String styles : List.of(PLAIN, RESET, LOUD)) {
      browser.visit(host(styles, fragment(page)));
      assertThat(browser.run(TABLES, browser.all("#bai").get(0))).as(styles).isEqualTo(tables);
      assertThat(browser.run(VISIBLE, browser.all("#bai").get(0))).as(styles).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @MethodSource("bare")
  void pasted_it_brings_no_barrier_and_on_a_phone_nothing_but_wide_tables_sticks_out(
      Page page, Browser browser) throws IOException {
    browser.visit(host(PLAIN, fragment(page)));
    assertThat(new Axe().violations(browser)).isEmpty();
    browser.resize(Viewport.PHONE);
    assertThat((List<?>) browser.run(STICKING_OUT)).isEmpty();
  }

  private String fragment(Page page) throws IOException {
    String name = page.path().replaceFirst("nhung/", "nhung/doan/").replaceFirst("html$", "txt");
    return Files.readString(site.folder().resolve(name), StandardCharsets.US_ASCII);
  }

  /** Somebody else's page. */
  private URI host(String styles, String content) throws IOException {
    String html =
        """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="windows-1258"><title>B&agrave;i</title>
        <meta name="viewport" content="width=device-width"><style>%s</style></head>
        <body><main><h1>B&agrave;i</h1><div id="bai">%s</div></main></body></html>
        """
            .formatted(styles, content);
    Path file = Files.createTempFile(folder, "host", ".html");
    Files.writeString(file, html, StandardCharsets.ISO_8859_1);
    return file.toUri();
  }

  private static void window(Browser browser, int width, int height) {
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private static byte[] picture(Browser browser, double x, double y) {
    Map<String, Object> clip = Map.of("x", x, "y", y, "width", WIDTH, "height", HEIGHT, "scale", 1);
    Object data = browser.command("Page.captureScreenshot", Map.of("clip", clip)).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  private static int[] pixels(byte[] png) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(png));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
