package vn.doichieu.compare;

import java.util.Optional;
import vn.doichieu.model.Target;

/**
 * What the other plans of a group set for an indicator.
 *
 * @param comparable number of plans with a figure of the same basis
 * @param lowest of those figures the lowest; empty where there is none, or none is a number
 * @param highest of those figures the highest
 * @param otherBasis number of plans with figures of other bases only
 * @param inWords number of plans that speak of it in words only
 * @param silent number of plans that do not speak of it
 */
public record OtherPlans(
    int comparable,
    Optional<Target> lowest,
    Optional<Target> highest,
    int otherBasis,
    int inWords,
    int silent) {

  /** Whether there is one figure only. */
  public boolean isOneFigure() {
    return lowest.map(Target::quantity).equals(highest.map(Target::quantity));
  }
}
