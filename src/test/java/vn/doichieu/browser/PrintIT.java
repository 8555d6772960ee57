package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** A plan on paper. The print-outs are kept beside the screenshots. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintIT {

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> plans() {
    return site.pages().plans().limit(2);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_prints_on_several_sheets(Page plan, Browser browser) throws IOException {
    browser.visit(site.address(plan));
    byte[] pdf = browser.printout();
    Files.createDirectories(site.pictures());
    Files.write(site.pictures().resolve(plan.path().replaceAll("\\W+", "-") + "-in.pdf"), pdf);
    assertThat(Sheets.in(pdf)).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void paper_carries_the_text_and_no_controls(Page plan, Browser browser) {
    browser.visit(site.address(plan));
    browser.showPrint();
    assertThat(browser.all("article[data-plan]")).allMatch(WebElement::isDisplayed);
    assertThat(controls(browser)).isEmpty();
  }

  @Test
  void what_a_search_brought_can_be_printed_without_its_controls(Browser browser) {
    SearchPage page = new SearchPage(browser, site);
    page.open("kinh tế số");
    browser.showPrint();
    assertThat(browser.all("li[data-result]")).isNotEmpty().allMatch(WebElement::isDisplayed);
    assertThat(page.told()).contains("đoạn");
    assertThat(controls(browser)).isEmpty();
  }

  private static List<String> controls(Browser browser) {
    return browser.all("input, button, select, a.permalink, header nav, footer nav").stream()
        .filter(WebElement::isDisplayed)
        .map(control -> control.getTagName() + " " + control.getAccessibleName())
        .toList();
  }
}
