package vn.doichieu.bake.chart;

import java.util.List;
import java.util.function.Function;
import vn.doichieu.compare.ComparableSet;
import vn.doichieu.compare.FigureKind;
import vn.doichieu.compare.IndicatorComparison;

/**
 * The figures of an indicator, drawn: one panel for each basis, so that only what is comparable
 * shares an axis.
 *
 * @param panels the panels, in the order of the sets
 * @param rowCount rows of all panels; where they are more than {@value #MOST_ROWS}, nothing is
 *     drawn and the table says it all
 */
public record TargetChart(List<Panel> panels, int rowCount) {

  /** A chart of more rows is no longer seen at a glance. */
  public static final int MOST_ROWS = 40;

  /** Copies the list. */
  public TargetChart {
    panels = List.copyOf(panels);
  }

  /** Whether there are figures, but too many to draw. */
  public boolean isTooLong() {
    return rowCount > MOST_ROWS;
  }

  /**
   * Draws what is compared.
   *
   * @param plans label and shape of each plan, by id
   */
  public static TargetChart of(IndicatorComparison comparison, Function<String, PlanMark> plans) {
    List<ComparableSet> drawn =
        comparison.sets().stream().filter(set -> set.basis().kind() != FigureKind.WHOLE).toList();
    int rows = drawn.stream().mapToInt(set -> set.targets().size()).sum();
    return new TargetChart(
        rows > MOST_ROWS ? List.of() : drawn.stream().map(set -> Panel.of(set, plans)).toList(),
        rows);
  }
}
