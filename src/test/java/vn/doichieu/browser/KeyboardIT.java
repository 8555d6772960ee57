package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The portal without a mouse. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> pages() {
    // 404.html and the bare pages for iframes have nothing before their content to skip.
    return site.pages().sample(1).stream()
        .filter(page -> !page.path().equals("404.html") && !page.path().startsWith("nhung/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_first_stop_skips_to_the_content(Page page, Browser browser) {
    browser.visit(site.address(page));
    browser.press(Keys.TAB);

    WebElement skip = browser.focused();
    assertThat(skip.getDomAttribute("href")).startsWith("#");
    assertThat(skip.getRect().getY()).as("top of the link, in the window").isNotNegative();

    browser.press(Keys.ENTER, Keys.TAB);
    assertThat(browser.run("return document.activeElement.closest('main, footer') !== null"))
        .as("the next stop is past the navigation")
        .isEqualTo(true);
  }
}
