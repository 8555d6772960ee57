package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with the matrix of indicators and plans, on the web and from a USB stick. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT {

  private static final Page MATRIX = new Page("so-sanh/chi-tieu.html");
  private static final String COUNT_ROWS =
      "return Array.from(document.querySelectorAll('#bang tbody tr:not(.theme)'))"
          + ".filter(row => row.offsetParent !== null).length;";
  private static final String CHOOSE =
      "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
          + "field.dispatchEvent(new Event('change', {bubbles: true}));";

  private final SiteUnderTest site = SiteUnderTest.built();
  private final StaticServer server = StaticServer.serving(site.folder(), "/chuyen-trang/nq57/");
  private final UsbStick stick = UsbStick.with(site.archive());

  @AfterAll
  void leave() {
    server.close();
    stick.close();
  }

  Stream<Home> homes() {
    return Stream.of(server, stick);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void a_level_leaves_the_plans_of_that_level(Home home, Browser browser) {
    open(home, browser);
    long rows = rows(browser);
    browser.run(CHOOSE, "cap", "tinh");
    assertThat(plans(browser)).containsExactly("hung-yen", "nghe-an");
    assertThat(rows(browser)).isEqualTo(rows);
    assertThat(said(browser)).contains("2 trong 5 văn bản");
    assertThat(
            browser.all("#bang tbody:nth-of-type(1) tr:nth-child(2) td").stream()
                .filter(WebElement::isDisplayed))
        .as("the cells go with their column")
        .hasSize(3);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void a_plan_is_left_out_with_the_keyboard(Home home, Browser browser) {
    open(home, browser);
    browser.run("arguments[0].focus()", box(browser, "nghe-an"));
    browser.press(Keys.SPACE);
    browser.await("the column goes", () -> !plans(browser).contains("nghe-an"));
    assertThat(browser.address()).endsWith("?an=nghe-an");
    assertThat(said(browser)).contains("4 trong 5 văn bản");
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void the_address_keeps_the_choice_and_going_back_restores_it(Home home, Browser browser) {
    open(home, browser);
    browser.run(CHOOSE, "linh-vuc", "kinh-te-so");
    browser.run(CHOOSE, "tinh", "hung-yen");
    long rows = rows(browser);
    String address = browser.address();
    assertThat(address).contains("linh-vuc=kinh-te-so", "tinh=hung-yen");

    browser.visit(URI.create(address));
    assertThat(plans(browser)).containsExactly("hung-yen");
    assertThat(rows(browser)).isEqualTo(rows).isPositive();

    browser.visit(home.address(new Page("index.html")));
    browser.back();
    browser.await("the page is back", () -> browser.address().equals(address));
    browser.await("the choice is back", () -> plans(browser).equals(List.of("hung-yen")));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("homes")
  void the_button_puts_everything_back(Home home, Browser browser) {
    open(home, browser);
    List<String> all = plans(browser);
    long rows = rows(browser);
    browser.run(CHOOSE, "cap", "xa");
    browser.run(CHOOSE, "linh-vuc", "ha-tang-so");
    box(browser, "son-hong").click();
    browser.await("nothing is left", () -> plans(browser).isEmpty());
    assertThat(browser.all("#khong-co").get(0).isDisplayed()).isTrue();
    browser.all("#loc [type=reset]").get(0).click();
    browser.await("everything is back", () -> plans(browser).equals(all));
    assertThat(rows(browser)).isEqualTo(rows);
    assertThat(browser.address()).doesNotContain("?");
    assertThat(browser.all("#khong-co").get(0).isDisplayed()).isFalse();
  }

  @Test
  void an_unknown_choice_in_the_address_is_none(Browser browser) {
    browser.visit(URI.create(server.address(MATRIX) + "?cap=quan&an=khong-co"));
    assertThat(plans(browser)).hasSize(5);
  }

  @Test
  void without_scripts_the_whole_table_stands_and_no_form(Browser browser) {
    open(server, browser);
    long rows = rows(browser);
    browser.allowScripts(false);
    browser.visit(URI.create(server.address(MATRIX) + "?cap=tinh"));
    assertThat(plans(browser)).hasSize(5);
    assertThat(rows(browser)).isEqualTo(rows);
    assertThat(browser.all("#loc").get(0).isDisplayed()).isFalse();
  }

  @Test
  void heading_and_first_column_stay_in_sight_when_the_table_is_scrolled(Browser browser) {
    browser.resize(Viewport.DESKTOP);
    open(server, browser);
    WebElement region = browser.all(".matrix-scroll").get(0);
    browser.run("arguments[0].style.width = '500px'; arguments[0].scrollTo(200, 900)", region);
    assertThat(
            browser.run(
                """
                const box = arguments[0].getBoundingClientRect();
                const head = document.querySelector('#bang thead th').getBoundingClientRect();
                return Math.abs(head.top - box.top) < 4 && Math.abs(head.left - box.left) < 4;
                """,
                region))
        .isEqualTo(true);
  }

  private static void open(Home home, Browser browser) {
    Visit visit = browser.visit(home.address(MATRIX));
    assertThat(visit.complaints()).isEmpty();
  }

  private static List<String> plans(Browser browser) {
    return browser.all("#bang thead th[data-plan]").stream()
        .filter(WebElement::isDisplayed)
        .map(head -> String.valueOf(head.getDomAttribute("data-plan")))
        .toList();
  }

  private static long rows(Browser browser) {
    return ((Number) browser.run(COUNT_ROWS)).longValue();
  }

  private static String said(Browser browser) {
    return browser.all("#ket-qua").get(0).getText();
  }

  private static WebElement box(Browser browser, String plan) {
    return browser.all("#loc input[value='" + plan + "']").get(0);
  }
}
