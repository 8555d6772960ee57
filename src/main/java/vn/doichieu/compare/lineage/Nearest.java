package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plans of a large group that have most in common: those that share most of the rare clauses
 * and shingles of it. Made in time linear in the length of the plans.
 */
final class Nearest {

  /** With so many plans a plan of a large group is compared. */
  static final int COUNT = 8;

  /** What more plans of the group have is not rare. */
  private static final int RARE = 16;

  /** One shingle in so many is looked at; which, is decided by its words. */
  private static final int SAMPLE = 8;

  private Nearest() {}

  /** For each text the places of those nearest to it, at most {@link #COUNT}. */
  static List<int[]> of(List<ClauseText> texts) {
    Map<Long, int[]> holders = new HashMap<>();
    List<long[]> sketches = texts.stream().map(Nearest::sketch).toList();
    for (int place = 0; place < sketches.size(); place++) {
      for (long mark : sketches.get(place)) {
        int[] of = holders.computeIfAbsent(mark, m -> new int[RARE + 1]);
        if (of[0] < RARE) {
          of[of[0] + 1] = place;
        }
        of[0]++;
      }
    }
    List<int[]> nearest = new ArrayList<>();
    float[] shared = new float[texts.size()];
    for (int place = 0; place < sketches.size(); place++) {
      Set<Integer> touched = new HashSet<>();
      for (long mark : sketches.get(place)) {
        int[] of = holders.get(mark);
        if (of[0] <= RARE) {
          for (int i = 1; i <= of[0]; i++) {
            shared[of[i]] += 1f / of[0];
            touched.add(of[i]);
          }
        }
      }
      nearest.add(best(place, touched, shared));
      touched.forEach(other -> shared[other] = 0);
    }
    return nearest;
  }

  /** Where too few share anything rare, the neighbours in the order of the corpus. */
  private static int[] best(int own, Set<Integer> touched, float[] shared) {
    for (int near = Math.max(0, own - COUNT); near <= own + COUNT && near < shared.length; near++) {
      touched.add(near);
    }
    return touched.stream()
        .filter(place -> place != own)
        .sorted(
            Comparator.<Integer>comparingDouble(place -> -shared[place])
                .thenComparing(place -> Math.abs(place - own))
                .thenComparing(place -> place))
        .limit(COUNT)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The distinct marks of a text: rows of four words, one in {@link #SAMPLE}. */
  private static long[] sketch(ClauseText text) {
    long[] marks = new long[text.clauses().stream().mapToInt(Clause::size).sum()];
    int count = 0;
    for (Clause clause : text.clauses()) {
      int[] words = clause.words();
      for (int i = 0; i + 3 < words.length; i++) {
        long mark = words[i];
        for (int on = 1; on < 4; on++) {
          mark = mark * 0x9E3779B97F4A7C15L + words[i + on];
        }
        mark ^= mark >>> 31;
        if ((mark & SAMPLE - 1) == 0) {
          marks[count++] = mark;
        }
      }
    }
    return Arrays.stream(marks, 0, count).distinct().toArray();
  }
}
