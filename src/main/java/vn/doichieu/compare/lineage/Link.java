package vn.doichieu.compare.lineage;

/**
 * Two clauses that are alike, in passages of two plans.
 *
 * @param a the one in the plan that comes first in the corpus
 * @param b the other
 * @param kinship how they stand to each other
 * @param similarity from 0, nothing in common, to 1, the same words
 */
public record Link(Stretch a, Stretch b, Kinship kinship, double similarity) {

  /** The side that is not of this plan. */
  public Stretch other(String plan) {
    return a.plan().equals(plan) ? b : a;
  }

  /** The side of this plan. */
  public Stretch own(String plan) {
    return a.plan().equals(plan) ? a : b;
  }
}
