package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** The offline ZIP, unpacked and opened with a double click. */
class UsbStickIT extends HomeSuite<UsbStick> {

  @Override
  UsbStick open(SiteUnderTest site) {
    return UsbStick.with(site.archive());
  }

  @Override
  Stream<Arguments> pages() {
    return site().walk().stream().map(page -> Arguments.of(page, Viewport.PHONE));
  }

  @Test
  void the_page_to_click_on_leads_to_the_portal(Browser browser) throws IOException {
    for (Path opener : openers()) {
      assertThat(browser.visit(opener.toUri()).complaints()).isEmpty();
      if (!home().holds(browser.address())) {
        browser.all("a[href]").get(0).click();
      }
      browser.await("the portal opens", () -> home().holds(browser.address()));
      assertThat(browser.address()).isEqualTo(home().address(new Page("index.html")).toString());
    }
  }

  private List<Path> openers() throws IOException {
    try (Stream<Path> files = Files.walk(home().top(), 2)) {
      List<Path> openers =
          files.filter(file -> file.getFileName().toString().matches("[A-Z-]+\\.html")).toList();
      assertThat(openers).as("pages in capitals at the top").hasSize(1);
      return openers;
    }
  }
}
