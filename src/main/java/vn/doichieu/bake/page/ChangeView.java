package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.lineage.Revision;
import vn.doichieu.compare.lineage.Revision.Change;
import vn.doichieu.compare.lineage.Revision.Kind;
import vn.doichieu.compare.lineage.WordDiff;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;

/**
 * What the page of a plan shows of the version before it.
 *
 * @param older that version
 * @param address the page with both side by side
 * @param kept how many passages are the same
 * @param counts how many passages of each kind changed; kinds without any are missing
 * @param rows the first changes, as many as there is room for
 * @param leftOut how many more there are
 */
public record ChangeView(
    Card older,
    Optional<String> address,
    int kept,
    List<Count> counts,
    List<Row> rows,
    int leftOut) {

  /** What the changes may take of a page, in bytes: with its text it stays below 60 kB gzipped. */
  private static final int MOST_BYTES = 70_000;

  private static final int FRAME = 420;
  private static final int PIECE = 90;

  /** So many other passages are named where one moved. */
  private static final int MOST_ALSO = 3;

  /** Copies the lists. */
  public ChangeView {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /**
   * How many passages of a kind.
   *
   * @param kind the kind
   * @param passages their number, at least 1
   */
  public record Count(Kind kind, int passages) {}

  /**
   * A change with its words.
   *
   * @param kind what happened
   * @param newer the passage of this version
   * @param older that of the one before
   * @param also ids of passages of the other version that hold something of it, where it moved
   * @param pieces the words, the older first
   */
  public record Row(
      Kind kind,
      Optional<Passage> newer,
      Optional<Passage> older,
      List<String> also,
      List<WordDiff.Piece> pieces) {

    /** Copies the lists. */
    public Row {
      also = List.copyOf(also);
      pieces = List.copyOf(pieces);
    }

    int weight() {
      return FRAME + pieces.stream().mapToInt(piece -> PIECE + 2 * piece.text().length()).sum();
    }
  }

  /** How many passages changed. */
  public int changed() {
    return rows.size() + leftOut;
  }

  /** The changes of a plan that replaces another; empty where it replaces none. */
  static Optional<ChangeView> of(Plan plan, Site site) {
    return site.replaced(plan).map(older -> of(plan, older, site));
  }

  private static ChangeView of(Plan plan, Card older, Site site) {
    Revision revision =
        Revision.of(plan, older.plan(), site.lineage().of(plan.id()).linksTo(older.plan().id()));
    List<Count> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      int passages = revision.count(kind);
      if (passages > 0) {
        counts.add(new Count(kind, passages));
      }
    }
    List<Row> rows = first(revision.changes());
    return new ChangeView(
        older,
        site.pairAddress(plan, older.plan()),
        revision.kept(),
        counts,
        rows,
        revision.changes().size() - rows.size());
  }

  private static List<Row> first(List<Change> changes) {
    List<Row> rows = new ArrayList<>();
    int bytes = 0;
    for (Change change : changes) {
      Row row =
          new Row(
              change.kind(),
              change.newer(),
              change.older(),
              change.also().stream().limit(MOST_ALSO).toList(),
              change.pieces());
      bytes += row.weight();
      if (bytes > MOST_BYTES) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }
}
