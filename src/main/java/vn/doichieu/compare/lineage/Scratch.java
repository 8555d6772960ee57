package vn.doichieu.compare.lineage;

import java.util.Arrays;

/** What comparing many clauses uses again and again. Not for several threads. */
final class Scratch {

  private final Alignments alignments = new Alignments();
  private int[] counts = new int[0];

  /** The alignments found so far. */
  Alignments alignments() {
    return alignments;
  }

  /**
   * A count for each word, all 0; whoever raises one lowers it again.
   *
   * @param words the numbers of all words are below
   */
  int[] counts(int words) {
    if (counts.length < words) {
      counts = Arrays.copyOf(counts, words);
    }
    return counts;
  }
}
