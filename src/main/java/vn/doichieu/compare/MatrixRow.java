package vn.doichieu.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.model.Indicator;

/**
 * A row of the matrix: an indicator on one basis of comparison.
 *
 * @param indicator the indicator
 * @param number its number among the rows of the indicator, from 1
 * @param basis what its comparable figures share; empty where nobody names a figure
 * @param isComparing whether figures of two plans, or of one and the Resolution, stand in it
 * @param national the national targets in it
 * @param cells the cells of the plans that have something to show, or that speak in another row
 * @param mark what goes furthest; empty where nothing does
 */
public record MatrixRow(
    Indicator indicator,
    int number,
    Optional<Basis> basis,
    boolean isComparing,
    List<MatrixNational> national,
    Map<String, MatrixCell> cells,
    Optional<MatrixMark> mark) {

  /** Copies the collections. */
  public MatrixRow {
    national = List.copyOf(national);
    cells = Map.copyOf(cells);
  }

  /** What a plan has to show. */
  public MatrixCell cell(String plan) {
    return cells.getOrDefault(plan, MatrixCell.SILENT);
  }
}
