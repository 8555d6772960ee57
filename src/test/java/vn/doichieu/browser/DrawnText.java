package vn.doichieu.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The words a browser has painted: style sheets can hide words that the page holds, and show words
 * that it holds in attributes only, so that the page's source does not tell what a reader sees.
 */
final class DrawnText {

  private static final String VISIBILITY = "visibility";

  private final List<?> strings;
  private final Map<?, ?> nodes;
  private final Map<?, ?> layout;

  private DrawnText(Map<?, ?> snapshot) {
    Map<?, ?> document = (Map<?, ?>) list(snapshot, "documents").get(0);
    strings = list(snapshot, "strings");
    nodes = (Map<?, ?>) document.get("nodes");
    layout = (Map<?, ?>) document.get("layout");
  }

  /** Looks at the page shown, all of it, whether scrolled to or not. */
  static DrawnText on(Browser browser) {
    return new DrawnText(
        browser.command(
            "DOMSnapshot.captureSnapshot", Map.of("computedStyles", List.of(VISIBILITY))));
  }

  /**
   * The words painted inside each element with a class, in the order of the page; an empty string
   * for an element that shows none.
   */
  List<String> insideEach(String className) {
    List<Integer> elements =
        IntStream.range(0, list(nodes, "nodeName").size())
            .filter(node -> hasClass(node, className))
            .boxed()
            .toList();
    List<StringBuilder> texts = new ArrayList<>();
    elements.forEach(element -> texts.add(new StringBuilder()));
    for (int box = 0; box < list(layout, "text").size(); box++) {
      if (isPainted(box)) {
        String words = string(list(layout, "text").get(box));
        enclosing(number(list(layout, "nodeIndex").get(box)), elements)
            .ifPresent(element -> texts.get(elements.indexOf(element)).append(words));
      }
    }
    return texts.stream().map(text -> text.toString().strip()).toList();
  }

  private OptionalInt enclosing(int node, List<Integer> elements) {
    return IntStream.iterate(node, up -> up >= 0, up -> number(list(nodes, "parentIndex").get(up)))
        .filter(elements::contains)
        .findFirst();
  }

  private boolean isPainted(int box) {
    List<?> bounds = (List<?>) list(layout, "bounds").get(box);
    List<?> styles = (List<?>) list(layout, "styles").get(box);
    return number(list(layout, "text").get(box)) >= 0
        && ((Number) bounds.get(2)).doubleValue() > 0
        && ((Number) bounds.get(3)).doubleValue() > 0
        && string(styles.get(0)).equals("visible");
  }

  private boolean hasClass(int node, String className) {
    List<?> attributes = (List<?>) list(nodes, "attributes").get(node);
    for (int i = 0; i < attributes.size(); i += 2) {
      if (string(attributes.get(i)).equals("class")) {
        return List.of(string(attributes.get(i + 1)).split("\\s+")).contains(className);
      }
    }
    return false;
  }

  private String string(Object index) {
    return String.valueOf(strings.get(number(index)));
  }

  private static int number(Object number) {
    return ((Number) number).intValue();
  }

  private static List<?> list(Map<?, ?> whole, String name) {
    return (List<?>) whole.get(name);
  }
}
