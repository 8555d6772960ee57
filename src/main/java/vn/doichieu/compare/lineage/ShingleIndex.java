package vn.doichieu.compare.lineage;

/**
 * In which clauses of a text a shingle stands, two words in a row. Plain arrays: a plan has some
 * thousand shingles, and every pair of plans asks for all of them.
 */
final class ShingleIndex {

  private static final int NONE = -1;

  private final long[] keys;
  private final int[] heads;
  private final int[] counts;
  private final int[] clauses;
  private final int[] next;
  private final int mask;
  private int size;

  /**
   * An empty index.
   *
   * @param most how many shingles may come
   */
  ShingleIndex(int most) {
    int capacity = Integer.highestOneBit(Math.max(8, most) * 2 - 1) * 2;
    keys = new long[capacity];
    heads = new int[capacity];
    counts = new int[capacity];
    clauses = new int[most];
    next = new int[most];
    mask = capacity - 1;
  }

  /** The shingle of two words. */
  static long of(int first, int second) {
    return ((long) first << 32 | second) + 1;
  }

  /** Adds a clause to a shingle; the clauses must come in order. */
  void add(long shingle, int clause) {
    int slot = slot(shingle);
    if (keys[slot] == 0) {
      keys[slot] = shingle;
      heads[slot] = NONE;
    } else if (clauses[heads[slot]] == clause) {
      return;
    }
    clauses[size] = clause;
    next[size] = heads[slot];
    heads[slot] = size++;
    counts[slot]++;
  }

  /** Where a shingle stands in this index, for {@link #count} and {@link #first}. */
  int slot(long shingle) {
    long mixed = shingle * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != shingle) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** In how many clauses the shingle of a slot stands. */
  int count(int slot) {
    return counts[slot];
  }

  /** The first entry of the shingle of a slot that stands in some clause. */
  int first(int slot) {
    return heads[slot];
  }

  /** The entry behind another one, below 0 where there is none. */
  int next(int entry) {
    return next[entry];
  }

  /** The clause of an entry. */
  int clause(int entry) {
    return clauses[entry];
  }
}
