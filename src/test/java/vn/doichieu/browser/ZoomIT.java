package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Large letters and small windows: WCAG 2.2, success criteria 1.4.4 (text at 200 %), 1.4.10 (a
 * window of 320 CSS pixels, which is 1280 at 400 %) and 1.4.12 (wider spacing). Nothing may be lost
 * or cut.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoomIT {

  /**
   * Words that a reader can see; for cells that a phone shows as cards, their generated labels too.
   */
  private static final String WORDS =
      """
      const words = document.body.innerText.split(/[\\s#]+/);
      for (const e of document.querySelectorAll('[data-label]')) {
        if (getComputedStyle(e, '::before').content !== 'none') {
          words.push(...e.dataset.label.split(/\\s+/));
        }
      }
      return [...new Set(words.map(w => w.toLowerCase()))].filter(w => /\\p{L}|\\p{N}/u.test(w));
      """;

  /**
   * Elements whose own text is cut off, or stands beyond the right edge where nobody can scroll.
   */
  private static final String CUT =
      """
      const shown = e => e.checkVisibility({opacityProperty: true, visibilityProperty: true});
      const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
      const scrolls = e => { for (let up = e; up; up = up.parentElement) {
        if (up.matches('[role=region][tabindex], pre[tabindex], .scroll')
          || ['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true; } return false; };
      const hidden = e => e.closest('.unseen, .sr, .skip, svg, [hidden]');
      const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
        + (e.className ? '.' + e.className : '') + ' “' + e.textContent.trim().slice(0, 40) + '”';
      const cut = [];
      for (const e of document.querySelectorAll('body *')) {
        if (!own(e) || hidden(e) || !shown(e)) continue;
        const style = getComputedStyle(e);
        const clips = style.overflowX !== 'visible' && !['auto', 'scroll'].includes(style.overflowX);
        if (clips && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) {
          cut.push('clipped: ' + name(e));
        }
        if (e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !scrolls(e)) {
          cut.push('beyond the edge: ' + name(e));
        }
      }
      if (document.scrollingElement.scrollWidth > document.documentElement.clientWidth) {
        cut.push('the page scrolls sideways: ' + document.scrollingElement.scrollWidth);
      }
      return cut.slice(0, 5);
      """;

  /** The letters and spaces that WCAG 1.4.12 names; a sheet made by script passes the policy. */
  private static final String SPACED =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
        + ' word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
      document.adoptedStyleSheets = [sheet];
      """;

  private static final int LETTERS = 16;

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> pages() {
    return site.pages().sample(1).stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_is_lost_in_small_windows_and_large_letters(Page page, Browser browser) {
    browser.visit(site.address(page));
    // How to scroll a wide table is told only where tables are wide.
    browser.run("document.querySelectorAll('.scroll-hint').forEach(hint => hint.remove())");
    List<String> words = words(browser);
    assertThat(words).isNotEmpty();

    size(browser, 320, 256);
    assertThat(cut(browser)).as("%s at 320 px", page).isEmpty();
    assertThat(lost(words, browser)).as("words lost at 320 px").isEmpty();
    browser.run(SPACED);
    assertThat(cut(browser)).as("%s, spaced, at 320 px", page).isEmpty();

    size(browser, 640, 400);
    browser.run("document.adoptedStyleSheets = []");
    assertThat(cut(browser)).as("%s at 200 %%", page).isEmpty();
    assertThat(lost(words, browser)).as("words lost at 200 %%").isEmpty();

    browser.resize(Viewport.DESKTOP);
    letters(browser, 2 * LETTERS);
    try {
      assertThat(cut(browser)).as("%s with letters twice as large", page).isEmpty();
      browser.run(SPACED);
      assertThat(cut(browser)).as("%s, spaced", page).isEmpty();
    } finally {
      letters(browser, LETTERS);
    }
  }

  /** The size that a reader sets in the browser; queries about the window's width know it too. */
  private static void letters(Browser browser, int size) {
    browser.command("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", size)));
  }

  @Test
  void what_is_cut_is_found(@TempDir Path folder, Browser browser) {
    FixtureSite.in(folder)
        .page(
            "index.html",
            "<style>.a { width: 4em; overflow: hidden; white-space: nowrap } .b { width: 500px }</style>"
                + "<p class='a'>Một câu dài hơn chỗ của nó</p><p class='b'>Rộng</p>");
    browser.visit(folder.resolve("index.html").toUri());
    size(browser, 320, 256);
    assertThat(cut(browser)).hasSize(3);
  }

  private static List<String> words(Browser browser) {
    return strings(browser.run(WORDS));
  }

  private static List<String> lost(List<String> words, Browser browser) {
    Set<String> shown = Set.copyOf(words(browser));
    return words.stream().filter(word -> !shown.contains(word)).toList();
  }

  private static List<String> cut(Browser browser) {
    return strings(browser.run(CUT));
  }

  private static List<String> strings(Object answer) {
    return ((List<?>) answer).stream().map(String::valueOf).toList();
  }

  private static void size(Browser browser, int width, int height) {
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }
}
