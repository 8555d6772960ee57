package vn.doichieu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The forms in which Vietnamese texts write a date, read from one token on. */
final class DateForms {

  /** Takes 29 February for a day where no year is written. */
  private static final int LEAP_YEAR = 2024;

  private DateForms() {}

  /**
   * A date as written, whether the calendar has it or not.
   *
   * @param end the token behind it
   */
  record Form(int end, Moment.Unit unit, int year, int month, int day) {

    boolean isPossible() {
      return switch (unit) {
        case DAY -> isDay();
        case MONTH -> month >= 1 && month <= 12;
        case QUARTER -> month >= 1 && month <= 4;
        case YEAR -> true;
      };
    }

    /** In {@code quý 3, 4/2025} the second number is a quarter too. */
    Form asQuarter() {
      return unit == Moment.Unit.MONTH ? new Form(end, Moment.Unit.QUARTER, year, month, 0) : this;
    }

    private boolean isDay() {
      try {
        LocalDate.of(year == 0 ? LEAP_YEAR : year, month, day);
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }

  /** {@code 28/3/2025}, {@code 28-3-2025}, {@code 28.3.2025}, {@code 28 tháng 3 năm 2025}. */
  static Optional<Form> fullDay(Tokens tokens, int i) {
    if (!isShort(tokens, i)) {
      return Optional.empty();
    }
    if (isShort(tokens, i + 2)
        && isYear(tokens, i + 4)
        && isSeparator(tokens, i + 1)
        && isSeparator(tokens, i + 3)
        && tokens.word(i + 1).equals(tokens.word(i + 3))
        && !goesOn(tokens, i + 4)) {
      return Optional.of(day(i + 5, tokens.value(i + 4), tokens.value(i + 2), tokens.value(i)));
    }
    return wordedDay(tokens, i).filter(form -> form.year() > 0);
  }

  /** {@code 15/6}; whether it is a day or a fraction, only what stands around can say. */
  static Optional<Form> shortDay(Tokens tokens, int i) {
    boolean day =
        isShort(tokens, i)
            && tokens.isSign(i + 1, '/')
            && isShort(tokens, i + 2)
            && tokens.touchesNext(i)
            && tokens.touchesNext(i + 1)
            && !(tokens.isSign(i + 3, '/') && tokens.isNumber(i + 4));
    return day
        ? Optional.of(day(i + 3, 0, tokens.value(i + 2), tokens.value(i)))
        : Optional.empty();
  }

  /** {@code 15 tháng 6}, with a year or without. */
  static Optional<Form> wordedDay(Tokens tokens, int i) {
    int month = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    if (!isShort(tokens, i) || !tokens.is(month, "tháng")) {
      return Optional.empty();
    }
    return month(tokens, month)
        .map(form -> day(form.end(), form.year(), form.month(), tokens.value(i)));
  }

  /** {@code tháng 3/2025}, {@code tháng 02-2025}, {@code tháng 3 năm 2025}, {@code tháng 3}. */
  static Optional<Form> month(Tokens tokens, int i) {
    return isShort(tokens, i + 1)
        ? Optional.of(withYear(tokens, i + 2, Moment.Unit.MONTH, tokens.value(i + 1)))
        : Optional.empty();
  }

  /** {@code 3/2025}. */
  static Optional<Form> shortMonth(Tokens tokens, int i) {
    boolean month =
        isShort(tokens, i)
            && tokens.isSign(i + 1, '/')
            && isYear(tokens, i + 2)
            && tokens.touchesNext(i)
            && tokens.touchesNext(i + 1)
            && !goesOn(tokens, i + 2);
    return month
        ? Optional.of(new Form(i + 3, Moment.Unit.MONTH, tokens.value(i + 2), tokens.value(i), 0))
        : Optional.empty();
  }

  /** {@code quý I/2025}, {@code quý 1 năm 2025}, {@code quý IV}. */
  static Optional<Form> quarter(Tokens tokens, int i) {
    int quarter =
        tokens.isNumber(i + 1) && tokens.length(i + 1) == 1
            ? tokens.value(i + 1)
            : roman(tokens, i + 1);
    return quarter > 0
        ? Optional.of(withYear(tokens, i + 2, Moment.Unit.QUARTER, quarter))
        : Optional.empty();
  }

  private static int roman(Tokens tokens, int i) {
    if (!tokens.isCapital(i)) {
      return 0;
    }
    return switch (tokens.word(i)) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      default -> 0;
    };
  }

  private static Form withYear(Tokens tokens, int i, Moment.Unit unit, int number) {
    int year = i;
    if (isSeparator(tokens, i)) {
      year = i + 1;
    } else if (tokens.is(i, "năm")) {
      year = i + 1;
    } else if (tokens.isSign(i, ',') && tokens.is(i + 1, "năm")) {
      year = i + 2;
    }
    return year > i && isYear(tokens, year) && !goesOn(tokens, year)
        ? new Form(year + 1, unit, tokens.value(year), number, 0)
        : new Form(i, unit, 0, number, 0);
  }

  private static Form day(int end, int year, int month, int day) {
    return new Form(end, Moment.Unit.DAY, year, month, day);
  }

  private static boolean isShort(Tokens tokens, int i) {
    return tokens.isNumber(i) && tokens.length(i) <= 2;
  }

  private static boolean isYear(Tokens tokens, int i) {
    return tokens.isNumber(i) && tokens.length(i) == 4 && tokens.value(i) > 0;
  }

  private static boolean isSeparator(Tokens tokens, int i) {
    return tokens.isSign(i, '/')
        || tokens.isDash(i)
        || tokens.isSign(i, '.') && tokens.touchesNext(i - 1) && tokens.touchesNext(i);
  }

  /** Whether more digits hang on a number: then it is no year. */
  private static boolean goesOn(Tokens tokens, int i) {
    return (tokens.isSign(i + 1, '/') || tokens.isSign(i + 1, '.') || tokens.isSign(i + 1, ','))
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 1)
        && tokens.isNumber(i + 2);
  }
}
