package vn.doichieu.text;

import java.time.LocalDate;

/**
 * Days as Vietnamese offices write them, 05/02/2025 but 28/3/2025: a zero stands before small
 * numbers, which could be changed. {@code templates/lib/labels.ftl} writes the pages' days alike.
 */
public final class WrittenDay {

  private static final int FIRST_PLAIN_DAY = 10;
  private static final int FIRST_PLAIN_MONTH = 3;

  private WrittenDay() {}

  /** The whole day. */
  public static String of(LocalDate day) {
    return dayOfMonth(day) + "/" + month(day) + "/" + day.getYear();
  }

  /** The day alone. */
  public static String dayOfMonth(LocalDate day) {
    return zeroBelow(FIRST_PLAIN_DAY, day.getDayOfMonth());
  }

  /** The month alone. */
  public static String month(LocalDate day) {
    return zeroBelow(FIRST_PLAIN_MONTH, day.getMonthValue());
  }

  private static String zeroBelow(int plain, int number) {
    return number < plain ? "0" + number : Integer.toString(number);
  }
}
