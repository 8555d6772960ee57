package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page passes the Nu HTML checker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlIT {

  /** Warnings that say nothing about the portal's quality. */
  private static final List<String> ALLOWED =
      List.of(
          // The preamble, the recipients and the signature of a plan have no heading in the copy.
          "Section lacks heading",
          // The text of a plan stands below the page's own heading, which is from front matter.
          "Article lacks heading",
          // The checker trims a style before it compares hashes. SiteWalk asks a browser, which
          // does not, and logs an error for every style that the policy keeps out.
          "Inline style violates Content Security Policy (meta tag): blocked by “style-src”",
          // Data for programs (JSON-LD) is no script: no browser runs it or complains, see
          // SiteWalk.
          // That pages have no other inline script is for publish.SiteInspector to say.
          "Inline script violates Content Security Policy (meta tag): blocked by “script-src”");

  private final SiteUnderTest site = SiteUnderTest.built();
  private final NuChecker checker = new NuChecker();

  Stream<Page> pages() {
    return site.pages().all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_passes_the_checker(Page page) throws IOException {
    assertThat(checker.remarks(site.folder(), page))
        .as("remarks on %s", page)
        .filteredOn(remark -> ALLOWED.stream().noneMatch(remark::contains))
        .isEmpty();
  }

  @Test
  void an_element_in_the_wrong_place_is_reported(@TempDir Path folder) throws IOException {
    FixtureSite.in(folder).page("index.html", "<ul><p>Lạc</p></ul>");
    assertThat(checker.remarks(folder, new Page("index.html")))
        .singleElement()
        .asString()
        .startsWith("9: error: Element “p” not allowed as child of element “ul”");
  }

  @Test
  void what_the_policy_forbids_is_reported(@TempDir Path folder) throws IOException {
    FixtureSite.in(folder)
        .page("index.html", "<p style='color: red'>Đỏ</p><script src='a.js'></script>")
        .edit(
            "index.html",
            "<title>",
            "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; script-src 'self'\">"
                + "<title>");
    assertThat(checker.remarks(folder, new Page("index.html")))
        .singleElement()
        .asString()
        .contains("violates Content Security Policy");
  }
}
