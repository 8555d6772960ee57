package vn.doichieu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

  /**
   * The figures of a text, in order. Numbers of documents, dates, years and printed enumerators are
   * none, nor is a single number word such as {@code một}.
   */
  public static List<Figure> in(String text) {
    Tokens tokens = Tokens.of(text);
    BitSet taken = new BitSet();
    if (tokens.hasNumbers()) {
      Moment.in(tokens, taken);
    }
    return in(tokens, taken);
  }

  /**
   * The figures among tokens.
   *
   * @param taken the tokens of dates and of the numbers of documents
   */
  static List<Figure> in(Tokens tokens, BitSet taken) {
    List<Reading> readings = FigureScanner.scan(tokens, taken);
    List<Figure> figures = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      figures.add(
          new Figure(
              tokens.start(reading.from()),
              tokens.end(reading.end() - 1),
              reading.value(),
              reading.kind()));
    }
    return figures;
  }

  /**
   * Whether a figure of that value stands in the text, in any reading: {@code 3 triệu} holds 3 and
   * 3000000, {@code hai trung tâm} holds 2.
   */
  public static boolean holds(String text, BigDecimal value) {
    return FigureScanner.scanWithLoneWords(Tokens.of(text)).stream()
        .anyMatch(reading -> reading.means(value));
  }

  /** Whether the two figures stand in the text as a range, such as {@code 50 - 55%}. */
  public static boolean holdsRange(String text, BigDecimal low, BigDecimal high) {
    Tokens tokens = Tokens.of(text);
    List<Reading> readings = FigureScanner.scanWithLoneWords(tokens);
    for (int i = 0; i + 1 < readings.size(); i++) {
      Reading first = readings.get(i);
      Reading second = readings.get(i + 1);
      if (first.means(low) && second.means(high) && Ranges.isRange(tokens, first, second)) {
        return true;
      }
    }
    return false;
  }
}
