package vn.doichieu.bake.comparison;

import vn.doichieu.compare.PlanTargets;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Plan;

/**
 * How many plans fit on a page of about 400 kB, from what a cell was measured to weigh. The fullest
 * plan counts, so that no page is too heavy.
 */
final class ColumnRoom {

  private static final int PAGE_BYTES = 400_000;

  /** A row's header with the Resolution's cell. */
  private static final int ROW_BYTES = 400;

  private static final int EMPTY_CELL_BYTES = 65;

  /** One that cannot be compared weighs half as much again: that fits below 500 kB. */
  private static final int TARGET_BYTES = 230;

  /** The filter's box, the header and the like. */
  private static final int COLUMN_BYTES = 500;

  private static final int COVERAGE_TARGET_BYTES = 450;

  /** Fewer would make more pages than anybody turns over. */
  private static final int LEAST = 2;

  private final PlanTargets targets;

  ColumnRoom(PlanTargets targets) {
    this.targets = targets;
  }

  /** Columns of a page of the matrix. */
  int columnsOfMatrix(Corpus corpus) {
    int rows = targets.indicators().stream().mapToInt(ColumnRoom::rows).sum();
    int fullest =
        corpus.currentPlans().stream().mapToInt(plan -> targets.count(plan.id())).max().orElse(0);
    return columns(rows, COLUMN_BYTES + rows * EMPTY_CELL_BYTES + fullest * TARGET_BYTES);
  }

  /** Columns of a page of what is said of the national targets. */
  int columnsOfCoverage(Corpus corpus) {
    int rows = targets.indicators().stream().mapToInt(one -> one.national().size()).sum();
    int fullest = corpus.currentPlans().stream().mapToInt(this::national).max().orElse(0);
    return columns(
        rows, 2 * COLUMN_BYTES + rows * EMPTY_CELL_BYTES + fullest * COVERAGE_TARGET_BYTES);
  }

  private int national(Plan plan) {
    return targets.indicators().stream()
        .filter(indicator -> !indicator.national().isEmpty())
        .mapToInt(indicator -> targets.of(indicator, plan.id()).size())
        .sum();
  }

  /** An indicator has seldom more than a basis a horizon. */
  private static int rows(Indicator indicator) {
    return Math.max(1, indicator.national().size()) + (indicator.targets().isEmpty() ? 0 : 1);
  }

  private static int columns(int rows, int bytesAColumn) {
    return Math.max(LEAST, (PAGE_BYTES - rows * ROW_BYTES) / Math.max(1, bytesAColumn));
  }
}
