package vn.doichieu.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    browser.visit(site.address(page));
    take(page.family().replace("/*", "-mot-trang").replace('/', '-'), browser);
  }

  @Test
  void what_a_search_brings_is_pictured_too(Browser browser) throws IOException {
    SearchPage page = new SearchPage(browser, site);
    page.open("phủ sóg 5G");
    take("tim-kiem-goi-y", browser);
    page.open("kinh tế số");
    take("tim-kiem-ket-qua", browser);
    browser.prefer(ColourScheme.LIGHT);
    browser.all("li[data-result] > a").get(0).click();
    browser.await("the words are marked", () -> !browser.all("button.unmark").isEmpty());
    Files.write(site.pictures().resolve("tim-kiem-den-noi.png"), browser.pictureOfTheWindow());
  }

  private void take(String name, Browser browser) throws IOException {
    Files.createDirectories(site.pictures());
    for (Viewport viewport : Viewport.values()) {
      for (ColourScheme scheme : schemes(viewport)) {
        browser.resize(viewport);
        browser.prefer(scheme);
        String file = name + "-" + viewport.width() + "-" + scheme + ".png";
        Files.write(site.pictures().resolve(file), browser.picture(ENOUGH));
      }
    }
  }

  /** Colours hardly depend on the width. */
  private static List<ColourScheme> schemes(Viewport viewport) {
    return switch (viewport) {
      case DESKTOP -> List.of(ColourScheme.values());
      case PHONE -> List.of(ColourScheme.LIGHT, ColourScheme.DARK);
      case TABLET -> List.of(ColourScheme.LIGHT);
    };
  }
}
