package vn.doichieu.export.table;

import vn.doichieu.compare.MatrixEntry;
import vn.doichieu.compare.MatrixRow;

/**
 * A target where it stands in the matrix of its group.
 *
 * @param group id of the group of plans that were compared
 * @param row the row
 * @param entry the target
 */
public record MatrixLine(String group, MatrixRow row, MatrixEntry entry) {

  /** Id of the plan. */
  public String plan() {
    return entry.target().plan();
  }
}
