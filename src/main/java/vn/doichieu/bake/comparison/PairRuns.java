package vn.doichieu.bake.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.bake.comparison.PairView.Run;
import vn.doichieu.compare.lineage.SideBySideRow;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.model.Passage;

/** Cuts the rows of two plans into what a page shows, folds, links to and leaves out. */
final class PairRuns {

  private static final int ROW = 130;
  private static final int ENTRY = 220;
  private static final int PIECE = 50;
  private static final int ALSO = 130;
  private static final int LINK = 330;

  /** What links may weigh where not all rows fit. */
  private static final int LINKS = 60_000;

  private final List<SideBySideRow> rows;
  private final int shown;
  private final int linked;

  /**
   * Cuts rows.
   *
   * @param most how many bytes they may weigh
   */
  PairRuns(List<SideBySideRow> rows, int most) {
    this.rows = rows;
    int bytes = 0;
    int all = rows.stream().mapToInt(PairRuns::weight).sum();
    int room = all <= most ? most : most - LINKS;
    int end = 0;
    while (end < rows.size() && bytes + weight(rows.get(end)) <= room) {
      bytes += weight(rows.get(end));
      end++;
    }
    shown = end;
    linked = Math.min(rows.size(), end + LINKS / LINK);
  }

  /** Those with their words, what is the same folded. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < shown) {
      boolean same = rows.get(from).isSame();
      int end = from + 1;
      while (end < shown && rows.get(end).isSame() == same) {
        end++;
      }
      int folded = same ? end - headingsBefore(from, end) : end;
      if (folded > from) {
        runs.add(new Run(same, rows.subList(from, folded)));
      }
      if (end > folded) {
        runs.add(new Run(false, rows.subList(folded, end)));
      }
      from = end;
    }
    return runs;
  }

  /** Those that have room for a link only. */
  List<SideBySideRow> links() {
    return rows.subList(shown, linked);
  }

  /** How many are left out. */
  int leftOut() {
    return rows.size() - linked;
  }

  /** The headings of what follows stay in sight. */
  private int headingsBefore(int from, int end) {
    int headings = 0;
    while (end < shown && end - headings > from && isHeading(rows.get(end - headings - 1))) {
      headings++;
    }
    return headings;
  }

  private static boolean isHeading(SideBySideRow row) {
    return row.first().filter(entry -> entry.passage().kind() == Passage.Kind.HEADING).isPresent();
  }

  private static int weight(SideBySideRow row) {
    int second = row.isSame() ? ENTRY : row.second().map(PairRuns::weight).orElse(0);
    return ROW + row.first().map(PairRuns::weight).orElse(0) + second;
  }

  private static int weight(Entry entry) {
    return ENTRY
        + entry.passage().text().getBytes(StandardCharsets.UTF_8).length
        + PIECE * entry.pieces().size()
        + ALSO * entry.also().size();
  }
}
