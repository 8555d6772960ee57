package vn.doichieu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure in a text.
 *
 * @param start offset of its first digit or number word
 * @param end offset behind it and its sign
 * @param value what it says
 * @param kind what it counts
 */
public record Figure(int start, int end, BigDecimal value, Kind kind) {

  /** What a figure counts. */
  public enum Kind {
    /** A share: {@code 1,5%}. */
    PERCENT,
    /** So many times as much: {@code gấp 3 lần}. */
    MULTIPLE,
    /** A place in an order: {@code top 20}. */
    RANK,
    /** Anything else. */
    NUMBER
  }

  private static final Pattern SIMPLE = Pattern.compile("(\\d+(?:,\\d+)?)(\\s?%)?");

  /** The figures of a text, in order. */
  public static List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = SIMPLE.matcher(text);
    while (matcher.find()) {
      figures.add(
          new Figure(
              matcher.start(),
              matcher.end(),
              new BigDecimal(matcher.group(1).replace(',', '.')),
              matcher.group(2) == null ? Kind.NUMBER : Kind.PERCENT));
    }
    return figures;
  }

  /** Whether a figure of that value stands in the text, in any reading. */
  public static boolean holds(String text, BigDecimal value) {
    return in(text).stream().anyMatch(figure -> figure.value().compareTo(value) == 0);
  }

  /** Whether the two figures stand in the text as a range, such as {@code 50 - 55%}. */
  public static boolean holdsRange(String text, BigDecimal low, BigDecimal high) {
    return holds(text, low) && holds(text, high);
  }
}
