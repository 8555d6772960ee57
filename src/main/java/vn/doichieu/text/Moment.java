package vn.doichieu.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A day, month, quarter or year that a text names.
 *
 * @param start offset where it begins
 * @param end offset behind it
 * @param unit how exact it is
 * @param year the year; 0 where the text names none
 * @param month the month, for {@link Unit#QUARTER} the quarter; 0 where the unit has none
 * @param day the day; 0 where the unit has none
 */
public record Moment(int start, int end, Unit unit, int year, int month, int day) {

  /** How exact a moment is. */
  public enum Unit {
    /** One day. */
    DAY,
    /** One month. */
    MONTH,
    /** Three months. */
    QUARTER,
    /** One year. */
    YEAR
  }

  /**
   * The moments of a text, in order, but for the dates of documents that it names and those that
   * the calendar does not have.
   */
  public static List<Moment> in(String text) {
    return in(Tokens.of(text), new BitSet());
  }

  /**
   * The moments among tokens.
   *
   * @param taken gets the tokens of dates and of the numbers of documents
   */
  static List<Moment> in(Tokens tokens, BitSet taken) {
    DocumentNumbers.mark(tokens, taken);
    Enumerators.mark(tokens, taken);
    return DateScanner.scan(tokens, taken);
  }

  /**
   * The form of ISO 8601: {@code 2025-03-28}, {@code 2025-03}, {@code 2025-Q1}, {@code 2025}; what
   * lacks the year is {@code 06-15}, {@code 06}, {@code Q1}.
   */
  public String iso() {
    String rest =
        switch (unit) {
          case DAY -> String.format(Locale.ROOT, "%02d-%02d", month, day);
          case MONTH -> String.format(Locale.ROOT, "%02d", month);
          case QUARTER -> "Q" + month;
          case YEAR -> "";
        };
    if (year == 0) {
      return rest;
    }
    String written = String.format(Locale.ROOT, "%04d", year);
    return rest.isEmpty() ? written : written + "-" + rest;
  }
}
