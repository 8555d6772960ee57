package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The driver of Firefox sees what these tests ask a browser for, and the portal works in it. */
@InFirefox
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirefoxIT {

  private static final String MATCHES = "return matchMedia(arguments[0]).matches";

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Home stick = UsbStick.with(site.archive());
  private final Home server = StaticServer.serving(site.folder(), "/chuyen-trang/nq57/");

  @AfterAll
  void leave() {
    stick.close();
    server.close();
  }

  Stream<Home> homes() {
    return Stream.of(stick, server);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void what_is_found_is_opened_with_the_words_marked(Home home, Browser browser) {
    for (String query : new String[] {"phủ sóng 5G", "phu song 5g"}) {
      SearchPage page = new SearchPage(browser, home);
      Visit visit = page.open(query);
      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.requests())
          .allMatch(home::holds)
          .anyMatch(address -> address.contains("/tim-kiem/muc-luc.js"));
      assertThat(page.first(2)).contains("hung-yen#ii-1-p5", "vinh-thuan#ii-2-a-p4");

      browser.all("[data-plan=hung-yen][data-passage=ii-1-p5] > a").get(0).click();
      browser.await("the words are marked", () -> !browser.all("#ii-1-p5 mark").isEmpty());
      assertThat(home.holds(browser.address())).isTrue();
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void two_plans_are_set_side_by_side_and_printed(Home home, Browser browser) {
    URI pair =
        URI.create(
            home.address(new Page("so-sanh/index.html")) + "?a=nghe-an&b=hung-yen&xem=trinh-duyet");
    Visit visit = browser.visit(pair);
    browser.await("the rows stand", () -> !browser.all("#ket-qua .pair-row").isEmpty());
    assertThat(visit.complaints()).isEmpty();
    assertThat(Sheets.in(browser.printout())).isGreaterThan(1);
  }

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
    browser.visit(stick.address(new Page("van-ban/index.html")));
    assertThat(browser.run("return innerWidth")).isEqualTo(360L);
    assertThat(browser.run(MATCHES, "(prefers-color-scheme: dark)")).isEqualTo(true);
    assertThat(browser.run(MATCHES, "(prefers-reduced-motion)")).isEqualTo(true);
    assertThat(browser.run("return 'doichieu' in window")).isEqualTo(false);

    browser.showPrint();
    assertThat(browser.run(MATCHES, "print")).isEqualTo(true);
    browser.reset();
    browser.visit(stick.address(new Page("van-ban/index.html")));
    assertThat(browser.run(MATCHES, "print and (prefers-color-scheme: dark)")).isEqualTo(false);
    assertThat(browser.run("return 'doichieu' in window")).isEqualTo(true);
  }
}
