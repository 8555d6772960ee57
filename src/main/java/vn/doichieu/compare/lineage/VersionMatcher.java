package vn.doichieu.compare.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;

/**
 * Finds for each passage of a version the one it was before. Of two versions more is known than of
 * two strangers: the same words are the same passage, however few or often repeated; and nearly the
 * same words at the same address belong together, such as "Đến năm 2025" and "Đến năm 2030". What
 * is left goes by the links. Not for several threads.
 */
final class VersionMatcher {

  /** Longer texts have words enough to be compared by their links. */
  private static final int SHORT = 200;

  private final Map<String, Passage> before = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final int same;
  private final List<SideBySideRow> rows;

  /**
   * Matches two versions.
   *
   * @param links what they share
   */
  VersionMatcher(Plan newer, Plan older, List<Link> links) {
    List<Passage> after = SideBySide.passages(newer);
    matchSame(after, SideBySide.passages(older));
    same = before.size();
    rows =
        SideBySide.of(
            newer,
            older,
            links.stream()
                .filter(link -> !before.containsKey(link.own(newer.id()).passage()))
                .filter(link -> !settled.contains(link.own(older.id()).passage()))
                .toList());
    for (SideBySideRow row : rows) {
      if (row.first().isPresent() && row.second().isPresent()) {
        settle(row.first().get().passage(), row.second().get().passage());
      }
    }
    matchNear(after);
  }

  /** How many passages both have in the same words. */
  int same() {
    return same;
  }

  /**
   * The two side by side, the newer first; those in the same words stand alone in them, and so do
   * those matched by their address.
   */
  List<SideBySideRow> rows() {
    return rows;
  }

  /** The earlier passages by the ids of the later ones. */
  Map<String, Passage> before() {
    return before;
  }

  /** Whether a passage of the older version has a later one. */
  boolean isSettled(String olderId) {
    return settled.contains(olderId);
  }

  private void matchSame(List<Passage> newer, List<Passage> older) {
    Map<List<List<Long>>, Deque<Passage>> byWords = new HashMap<>();
    for (Passage passage : older) {
      byWords.computeIfAbsent(WordMarks.words(passage), words -> new ArrayDeque<>(1)).add(passage);
    }
    for (Passage passage : newer) {
      Deque<Passage> found = byWords.get(WordMarks.words(passage));
      if (found != null && !found.isEmpty()) {
        settle(passage, found.remove());
      }
    }
  }

  private void matchNear(List<Passage> newer) {
    Map<String, Passage> left = new HashMap<>();
    for (SideBySideRow row : rows) {
      row.second()
          .map(Entry::passage)
          .filter(passage -> !settled.contains(passage.id()))
          .ifPresent(passage -> left.put(passage.id(), passage));
    }
    for (Passage passage : newer) {
      Passage sameAddress = left.get(passage.id());
      if (sameAddress != null
          && !before.containsKey(passage.id())
          && isNear(sameAddress.text(), passage.text())) {
        settle(passage, sameAddress);
      }
    }
  }

  private void settle(Passage newer, Passage older) {
    before.put(newer.id(), older);
    settled.add(older.id());
  }

  /** Whether they are short and at least half of either stands in the other. */
  private static boolean isNear(String before, String after) {
    if (Math.max(before.length(), after.length()) > SHORT) {
      return false;
    }
    int shared =
        WordDiff.of(before, after).stream()
            .filter(piece -> piece.kind() == WordDiff.Kind.SAME)
            .mapToInt(piece -> piece.text().length())
            .sum();
    return 2 * shared >= Math.max(before.length(), after.length());
  }
}
