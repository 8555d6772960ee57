package vn.doichieu.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter or year.
 *
 * @param unit how exact it is
 * @param first its first day
 */
public record PartialDate(Unit unit, LocalDate first) {

  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>[12]\\d{3})(?:-Q(?<quarter>[1-4])|-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?");
  private static final int MONTHS_A_QUARTER = 3;

  /** How exact a date is. */
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

  /** A date written {@code 2025-03-28}, {@code 2025-03}, {@code 2025-Q1} or {@code 2025}. */
  public static Optional<PartialDate> parse(String iso) {
    Matcher date = ISO.matcher(iso);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group("year"));
    try {
      if (date.group("quarter") != null) {
        int month = (Integer.parseInt(date.group("quarter")) - 1) * MONTHS_A_QUARTER + 1;
        return Optional.of(new PartialDate(Unit.QUARTER, LocalDate.of(year, month, 1)));
      }
      if (date.group("month") == null) {
        return Optional.of(new PartialDate(Unit.YEAR, LocalDate.of(year, 1, 1)));
      }
      int month = Integer.parseInt(date.group("month"));
      if (date.group("day") == null) {
        return Optional.of(new PartialDate(Unit.MONTH, LocalDate.of(year, month, 1)));
      }
      int day = Integer.parseInt(date.group("day"));
      return Optional.of(new PartialDate(Unit.DAY, LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Its last day. */
  public LocalDate last() {
    return switch (unit) {
      case DAY -> first;
      case MONTH -> YearMonth.from(first).atEndOfMonth();
      case QUARTER -> YearMonth.from(first).plusMonths(MONTHS_A_QUARTER - 1).atEndOfMonth();
      case YEAR -> LocalDate.of(first.getYear(), 12, 31);
    };
  }

  /** Its ISO form, as {@link #parse} reads it. */
  public String iso() {
    return switch (unit) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> first.getYear() + "-Q" + ((first.getMonthValue() - 1) / MONTHS_A_QUARTER + 1);
      case YEAR -> Integer.toString(first.getYear());
    };
  }

  @Override
  public String toString() {
    return iso();
  }
}
