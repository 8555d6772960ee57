package vn.doichieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern SIMPLE = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");

  /** The moments of a text, in order. */
  public static List<Moment> in(String text) {
    List<Moment> moments = new ArrayList<>();
    Matcher matcher = SIMPLE.matcher(text);
    while (matcher.find()) {
      moments.add(
          new Moment(
              matcher.start(),
              matcher.end(),
              Unit.DAY,
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(1))));
    }
    return moments;
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
