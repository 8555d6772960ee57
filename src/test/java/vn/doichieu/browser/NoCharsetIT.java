package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A host that names the type of a file and not its encoding: pages say it themselves. */
@InBrowser
@OnNginx
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoCharsetIT {

  private static final Page PLAN = new Page("van-ban/hung-yen.html");

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Nginx home =
      Nginx.serving(site.folder(), "/", sample -> sample.replace("charset utf-8;", "charset off;"));

  @AfterAll
  void stop() {
    home.close();
  }

  @Test
  void the_host_says_no_encoding() throws Exception {
    for (String file : new String[] {PLAN.path(), "css/portal.css", "js/search-view.js"}) {
      String type =
          URI.create(home.root() + file).toURL().openConnection().getHeaderField("Content-Type");
      assertThat(type).startsWith("text/").doesNotContain("charset");
    }
  }

  @Test
  void pages_and_what_their_styles_write_are_read_right(Browser browser) {
    for (Page page : site.pages().sample(1)) {
      assertThat(browser.visit(home.address(page)).complaints()).as(page.path()).isEmpty();
      assertThat(browser.run("return document.characterSet")).as(page.path()).isEqualTo("UTF-8");
      assertThat(browser.all("h1").get(0).getText())
          .isEqualToNormalizingWhitespace(site.pages().parse(page).select("h1").text());
    }
    browser.visit(home.address(PLAN));
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.crumbs li + li'), '::before').content"))
        .asString()
        .contains("›");
  }

  @Test
  void what_scripts_write_is_read_right(Browser browser) {
    SearchPage page = new SearchPage(browser, home);
    assertThat(page.open("phủ sóg 5G").complaints()).isEmpty();
    assertThat(page.answer()).contains("phủ sóng", " · ").doesNotContain("Ã", "áº", "Â");
    assertThat(page.results()).isNotEmpty();
  }
}
