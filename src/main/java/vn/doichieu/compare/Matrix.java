package vn.doichieu.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doichieu.model.Plan;

/**
 * Indicators set against plans, with Resolution 57-NQ/TW beside them.
 *
 * <p>An indicator has a row for each basis on which something can be compared: the figures of two
 * plans, or of one and the Resolution. Where there is none it has one row, on the basis of the
 * first figure. A figure of another basis stands in the first row, told apart from it by reasons; a
 * goal in words stands in the row of its year, or else in the first. So every target of every plan
 * stands in exactly one cell.
 *
 * <pre>{@code
 * Matrix matrix = Matrix.of(PlanTargets.of(corpus), group.plans());
 * matrix.rows().forEach(row -> row.cell("hung-yen").kind());
 * }</pre>
 *
 * <p>Made in time linear in the number of the plans and their targets.
 *
 * @param plans the plans, in the order of the columns
 * @param rows the rows, in the order of the indicators
 */
public record Matrix(List<Plan> plans, List<MatrixRow> rows) {

  /** Copies the lists. */
  public Matrix {
    plans = List.copyOf(plans);
    rows = List.copyOf(rows);
  }

  /** Sets plans side by side; the text of the Resolution, being the first column, is not one. */
  public static Matrix of(PlanTargets targets, List<Plan> plans) {
    List<Plan> columns = targets.compared(plans);
    return new Matrix(
        columns,
        targets.indicators().stream()
            .flatMap(
                indicator ->
                    new MatrixRows(
                            IndicatorComparison.of(indicator, targets.of(indicator, columns)),
                            columns)
                        .rows().stream())
            .toList());
  }

  /** The rows by the id of their indicator's theme. */
  public Map<String, List<MatrixRow>> byTheme() {
    return rows.stream().collect(Collectors.groupingBy(row -> row.indicator().theme()));
  }
}
