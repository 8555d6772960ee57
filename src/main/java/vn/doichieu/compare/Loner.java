package vn.doichieu.compare;

import java.util.List;
import java.util.Optional;

/**
 * Figures of one plan that no other plan's can be compared with.
 *
 * @param set the figures
 * @param nearest the basis of the figures that come nearest to being comparable; empty where there
 *     are no others
 * @param reasons why they are not
 */
public record Loner(ComparableSet set, Optional<Basis> nearest, List<Reason> reasons) {

  /** Copies the list. */
  public Loner {
    reasons = List.copyOf(reasons);
  }
}
