package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.WebElement;

/** What a reader does with the list of plans. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanListIT {

  private final SiteUnderTest site = SiteUnderTest.built();
  private final URI list = site.address(new Page("van-ban/index.html"));
  private final String plan = site.address(new Page("van-ban/hung-yen.html")).toString();

  @Test
  void typing_without_accents_narrows_the_list(Browser browser) {
    browser.visit(list);
    List<String> all = plansShown(browser);
    filter(browser).sendKeys("hung yen");
    browser.await("the list narrows", () -> plansShown(browser).size() < all.size());
    assertThat(plansShown(browser)).contains(plan);
    assertThat(all).containsAll(plansShown(browser));
  }

  @Test
  void typing_with_accents_narrows_it_as_well(Browser browser) {
    browser.visit(list);
    List<String> all = plansShown(browser);
    filter(browser).sendKeys("Hưng Yên");
    browser.await("the list narrows", () -> plansShown(browser).size() < all.size());
    assertThat(plansShown(browser)).contains(plan);
  }

  @Test
  void the_address_keeps_what_was_typed(Browser browser) {
    browser.visit(list);
    filter(browser).sendKeys("hung yen");
    browser.await("the address keeps it", () -> decoded(browser.address()).contains("hung yen"));
    List<String> narrowed = plansShown(browser);

    browser.visit(URI.create(browser.address()));

    assertThat(plansShown(browser)).isEqualTo(narrowed);
    assertThat(filter(browser).getDomProperty("value")).isEqualTo("hung yen");
  }

  @Test
  void without_scripts_every_plan_stands(Browser browser) {
    browser.visit(list);
    List<String> all = plansShown(browser);
    browser.allowScripts(false);
    browser.visit(URI.create(list + "?q=hung+yen"));
    assertThat(plansShown(browser)).isEqualTo(all).isNotEmpty();
  }

  /** The first field to type in, which its label calls a filter. */
  private static WebElement filter(Browser browser) {
    return browser.all("main input").stream()
        .filter(field -> List.of("textbox", "searchbox").contains(field.getAriaRole()))
        .filter(field -> field.getAccessibleName().contains("Lọc"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> plansShown(Browser browser) {
    return browser.all("main tbody a[href], main li a[href]").stream()
        .filter(WebElement::isDisplayed)
        .map(link -> String.valueOf(link.getDomProperty("href")))
        .filter(address -> !address.endsWith("/index.html"))
        .distinct()
        .toList();
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }
}
