package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.compare.lineage.SideBySideRow.Mark;
import vn.doichieu.compare.lineage.SideBySideRow.Piece;
import vn.doichieu.model.Passage;
import vn.doichieu.text.Sentences;
import vn.doichieu.text.WordSequence;

/** Marks the passages of one of two plans, clause by clause. Not for several threads. */
final class SideMarks {

  private final String plan;
  private final WordMarks words;

  SideMarks(String plan, WordMarks words) {
    this.plan = plan;
    this.words = words;
  }

  /**
   * The text of a passage, cut where the marks change.
   *
   * @param links those to the passage beside it
   * @param elsewhere those to other passages
   */
  List<Piece> of(Passage passage, List<Link> links, List<Link> elsewhere) {
    Map<Integer, Link> best = new HashMap<>();
    for (Link link : links) {
      best.merge(
          link.own(plan).start(),
          link,
          (known, other) -> other.similarity() > known.similarity() ? other : known);
    }
    Set<Integer> alsoThere = new HashSet<>();
    elsewhere.forEach(link -> alsoThere.add(link.own(plan).start()));
    boolean isAlone = links.isEmpty() && elsewhere.isEmpty();
    String text = passage.text();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Sentences.Span clause : Sentences.clauses(text)) {
      add(pieces, Mark.PLAIN, text.substring(at, clause.start()));
      String part = text.substring(clause.start(), clause.end());
      Link link = best.get(clause.start());
      if (link != null) {
        words.of(link, plan).forEach(piece -> add(pieces, piece.mark(), piece.text()));
      } else if (isAlone || alsoThere.contains(clause.start()) || !isClause(part)) {
        add(pieces, Mark.PLAIN, part);
      } else {
        add(pieces, Mark.OWN, part);
      }
      at = clause.end();
    }
    add(pieces, Mark.PLAIN, text.substring(at));
    return pieces;
  }

  /** One word is no clause: nobody looked for its like. */
  private static boolean isClause(String text) {
    return WordSequence.of(text).size() > 1;
  }

  /** Puts what has the same mark together. */
  private static void add(List<Piece> pieces, Mark mark, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).mark() == mark && mark == Mark.PLAIN) {
      pieces.set(last, new Piece(mark, pieces.get(last).text() + text));
    } else {
      pieces.add(new Piece(mark, text));
    }
  }
}
