package vn.doichieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.model.Location;

/** How messages show things. */
final class Shown {

  private static final int LONGEST = 120;
  private static final int MANY = 8;

  /** Words shown before and behind a figure or a date. */
  private static final int AROUND = 4;

  private Shown() {}

  /** {@code content/kpi.yaml:12}. */
  static String place(Location at) {
    return at.line() == 0 ? at.file() : at.file() + ":" + at.line();
  }

  /** The beginning of a text, cut between words. */
  static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, cut > 0 ? cut : LONGEST) + "…";
  }

  /**
   * The words around a stretch of a text, such as the figure in {@code …chiếm khoảng 20% GRDP…}.
   */
  static String around(String text, int start, int end) {
    int from = start;
    for (int words = 0; words <= AROUND && from > 0; words++) {
      from = Math.max(0, text.lastIndexOf(' ', from - 1));
    }
    int to = end;
    for (int words = 0; words <= AROUND && to >= 0 && to < text.length(); words++) {
      to = text.indexOf(' ', to + 1);
    }
    to = to < 0 ? text.length() : to;
    return (from > 0 ? "…" : "")
        + text.substring(from, to).strip()
        + (to < text.length() ? "…" : "");
  }

  /** {@code a, b, c}, each once, and no more than a reader can take in. */
  static String list(Collection<String> things) {
    List<String> shown = new ArrayList<>(things.stream().distinct().limit(MANY + 1L).toList());
    if (shown.size() > MANY) {
      shown.set(MANY, "…");
    }
    return String.join(", ", shown);
  }

  /** {@code “a”, “b”}: words of a text. */
  static String quoted(Collection<String> words) {
    return list(words.stream().map(word -> "“" + word + "”").toList());
  }

  /** {@code 1,5}; {@code 50 - 55} for two. */
  static String figures(Collection<BigDecimal> values) {
    return values.stream()
        .map(value -> value.toPlainString().replace('.', ','))
        .collect(Collectors.joining(" - "));
  }
}
