package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No barrier by the rules of WCAG 2.2 AA that a program can find. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Axe axe;

  AccessibilityIT() throws IOException {
    axe = new Axe();
  }

  /** The first page of each family. */
  Stream<Page> firsts() {
    return site.pages().sample(1).stream();
  }

  /** The others, which share their templates with the first. */
  Stream<Page> others() {
    Set<Page> firsts = Set.copyOf(site.pages().sample(1));
    return site.walk().stream().filter(page -> !firsts.contains(page));
  }

  @ParameterizedTest
  @MethodSource("firsts")
  void the_first_page_of_a_family_is_free_of_barriers(Page page, Browser browser) {
    browser.visit(site.address(page));
    assertThat(barriers(browser)).as("barriers of %s", page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void every_page_is_free_of_barriers(Page page, Browser browser) {
    browser.visit(site.address(page));
    assertThat(axe.violations(browser)).as("barriers of %s", page).isEmpty();
    browser.prefer(ColourScheme.DARK);
    assertThat(axe.violationsOfColour(browser)).as("in the dark, %s", page).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinh tế số", "phủ sóg 5G", "vườn ươm sáng tạo qqzzxy"})
  void what_a_search_brings_is_free_of_barriers(String query, Browser browser) {
    new SearchPage(browser, site).open(query);
    assertThat(browser.all("#ket-qua > *")).isNotEmpty();
    assertThat(barriers(browser)).isEmpty();
  }

  @Test
  void a_passage_with_the_words_marked_is_free_of_barriers(Browser browser) {
    new SearchPage(browser, site).open("phủ sóng 5G");
    browser.all("li[data-result] > a").get(0).click();
    browser.await("the words are marked", () -> !browser.all("button.unmark").isEmpty());
    // The rest of the page was looked at above, in every width.
    assertThat(axe.violations(browser)).isEmpty();
    browser.prefer(ColourScheme.DARK);
    assertThat(axe.violations(browser)).isEmpty();
  }

  /**
   * What axe finds at two widths, and in dark and forced colours. Nothing but colours depends on
   * the scheme, and the colours of a page hardly on its width: each scheme is looked at in one.
   */
  private List<String> barriers(Browser browser) {
    List<String> barriers = new ArrayList<>();
    for (Viewport viewport : List.of(Viewport.PHONE, Viewport.DESKTOP)) {
      browser.resize(viewport);
      browser.prefer(ColourScheme.LIGHT);
      axe.violations(browser).forEach(found -> barriers.add(viewport + ": " + found));
    }
    for (ColourScheme scheme : List.of(ColourScheme.DARK, ColourScheme.FORCED)) {
      browser.prefer(scheme);
      axe.violationsOfColour(browser).forEach(found -> barriers.add(scheme + ": " + found));
    }
    return barriers;
  }

  @Test
  void a_barrier_is_reported(@TempDir Path folder, Browser browser) {
    FixtureSite.in(folder).page("index.html", "<img src='data:,'><a href='#'></a>");
    browser.visit(folder.resolve("index.html").toUri());
    assertThat(axe.violations(browser))
        .extracting(violation -> violation.substring(0, violation.indexOf(':')))
        .containsExactlyInAnyOrder("image-alt", "link-name");
  }

  @Test
  void the_dark_scheme_is_looked_at_too(@TempDir Path folder, Browser browser) {
    FixtureSite.in(folder)
        .page(
            "index.html",
            "<style>@media (prefers-color-scheme: dark) { p { color: #999; background: #888 } }</style><p>Mờ</p>");
    browser.visit(folder.resolve("index.html").toUri());
    List<String> light = axe.violations(browser);
    browser.prefer(ColourScheme.DARK);
    assertThat(light).isEmpty();
    assertThat(axe.violations(browser)).singleElement().asString().startsWith("color-contrast");
  }
}
