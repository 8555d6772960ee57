package vn.doichieu.compare.lineage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words two clauses have in common, in order. Plans that copy from each other bring the same
 * two sentences together again and again, so what was found is kept. Not for several threads.
 */
final class Alignments {

  /** A bound for the memory; with so many known ones the next begin anew. */
  private static final int MOST = 40_000;

  /** Rows of so many words are no sentences any more: only how they begin and end is compared. */
  static final int LONGEST = 1_600;

  private final Map<Key, Alignment> known = new HashMap<>();

  /** With a hash by hand: that of a record is slow without the optimizing compiler. */
  private record Key(long first, long second) {

    @Override
    public int hashCode() {
      return Long.hashCode(first * 31 + second);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key same && first == same.first && second == same.second;
    }
  }

  /**
   * What is in common. Nobody may change the sets.
   *
   * @param first the places of common words in the first clause
   * @param second those in the second, as many
   */
  record Alignment(BitSet first, BitSet second) {}

  Alignment of(Clause a, Clause b) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(new Key(a.hash(), b.hash()), key -> align(a.words(), b.words()));
  }

  /** What begins and ends alike needs no search. */
  private static Alignment align(int[] a, int[] b) {
    BitSet first = new BitSet(a.length);
    BitSet second = new BitSet(b.length);
    first.set(0, a.length);
    second.set(0, b.length);
    int head = Arrays.mismatch(a, b);
    if (head < 0) {
      return new Alignment(first, second);
    }
    int tail = 0;
    while (tail < Math.min(a.length, b.length) - head
        && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    if (a.length + b.length > LONGEST) {
      first.clear(head, a.length - tail);
      second.clear(head, b.length - tail);
      return new Alignment(first, second);
    }
    List<Integer> source = Arrays.stream(a, head, a.length - tail).boxed().toList();
    List<Integer> target = Arrays.stream(b, head, b.length - tail).boxed().toList();
    for (AbstractDelta<Integer> delta : DiffUtils.diff(source, target).getDeltas()) {
      int from = head + delta.getSource().getPosition();
      first.clear(from, from + delta.getSource().size());
      from = head + delta.getTarget().getPosition();
      second.clear(from, from + delta.getTarget().size());
    }
    return new Alignment(first, second);
  }
}
