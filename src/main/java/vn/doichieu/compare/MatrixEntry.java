package vn.doichieu.compare;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Target;

/**
 * A plan's target where it stands in the matrix.
 *
 * @param kind {@link Cell.Kind#FIGURE}, {@link Cell.Kind#NOT_COMPARABLE} or {@link
 *     Cell.Kind#STATED}
 * @param target the target
 * @param reasons why it cannot be compared with the figures of its row; empty unless it cannot
 * @param isFurthest whether it goes furthest of the figures of its row
 */
public record MatrixEntry(Cell.Kind kind, Target target, List<Reason> reasons, boolean isFurthest) {

  /** Copies the list. */
  public MatrixEntry {
    reasons = List.copyOf(reasons);
  }

  /** The basis of the target; empty for a goal in words. */
  public Optional<Basis> basis() {
    return Basis.of(target);
  }
}
