package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tests ask a browser for is done by Firefox too. */
@InFirefox
class FirefoxIT {

  private static final String MATCHES = "return matchMedia(arguments[0]).matches";

  private final SiteUnderTest site = SiteUnderTest.built();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='color: red'>",
        "<script>1</script>",
        "<img src='http://vi-du.vn/x.png'>"
      })
  void what_the_policy_keeps_out_is_a_complaint(
      String part, @TempDir Path folder, Browser browser) {
    FixtureSite.in(folder)
        .page("index.html", part)
        .edit(
            "index.html",
            "<title>",
            "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\"><title>");
    assertThat(browser.visit(folder.resolve("index.html").toUri()).complaints())
        .singleElement()
        .asString()
        .contains("Content-Security-Policy");
  }

  @Test
  void faults_of_scripts_and_what_they_say_are_complaints(@TempDir Path folder, Browser browser) {
    FixtureSite.in(folder)
        .page("index.html", "<script src='a.js'></script><script src='none.js'></script>")
        .file("a.js", "console.log('fine'); console.error('oh'); nothing.at.all;");
    Visit visit = browser.visit(folder.resolve("index.html").toUri());
    assertThat(visit.complaints())
        .hasSize(3)
        .anyMatch(complaint -> complaint.contains("ReferenceError"))
        .anyMatch(complaint -> complaint.contains("none.js"))
        .anyMatch(complaint -> complaint.endsWith("error: oh"));
    assertThat(visit.requests())
        .extracting(address -> address.replaceFirst(".*/", ""))
        .contains("index.html", "a.js", "none.js");
    assertThat(browser.noted().complaints()).as("once they are told").isEmpty();
  }

  @Test
  void windows_colours_paper_and_scripts_are_as_asked(Browser browser) {
    browser.resize(Viewport.PHONE);
    browser.prefer(ColourScheme.DARK);
    browser.allowScripts(false);
    browser.visit(site.address(new Page("van-ban/index.html")));
    assertThat(browser.run("return innerWidth")).isEqualTo(360L);
    assertThat(browser.run(MATCHES, "(prefers-color-scheme: dark)")).isEqualTo(true);
    assertThat(browser.run(MATCHES, "(prefers-reduced-motion)")).isEqualTo(true);
    assertThat(browser.run("return 'doichieu' in window")).isEqualTo(false);

    browser.showPrint();
    assertThat(browser.run(MATCHES, "print")).isEqualTo(true);
    browser.reset();
    browser.visit(site.address(new Page("van-ban/index.html")));
    assertThat(browser.run(MATCHES, "print and (prefers-color-scheme: dark)")).isEqualTo(false);
    assertThat(browser.run("return 'doichieu' in window")).isEqualTo(true);
  }
}
