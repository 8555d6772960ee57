package vn.doichieu.bake.chart;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.doichieu.model.PartialDate;

/**
 * An axis of time: years by month where something in them is dated that exactly, others narrow, and
 * years without anything left out.
 */
final class TimeAxis {

  private static final double LEFT = 10;
  private static final double WHOLE_YEAR = 100;
  private static final double BREAK = 34;
  private static final int MONTHS = 12;

  /** Room at the end for the label of the last mark: "năm 2030", or but "31/12". */
  private static final double END = 78;

  private static final double SHORT_END = 56;

  /** Width of a month by how many years are drawn by month: more of them must be narrower. */
  private static final double[] MONTH = {64, 64, 44, 34};

  /** Width of a month of any year: twelve of them fit on a telephone. */
  private static final double NARROW = 21;

  /** Any leap year, so that 29 February has a place. */
  private static final int LEAP = 2024;

  private final NavigableMap<Integer, TimeSegment> byYear = new TreeMap<>();
  private final double width;

  private TimeAxis(NavigableMap<Integer, Boolean> exactByYear, double month, boolean hasNumbers) {
    double x = LEFT;
    for (Map.Entry<Integer, Boolean> entry : exactByYear.entrySet()) {
      int year = entry.getKey();
      boolean isAfterBreak = !byYear.isEmpty() && byYear.lastKey() != year - 1;
      double from = x + (isAfterBreak ? BREAK : 0);
      boolean isExact = entry.getValue();
      x = from + (isExact ? MONTHS * month : WHOLE_YEAR);
      List<Double> months =
          IntStream.range(0, isExact ? MONTHS : 0).mapToObj(one -> from + one * month).toList();
      byYear.put(
          year,
          new TimeSegment(
              hasNumbers ? Optional.of(year) : Optional.empty(), from, x, months, isAfterBreak));
    }
    width = x + (hasNumbers ? END : SHORT_END);
  }

  /** An axis on which all of these dates stand. */
  static TimeAxis of(Collection<PartialDate> dates) {
    NavigableMap<Integer, Boolean> exact = new TreeMap<>();
    for (PartialDate date : dates) {
      exact.merge(date.first().getYear(), date.unit() != PartialDate.Unit.YEAR, Boolean::logicalOr);
    }
    int byMonth = (int) exact.values().stream().filter(is -> is).count();
    return new TimeAxis(exact, MONTH[Math.min(byMonth, MONTH.length - 1)], true);
  }

  /** The months of a year without a number. */
  static TimeAxis anyYear() {
    return new TimeAxis(new TreeMap<>(Map.of(LEAP, true)), NARROW, false);
  }

  /** The day by which any year's days have their place on {@link #anyYear}. */
  static LocalDate inAnyYear(java.time.MonthDay day) {
    return day.atYear(LEAP);
  }

  /** Where a day of one of the years begins, to a tenth. */
  double startOf(LocalDate day) {
    return x(day, 0);
  }

  /** Where it is half over. */
  double middleOf(LocalDate day) {
    return x(day, 0.5);
  }

  /** Where it ends. */
  double endOf(LocalDate day) {
    return x(day, 1);
  }

  List<TimeSegment> segments() {
    return new ArrayList<>(byYear.values());
  }

  double width() {
    return width;
  }

  private double x(LocalDate day, double share) {
    TimeSegment year =
        Optional.ofNullable(byYear.get(day.getYear()))
            .orElseThrow(() -> new IllegalArgumentException("Not on the axis: " + day));
    double x =
        year.months().isEmpty()
            ? year.from()
                + (day.getDayOfYear() - 1 + share)
                    / Year.of(day.getYear()).length()
                    * (year.to() - year.from())
            : year.months().get(day.getMonthValue() - 1)
                + (day.getDayOfMonth() - 1 + share) / day.lengthOfMonth() * year.monthWidth();
    return Math.round(x * 10) / 10.0;
  }
}
