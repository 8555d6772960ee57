package vn.doichieu.bake.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The marks of one plan.
 *
 * @param plan label and shape
 * @param marks the marks, in rows so that none covers another
 * @param rows number of rows
 */
public record TimeLane(PlanMark plan, List<TimeMark> marks, int rows) {

  private static final int ROW = 24;
  private static final int PADDING = 6;

  /** Copies the list. */
  public TimeLane {
    marks = List.copyOf(marks);
  }

  /** Height of the drawing. */
  public int height() {
    return rows * ROW + 2 * PADDING;
  }

  /** The middle of a row. */
  public int y(int row) {
    return PADDING + row * ROW + ROW / 2;
  }

  /** Puts each mark into the first row that has room; marks stay in the order of their dates. */
  static TimeLane of(PlanMark plan, List<TimeMark> marks) {
    List<Double> ends = new ArrayList<>();
    List<TimeMark> placed = new ArrayList<>();
    for (TimeMark mark :
        marks.stream().sorted(Comparator.comparingDouble(TimeMark::left)).toList()) {
      int row = 0;
      while (row < ends.size() && ends.get(row) > mark.left()) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0.0);
      }
      ends.set(row, mark.right());
      placed.add(mark.inRow(row));
    }
    return new TimeLane(plan, placed, ends.size());
  }
}
