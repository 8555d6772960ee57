package vn.doichieu.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into sentences and clauses. */
public final class Sentences {

  private Sentences() {}

  /**
   * A stretch of text without blanks at its ends.
   *
   * @param start offset where it begins
   * @param end offset behind it
   */
  public record Span(int start, int end) {}

  /** The sentences of a text, in order. */
  public static List<Span> in(String text) {
    return cut(text, ". ");
  }

  /** The sentences of a text, cut further at each {@code ;}. */
  public static List<Span> clauses(String text) {
    return cut(text.replace(';', '.'), ". ");
  }

  private static List<Span> cut(String text, String sign) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, start)) {
      spans.add(new Span(start, end + 1));
      start = end + 2;
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }
}
