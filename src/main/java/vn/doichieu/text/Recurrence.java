package vn.doichieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say that something is done again and again. */
public final class Recurrence {

  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?iu)h[ằà]ng (?:năm|tháng|quý)|định kỳ|thường xuyên|theo (?:tháng|quý)|mỗi"
              + " (?:năm|quý|tháng)");

  private Recurrence() {}

  /**
   * Where such words stand.
   *
   * @param start offset where they begin
   * @param end offset behind them
   * @param word the words, in lower case
   */
  public record Span(int start, int end, String word) {}

  /** The recurrence words of a text, in order. */
  public static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = SIMPLE.matcher(text);
    while (matcher.find()) {
      spans.add(
          new Span(
              matcher.start(), matcher.end(), matcher.group().toLowerCase(java.util.Locale.ROOT)));
    }
    return spans;
  }
}
