package vn.doichieu.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes pictures of every family of pages for people to look at; asserts nothing of them. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenshotsIT {

  private static final int ENOUGH = 2400;

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> pages() {
    return site.pages().sample(1).stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_pictured_in_every_width_and_scheme(Page page, Browser browser) throws IOException {
    Files.createDirectories(site.pictures());
    browser.visit(site.address(page));
    for (Viewport viewport : Viewport.values()) {
      for (ColourScheme scheme : ColourScheme.values()) {
        browser.resize(viewport);
        browser.prefer(scheme);
        Files.write(picture(page, viewport, scheme), browser.picture(ENOUGH));
      }
    }
  }

  private Path picture(Page page, Viewport viewport, ColourScheme scheme) {
    String name = page.family().replace("/*", "-mot-trang").replace('/', '-');
    return site.pictures().resolve(name + "-" + viewport.width() + "-" + scheme + ".png");
  }
}
