package vn.doichieu.compare.lineage;

import java.util.Arrays;
import java.util.BitSet;

/** One of two clauses, or a stretch of it, and which of its words the other has too. */
final class Side {

  /** A stretch that holds a shorter clause may be longer by this factor. */
  private static final double STRETCH = 1.6;

  /** So near to a figure a bound belongs to it. */
  private static final int NEAR = 3;

  private final ClauseText text;

  private final Clause clause;
  private final double[] weights;
  private final BitSet kept = new BitSet();
  private int from;
  private int end;

  /** A whole clause of a text, of which the other has nothing yet. */
  Side(Clause clause, ClauseText text) {
    this.clause = clause;
    this.text = text;
    this.weights = text.weights(clause);
    this.end = clause.size();
  }

  Clause clause() {
    return clause;
  }

  /** The other has the word at this place. */
  void keep(int place) {
    kept.set(place);
  }

  /** The other has the words at these places. */
  void keep(BitSet places) {
    kept.or(places);
  }

  /** What all its words weigh. */
  double total() {
    double sum = 0;
    for (int i = from; i < end; i++) {
      sum += weights[i];
    }
    return sum;
  }

  /** What the words weigh that the other has too. */
  double kept() {
    double sum = 0;
    for (int i = kept.nextSetBit(from); i >= 0 && i < end; i = kept.nextSetBit(i + 1)) {
      sum += weights[i];
    }
    return sum;
  }

  /** What the words of a kind weigh that the other does not have. */
  double lost(WordKind kind) {
    double sum = 0;
    for (int i = kept.nextClearBit(from); i < end; i = kept.nextClearBit(i + 1)) {
      sum += text.kind(clause.words()[i]) == kind ? weights[i] : 0;
    }
    return sum;
  }

  /** Whether there are words of a kind that the other does not have. */
  boolean has(WordKind kind) {
    return lost(kind) > 0;
  }

  /** What its figures say, sorted. */
  long[] figures() {
    long[] figures = new long[end - from];
    int count = 0;
    for (int i = from; i < end; i++) {
      if (clause.words()[i] == Lexicon.FIGURE) {
        figures[count++] = clause.values()[i];
      }
    }
    Arrays.sort(figures, 0, count);
    return Arrays.copyOf(figures, count);
  }

  /** Whether the other does not have a bound of a figure. */
  boolean hasBound() {
    for (int i = kept.nextClearBit(from); i < end; i = kept.nextClearBit(i + 1)) {
      if (text.kind(clause.words()[i]) == WordKind.BOUND && isNearFigure(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNearFigure(int i) {
    for (int at = Math.max(from, i - NEAR); at < Math.min(end, i + NEAR + 1); at++) {
      if (clause.words()[at] == Lexicon.FIGURE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Narrows this side to the stretch that holds what it shares with the other. What is shared by
   * chance, far from the rest, is given up on both sides.
   *
   * @return whether there is such a stretch
   */
  boolean narrow(Side small) {
    int longest = (int) (small.clause.size() * STRETCH) + 2;
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    while (first >= 0 && last - first + 1 > longest) {
      int next = kept.nextSetBit(first + 1);
      int previous = kept.previousSetBit(last - 1);
      boolean drop = next - first >= last - previous;
      int given = drop ? first : last;
      small.kept.clear(nth(small.kept, kept.get(0, given).cardinality()));
      kept.clear(given);
      first = kept.nextSetBit(0);
      last = kept.length() - 1;
    }
    if (first < 0) {
      return false;
    }
    from = first;
    end = last + 1;
    return true;
  }

  private static int nth(BitSet bits, int n) {
    int at = bits.nextSetBit(0);
    for (int i = 0; i < n; i++) {
      at = bits.nextSetBit(at + 1);
    }
    return at;
  }
}
