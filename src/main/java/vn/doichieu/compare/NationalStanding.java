package vn.doichieu.compare;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.NationalTarget;

/**
 * How a national target stands to what the plans set.
 *
 * @param target the national target
 * @param basis its own basis; empty for a goal in words
 * @param comparable the sets of plans' figures that it can stand beside
 * @param nearest where there is none, the basis that comes nearest; empty where no plan has a
 *     figure
 * @param reasons where there is none, why not
 */
public record NationalStanding(
    NationalTarget target,
    Optional<Basis> basis,
    List<ComparableSet> comparable,
    Optional<Basis> nearest,
    List<Reason> reasons) {

  /** Copies the lists. */
  public NationalStanding {
    comparable = List.copyOf(comparable);
    reasons = List.copyOf(reasons);
  }
}
