package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.compare.lineage.Revision.Change;
import vn.doichieu.compare.lineage.Revision.Kind;
import vn.doichieu.compare.lineage.SideBySideRow.Also;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.compare.lineage.SideBySideRow.Verdict;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;

/** Tells what the matched passages of two versions come to. Not for several threads. */
final class RevisionReader {

  private final VersionMatcher matcher;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Placed> changes = new ArrayList<>();

  /** A change and where it stands: behind how many passages of the newer version. */
  private record Placed(Change change, int place) {}

  RevisionReader(Plan newer, Plan older, List<Link> links) {
    this.matcher = new VersionMatcher(newer, older, links);
    SideBySide.passages(newer).forEach(passage -> places.put(passage.id(), places.size()));
    Map<String, Integer> behind = behind(older);
    for (SideBySideRow row : matcher.rows()) {
      if (row.first().isPresent()) {
        ofNewer(row, row.first().get());
      } else {
        Entry gone = row.second().orElseThrow();
        if (!matcher.isSettled(gone.passage().id())) {
          Change change = alone(gone, Kind.DROPPED, Optional.empty(), Optional.of(gone.passage()));
          changes.add(new Placed(change, behind.getOrDefault(gone.passage().id(), 0)));
        }
      }
    }
    changes.sort(
        Comparator.comparingInt(Placed::place)
            .thenComparing(one -> one.change().newer().isEmpty()));
  }

  Revision revision() {
    return new Revision(matcher.same(), changes.stream().map(Placed::change).toList());
  }

  /** For each passage of the older version where the one before it stands now. */
  private Map<String, Integer> behind(Plan older) {
    Map<String, Integer> now = new HashMap<>();
    matcher
        .before()
        .forEach((newer, before) -> now.put(before.id(), places.getOrDefault(newer, 0)));
    Map<String, Integer> behind = new HashMap<>();
    int last = 0;
    for (Passage passage : SideBySide.passages(older)) {
      last = now.getOrDefault(passage.id(), last - 1) + 1;
      behind.put(passage.id(), last);
    }
    return behind;
  }

  private void ofNewer(SideBySideRow row, Entry entry) {
    Passage newer = entry.passage();
    int place = places.getOrDefault(newer.id(), 0) + 1;
    Optional<Passage> older = Optional.ofNullable(matcher.before().get(newer.id()));
    if (older.isEmpty()) {
      Change change = alone(entry, Kind.ADDED, Optional.of(newer), Optional.empty());
      changes.add(new Placed(change, place));
    } else if (!WordMarks.isSame(newer, older.get())) {
      boolean isFigure =
          row.second().isPresent()
              ? row.verdict() == Verdict.FIGURES
              : hasFigure(older.get(), newer);
      Kind kind = isFigure ? Kind.FIGURES : Kind.REWORDED;
      changes.add(new Placed(new Change(kind, Optional.of(newer), older, List.of()), place));
    }
  }

  private static Change alone(
      Entry entry, Kind kind, Optional<Passage> newer, Optional<Passage> older) {
    return new Change(
        entry.also().isEmpty() ? kind : Kind.MOVED,
        newer,
        older,
        entry.also().stream().map(Also::passage).toList());
  }

  private static boolean hasFigure(Passage before, Passage after) {
    return WordDiff.of(before.text(), after.text()).stream().anyMatch(WordDiff.Piece::isFigure);
  }
}
