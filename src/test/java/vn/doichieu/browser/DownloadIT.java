package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A link to a file keeps it among the reader's downloads, also where the browser could show it. A
 * server only: from a stick Chromium shows the file instead, and Firefox asks.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadIT {

  private static final Page PLAN = new Page("van-ban/hung-yen.html");

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Home server = StaticServer.serving(site.folder(), "/chuyen-trang/nq57/");

  @AfterAll
  void leave() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "ics"})
  void a_file_is_kept_whole_and_the_page_stays(String kind, Browser browser) throws IOException {
    browser.visit(server.address(PLAN));
    browser.all("main a[download][href$='hung-yen." + kind + "']").get(0).click();

    Path kept = browser.downloaded("hung-yen." + kind);
    Path offered = site.folder().resolve(kind.equals("ics") ? "du-lieu/lich" : "van-ban");
    assertThat(kept).hasSameBinaryContentAs(offered.resolve("hung-yen." + kind));
    assertThat(browser.address()).isEqualTo(server.address(PLAN).toString());
    Files.delete(kept);
  }
}
