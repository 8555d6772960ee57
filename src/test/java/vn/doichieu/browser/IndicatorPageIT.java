package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with an indicator. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorPageIT {

  private static final String SEEN =
      """
      const box = arguments[0].getBoundingClientRect();
      return arguments[0].matches(':target') && box.height > 0 && box.top >= 0
          && box.top < innerHeight;
      """;

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> indicators() {
    List<Page> indicators =
        site.walk().stream()
            .filter(page -> page.toString().matches("chi-tieu/(?!index)[^/]+\\.html"))
            .toList();
    assertThat(indicators).isNotEmpty();
    return indicators.stream();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void the_link_of_a_quotation_opens_its_passage_and_marks_it(Page indicator, Browser browser) {
    browser.visit(site.address(indicator));
    List<WebElement> links = browser.all("a.source");
    if (links.isEmpty()) {
      return; // Only the Resolution targets it.
    }
    String target = String.valueOf(links.get(0).getDomAttribute("href"));
    browser.run("arguments[0].focus()", links.get(0));
    browser.press(Keys.ENTER);

    browser.await("the plan is open", () -> browser.address().endsWith(target.substring(2)));
    WebElement passage =
        browser.all("[id='" + target.substring(target.indexOf('#') + 1) + "']").get(0);
    browser.await(
        "the passage is seen and marked", () -> Boolean.TRUE.equals(browser.run(SEEN, passage)));
  }
}
