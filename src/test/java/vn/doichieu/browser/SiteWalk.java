package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens the pages of the portal in one of its homes. A subclass says which; the portal has to be
 * sound in each of them.
 *
 * @param <H> the home
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SiteWalk<H extends Home> {

  private final SiteUnderTest site = SiteUnderTest.built();
  private final H home;

  SiteWalk() {
    home = open(site);
  }

  /** Puts the site where this walk opens it. */
  abstract H open(SiteUnderTest site);

  /** The home, open while the tests run. */
  H home() {
    return home;
  }

  /** The site in the folder it was built into. */
  SiteUnderTest site() {
    return site;
  }

  /**
   * Which pages are opened in which window. How wide a page is does not depend on its home: the
   * homes share the widths, so that the walk stays short.
   */
  abstract Stream<Arguments> pages();

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pages")
  void every_page_opens_without_a_fault(Page page, Viewport viewport, Browser browser) {
    List<String> faults = new PageInspection(browser, home).faults(page, viewport);
    assertThat(faults).as("%s at %s on %s", page, viewport, home).isEmpty();
  }

  @AfterAll
  void leave() {
    home.close();
  }
}
