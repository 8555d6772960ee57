package vn.doichieu.model;

/**
 * A task that a plan gives to an agency.
 *
 * @param agency the agency as the plan names it
 * @param kind id of its kind
 * @param task the task, short, in the plan's words
 * @param citation the plan's words
 */
public record Assignment(String agency, String kind, String task, Citation citation)
    implements Cited<Assignment> {

  /** Id of the plan. */
  public String plan() {
    return citation.plan();
  }

  @Override
  public Assignment judged(Verdict found) {
    return new Assignment(agency, kind, task, citation.judged(found));
  }
}
