package vn.doichieu.export.table;

import java.util.List;
import vn.doichieu.compare.NationalCell;
import vn.doichieu.compare.NationalRow;
import vn.doichieu.compare.Reason;

/**
 * What one plan makes of one national target.
 *
 * @param row the national target
 * @param plan id of the plan
 */
public record CoverageLine(NationalRow row, String plan) {

  /** What the plan has to show. */
  public NationalCell cell() {
    return row.cell(plan);
  }

  /** Why its figures cannot be compared; none where they can, or where there are none. */
  List<Reason> reasons() {
    return cell().statements().stream()
        .flatMap(statement -> statement.reasons().stream())
        .distinct()
        .toList();
  }

  /** Ids of the passages that the verdict rests on. */
  List<String> passages() {
    return cell().statements().stream()
        .flatMap(statement -> statement.target().citation().passage().stream())
        .distinct()
        .toList();
  }
}
