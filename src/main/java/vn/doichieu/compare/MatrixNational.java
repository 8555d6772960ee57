package vn.doichieu.compare;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.NationalTarget;

/**
 * A national target where it stands in the matrix. One that can be compared in several rows stands
 * in each of them.
 *
 * @param kind {@link Cell.Kind#FIGURE}, {@link Cell.Kind#NOT_COMPARABLE} or {@link
 *     Cell.Kind#STATED}
 * @param target the national target
 * @param basis its basis; empty for a goal in words
 * @param reasons why it cannot be compared with the figures of its row; empty unless it cannot
 */
public record MatrixNational(
    Cell.Kind kind, NationalTarget target, Optional<Basis> basis, List<Reason> reasons) {

  /** Copies the list. */
  public MatrixNational {
    reasons = List.copyOf(reasons);
  }
}
