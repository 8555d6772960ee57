package vn.doichieu.browser;

import java.util.ArrayList;
import java.util.List;

/** Opens a page and finds what every page of the portal has to be free of. */
final class PageInspection {

  private static final String MEASURE =
      """
      const width = arguments[0];
      const wide = [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > width + 0.5)
        .map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className ? '.' + e.className : ''));
      return [document.scrollingElement.scrollWidth, document.documentElement.lang, document.title.trim(),
        document.querySelectorAll('h1').length, wide.slice(-3).join(', ')];
      """;

  private final Browser browser;
  private final Home home;

  PageInspection(Browser browser, Home home) {
    this.browser = browser;
    this.home = home;
  }

  /** The faults of a page in a window of this size, a sentence each; empty if it is sound. */
  List<String> faults(Page page, Viewport viewport) {
    browser.resize(viewport);
    Visit visit = browser.visit(home.address(page));
    List<String> faults = new ArrayList<>();
    visit.complaints().forEach(complaint -> faults.add("console: " + complaint));
    visit.requests().stream()
        .filter(address -> !address.startsWith("data:") && !home.holds(address))
        .forEach(address -> faults.add("request leaves the portal: " + address));

    List<?> measured = (List<?>) browser.run(MEASURE, viewport.width());
    // Compared with the width asked for: a phone widens its window for a page that is too wide.
    if (((Number) measured.get(0)).intValue() > viewport.width()) {
      faults.add("wider than the window: " + measured.get(0) + " px, see " + measured.get(4));
    }
    if (!measured.get(1).equals("vi")) {
      faults.add("language is \"" + measured.get(1) + "\", not \"vi\"");
    }
    if (measured.get(2).equals("")) {
      faults.add("no title");
    }
    if (((Number) measured.get(3)).intValue() != 1) {
      faults.add(measured.get(3) + " h1");
    }
    return faults;
  }
}
