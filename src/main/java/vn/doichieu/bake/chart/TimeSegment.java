package vn.doichieu.bake.chart;

import java.util.List;
import java.util.Optional;

/**
 * A year on the axis. Years without milestones are left out, and the axis is broken there.
 *
 * @param year the year; empty for any year
 * @param from where it begins
 * @param to where it ends
 * @param months where its months begin; empty where the year is drawn as a whole because nothing in
 *     it is dated more exactly
 * @param isAfterBreak whether years are left out before it
 */
public record TimeSegment(
    Optional<Integer> year, double from, double to, List<Double> months, boolean isAfterBreak) {

  /** Copies the list. */
  public TimeSegment {
    months = List.copyOf(months);
  }

  /** Width of a month; 0 where the year has none. */
  public double monthWidth() {
    return months.isEmpty() ? 0 : (to - from) / months.size();
  }
}
