package vn.doichieu.compare.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.doichieu.compare.lineage.Revision.Change;
import vn.doichieu.compare.lineage.Revision.Kind;
import vn.doichieu.compare.lineage.SideBySideRow.Also;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.compare.lineage.SideBySideRow.Verdict;
import vn.doichieu.model.Passage;

/**
 * The rows of two versions that stand alone, because their words are too few to be compared. Of two
 * strangers that says nothing; of two versions, the same words are the same passage, and so are
 * nearly the same words at the same address, such as "Đến năm 2025" and "Đến năm 2030".
 */
final class Loose {

  private final Map<List<List<Long>>, Deque<Passage>> olderByWords = new HashMap<>();
  private final Map<String, Passage> olderById = new HashMap<>();
  private final Set<String> settledOlder = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, Passage> joined = new HashMap<>();

  /**
   * Joins what belongs together.
   *
   * @param rows the newer version first
   */
  Loose(List<SideBySideRow> rows) {
    List<Passage> newer = alone(rows, row -> row.first().filter(f -> row.second().isEmpty()));
    List<Passage> older = alone(rows, row -> row.second().filter(s -> row.first().isEmpty()));
    for (Passage passage : older) {
      olderById.put(passage.id(), passage);
      olderByWords
          .computeIfAbsent(WordMarks.words(passage), words -> new ArrayDeque<>(1))
          .add(passage);
    }
    for (Passage passage : newer) {
      Deque<Passage> same = olderByWords.get(WordMarks.words(passage));
      if (same != null && !same.isEmpty()) {
        kept.add(passage.id());
        settledOlder.add(same.remove().id());
      }
    }
    for (Passage passage : newer) {
      Passage before = olderById.get(passage.id());
      if (before != null
          && !kept.contains(passage.id())
          && !settledOlder.contains(before.id())
          && isNear(before, passage)) {
        joined.put(passage.id(), before);
        settledOlder.add(before.id());
      }
    }
  }

  /** How many passages turned out to be the same. */
  int kept() {
    return kept.size();
  }

  /** What a row says that is not the same on both sides; empty where another row says it. */
  Optional<Change> change(SideBySideRow row) {
    if (row.first().isEmpty()) {
      Entry gone = row.second().orElseThrow();
      return settledOlder.contains(gone.passage().id())
          ? Optional.empty()
          : Optional.of(alone(row, gone, Kind.DROPPED));
    }
    Entry entry = row.first().get();
    Passage newer = entry.passage();
    if (row.second().isPresent()) {
      Kind kind = row.verdict() == Verdict.FIGURES ? Kind.FIGURES : Kind.REWORDED;
      return Optional.of(both(kind, newer, row.second().get().passage()));
    }
    if (kept.contains(newer.id())) {
      return Optional.empty();
    }
    Passage before = joined.get(newer.id());
    return Optional.of(
        before == null
            ? alone(row, entry, Kind.ADDED)
            : both(hasFigure(before, newer) ? Kind.FIGURES : Kind.REWORDED, newer, before));
  }

  private static Change both(Kind kind, Passage newer, Passage older) {
    return new Change(kind, Optional.of(newer), Optional.of(older), List.of());
  }

  private static Change alone(SideBySideRow row, Entry entry, Kind kind) {
    return new Change(
        entry.also().isEmpty() ? kind : Kind.MOVED,
        row.first().map(Entry::passage),
        row.second().map(Entry::passage),
        entry.also().stream().map(Also::passage).toList());
  }

  private static List<Passage> alone(
      List<SideBySideRow> rows, Function<SideBySideRow, Optional<Entry>> side) {
    return rows.stream().flatMap(row -> side.apply(row).stream()).map(Entry::passage).toList();
  }

  /** Whether at least half of either text stands in the other. */
  private static boolean isNear(Passage before, Passage after) {
    int shared =
        WordDiff.of(before.text(), after.text()).stream()
            .filter(piece -> piece.kind() == WordDiff.Kind.SAME)
            .mapToInt(piece -> piece.text().length())
            .sum();
    return 2 * shared >= Math.max(before.text().length(), after.text().length());
  }

  private static boolean hasFigure(Passage before, Passage after) {
    return WordDiff.of(before.text(), after.text()).stream().anyMatch(WordDiff.Piece::isFigure);
  }
}
