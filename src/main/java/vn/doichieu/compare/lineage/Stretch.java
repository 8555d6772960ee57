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

  /**
   * By hand: that of a record is slow without the optimizing compiler, and this one is asked often.
   */
  @Override
  public int hashCode() {
    return (plan.hashCode() * 31 + passage.hashCode()) * 31 + start;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stretch same
        && start == same.start
        && end == same.end
        && passage.equals(same.passage)
        && plan.equals(same.plan);
  }

  /** Whether the other one lies inside. */
  boolean holds(Stretch other) {
    return plan.equals(other.plan)
        && passage.equals(other.passage)
        && start <= other.start
        && end >= other.end;
  }
}
