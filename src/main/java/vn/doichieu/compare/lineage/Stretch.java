package vn.doichieu.compare.lineage;

/**
 * A clause in a passage of a plan.
 *
 * @param plan id of the plan
 * @param passage id of the passage
 * @param start where the clause begins in the passage's text
 * @param end the offset behind it
 */
public record Stretch(String plan, String passage, int start, int end) {

  /** Whether the other one lies inside. */
  boolean holds(Stretch other) {
    return plan.equals(other.plan)
        && passage.equals(other.passage)
        && start <= other.start
        && end >= other.end;
  }
}
