package vn.doichieu.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks for barriers in the page that a browser shows, by the rules of WCAG 2.2 AA. */
final class Axe {

  private static final Map<String, Object> WCAG_2_2_AA =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  // Without preloading: axe would fetch style sheets, which the portal's policy forbids.
  private static final String RUN =
      """
      const [rules, done] = arguments;
      axe.run(document, {
        runOnly: rules, resultTypes: ['violations'], preload: false
      }).then(
        results => done(results.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + rule.help + ': ' + node.target.join(' ') + ': '
            + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')))),
        error => done(['axe failed: ' + error]));
      """;

  private final String script;

  /**
   * Reads the rules.
   *
   * @throws IOException if they are not on the class path
   */
  Axe() throws IOException {
    try (InputStream rules = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      script = new String(Objects.requireNonNull(rules).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The violations on the page shown, a sentence each; empty if there is none. */
  List<String> violations(Browser browser) {
    return violations(browser, WCAG_2_2_AA);
  }

  /** Those of the rules that can fail in one scheme of colours and not in another. */
  List<String> violationsOfColour(Browser browser) {
    return violations(browser, COLOURS);
  }

  private List<String> violations(Browser browser, Map<String, Object> rules) {
    if (!Boolean.TRUE.equals(browser.run("return 'axe' in window"))) {
      browser.run(script);
    }
    return ((List<?>) browser.runAsync(RUN, rules)).stream().map(String::valueOf).toList();
  }
}
