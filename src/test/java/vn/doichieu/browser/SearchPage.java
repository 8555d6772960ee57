package vn.doichieu.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;

/** {@code tim-kiem.html} in a browser, in the words of a reader. */
final class SearchPage {

  private static final Page PAGE = new Page("tim-kiem.html");

  private static final String SETTLED =
      """
      const done = arguments[arguments.length - 1];
      const main = document.querySelector('main');
      const look = () => {
        if (['done', 'failed', 'idle'].includes(main.dataset.searchState)) {
          watch.disconnect();
          done(main.dataset.searchState);
        }
      };
      const watch = new MutationObserver(look);
      const start = () => {
        watch.observe(main, {attributes: true, attributeFilter: ['data-search-state']});
        look();
      };
      // Before its scripts have run, the page stands as it was baked: idle.
      if (document.readyState === 'complete') start(); else addEventListener('load', start);
      """;

  private static final String RESULTS =
      """
      return [...document.querySelectorAll('li[data-result]')].map(item =>
        [item.dataset.plan, item.dataset.passage, item.firstElementChild.getAttribute('href') || '',
          item.firstElementChild.tagName]);
      """;

  private static final String ALIEN =
      """
      return [...document.querySelectorAll('main img, main script, main iframe, main svg, main b b, main object')]
        .concat([...document.querySelectorAll('main *')].filter(e => [...e.attributes].some(a =>
          a.name.startsWith('on') || a.name === 'style' || /^\\s*(javascript|data):/i.test(a.value))))
        .map(e => e.outerHTML);
      """;

  private final Browser browser;
  private final URI page;

  SearchPage(Browser browser, Home home) {
    this.browser = browser;
    this.page = home.address(PAGE);
  }

  SearchPage(Browser browser, SiteUnderTest site) {
    this.browser = browser;
    this.page = site.address(PAGE);
  }

  /** The address of a search. */
  static URI address(Home home, String query) {
    return address(home.address(PAGE), query);
  }

  private static URI address(URI page, String query) {
    return URI.create(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  /** Opens a search and waits for its end; tells what the browser noted until then. */
  Visit open(String query) {
    return open(address(page, query));
  }

  /** Opens an address of this page and waits for the end of its search. */
  Visit open(URI address) {
    Visit opened = browser.visit(address);
    settle();
    return and(opened, browser.noted());
  }

  /** Waits until no search is under way, and tells how it ended: done, failed or idle. */
  String settle() {
    return String.valueOf(browser.runAsync(SETTLED));
  }

  /** The passages found, in the order of the page. */
  List<Found> results() {
    return ((List<?>) browser.run(RESULTS))
        .stream()
            .map(item -> (List<?>) item)
            .map(
                item ->
                    new Found(
                        String.valueOf(item.get(0)),
                        String.valueOf(item.get(1)),
                        String.valueOf(item.get(2)),
                        String.valueOf(item.get(3)).equals("A")))
            .toList();
  }

  /** What the passages found are, {@code plan#passage}. */
  List<String> passages() {
    return results().stream().map(Found::name).toList();
  }

  /** The first of {@link #passages}. */
  List<String> first(int count) {
    return passages().stream().limit(count).toList();
  }

  /** The indicators and milestones shown, as they read. */
  List<String> hits() {
    return browser.all("li[data-hit]").stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  /** The sentence that a screen reader is told. */
  String told() {
    return browser.all("[role=status]").get(0).getText();
  }

  /** All that stands between the form and the foot of the page. */
  String answer() {
    return browser.all("#ket-qua").get(0).getText();
  }

  /** The box to type in. */
  WebElement box() {
    return browser.all("main [role=search] [name=q]").get(0);
  }

  /** Elements and attributes that no page of the portal has in its text. */
  List<?> aliens() {
    return (List<?>) browser.run(ALIEN);
  }

  /** The parameters of the address, decoded. */
  Map<?, ?> asked() {
    return (Map<?, ?>)
        browser.run("return Object.fromEntries(new URLSearchParams(location.search))");
  }

  private static Visit and(Visit first, Visit second) {
    List<String> complaints = new ArrayList<>(first.complaints());
    complaints.addAll(second.complaints());
    List<String> requests = new ArrayList<>(first.requests());
    requests.addAll(second.requests());
    return new Visit(complaints, requests);
  }

  /**
   * A passage on the page.
   *
   * @param link address of what comes first in its entry
   * @param startsWithLink whether that is a link
   */
  record Found(String plan, String passage, String link, boolean startsWithLink) {

    /** As the table of golden queries names it. */
    String name() {
      return plan + "#" + passage;
    }
  }
}
