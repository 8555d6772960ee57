package vn.doichieu.compare.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.doichieu.text.WordSequence;

/**
 * Small numbers for the words of some plans, so that tables can stand in place of maps. Not for
 * several threads.
 */
final class Lexicon {

  /** The number of every figure: shingles are taken over what figures stand in, not over them. */
  static final int FIGURE = 0;

  private static final Map<Long, WordKind> KINDS = kinds();

  private long[] keys = new long[1 << 13];
  private int[] ids = new int[1 << 13];
  private WordKind[] kinds = new WordKind[1 << 12];
  private int size = 1;

  Lexicon() {
    kinds[FIGURE] = WordKind.FIGURE;
  }

  /** How many numbers are given; all are below. */
  int size() {
    return size;
  }

  /** The number of a word, given if it has none yet. */
  int id(long key) {
    long sought = key == 0 ? 1 : key;
    int mask = keys.length - 1;
    int slot = (int) (sought ^ sought >>> 32) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == sought) {
        return ids[slot];
      }
      slot = slot + 1 & mask;
    }
    keys[slot] = sought;
    ids[slot] = size;
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    kinds[size] = KINDS.getOrDefault(key, WordKind.PLAIN);
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** What a word is. */
  WordKind kind(int id) {
    return kinds[id];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new long[oldKeys.length * 2];
    ids = new int[oldIds.length * 2];
    int mask = keys.length - 1;
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != 0) {
        int slot = (int) (oldKeys[old] ^ oldKeys[old] >>> 32) & mask;
        while (keys[slot] != 0) {
          slot = slot + 1 & mask;
        }
        keys[slot] = oldKeys[old];
        ids[slot] = oldIds[old];
      }
    }
  }

  private static Map<Long, WordKind> kinds() {
    Map<Long, WordKind> kinds = new HashMap<>();
    for (WordKind kind : WordKind.values()) {
      kind.words().forEach(word -> kinds.put(WordSequence.keyOf(word), kind));
    }
    return Map.copyOf(kinds);
  }
}
