package vn.doichieu.compare;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Target;

/**
 * A plan's target held against a national one.
 *
 * @param verdict how it stands to it
 * @param target the plan's target
 * @param reasons why the two cannot be compared; empty unless they cannot
 * @param isByFigure whether one of them is an approximation that was compared by its figure
 */
public record NationalStatement(
    NationalVerdict verdict, Target target, List<Reason> reasons, boolean isByFigure) {

  /** Copies the list. */
  public NationalStatement {
    reasons = List.copyOf(reasons);
  }

  /** The basis of the plan's target; empty for a goal in words. */
  public Optional<Basis> basis() {
    return Basis.of(target);
  }
}
