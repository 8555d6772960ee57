package vn.doichieu.compare.lineage;

import java.util.List;
import java.util.Map;

/**
 * How many clauses of two plans are alike.
 *
 * @param verbatim with the same words
 * @param figures with another figure, year or scope
 * @param reworded with changed words
 */
public record LinkCounts(int verbatim, int figures, int reworded) {

  /** Counts the links of two plans. */
  public static LinkCounts of(List<Link> links) {
    int[] counts = new int[Kinship.values().length];
    links.forEach(link -> counts[link.kinship().ordinal()]++);
    return new LinkCounts(
        counts[Kinship.VERBATIM.ordinal()],
        counts[Kinship.FIGURES.ordinal()],
        counts[Kinship.REWORDED.ordinal()]);
  }

  /** Reads what {@link PlanLineage#counts} says of one plan. */
  public static LinkCounts of(Map<Kinship, Integer> counts) {
    return new LinkCounts(
        counts.getOrDefault(Kinship.VERBATIM, 0),
        counts.getOrDefault(Kinship.FIGURES, 0),
        counts.getOrDefault(Kinship.REWORDED, 0));
  }

  /** All of them. */
  public int all() {
    return verbatim + figures + reworded;
  }
}
