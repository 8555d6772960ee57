package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    Map<Sentences.Span, List<Link>> linked = new LinkedHashMap<>();
    for (Link link : links) {
      linked.computeIfAbsent(span(link), span -> new ArrayList<>(1)).add(link);
    }
    Set<Sentences.Span> alsoThere = new HashSet<>();
    elsewhere.forEach(link -> alsoThere.add(span(link)));
    boolean isAlone = links.isEmpty() && elsewhere.isEmpty();
    String text = passage.text();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Sentences.Span clause : Sentences.clauses(text)) {
      add(pieces, Mark.PLAIN, text.substring(at, clause.start()));
      String part = text.substring(clause.start(), clause.end());
      List<Link> own = linked.remove(clause);
      List<Piece> cut;
      if (own != null) {
        cut = words.of(own, plan);
      } else if (isAlone || alsoThere.contains(clause) || !isClause(part)) {
        cut = List.of(new Piece(Mark.PLAIN, part));
      } else {
        cut = List.of(new Piece(Mark.OWN, part));
      }
      withInner(cut, clause, linked).forEach(piece -> add(pieces, piece.mark(), piece.text()));
      at = clause.end();
    }
    add(pieces, Mark.PLAIN, text.substring(at));
    return pieces;
  }

  private Sentences.Span span(Link link) {
    return new Sentences.Span(link.own(plan).start(), link.own(plan).end());
  }

  /** Puts what states a target, and was compared on its own, into the clause that holds it. */
  private List<Piece> withInner(
      List<Piece> cut, Sentences.Span clause, Map<Sentences.Span, List<Link>> linked) {
    List<Piece> pieces = cut;
    int free = clause.start();
    for (Sentences.Span inner :
        linked.keySet().stream().sorted(Comparator.comparingInt(Sentences.Span::start)).toList()) {
      if (inner.start() >= free && inner.end() <= clause.end()) {
        List<Piece> joined = new ArrayList<>();
        joined.addAll(part(pieces, 0, inner.start() - clause.start()));
        joined.addAll(words.of(linked.get(inner), plan));
        joined.addAll(part(pieces, inner.end() - clause.start(), clause.end() - clause.start()));
        pieces = joined;
        free = inner.end();
      }
    }
    return pieces;
  }

  /** The pieces between two offsets. */
  private static List<Piece> part(List<Piece> pieces, int from, int end) {
    List<Piece> part = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int start = Math.max(0, from - at);
      int stop = Math.min(piece.text().length(), end - at);
      if (start < stop) {
        part.add(new Piece(piece.mark(), piece.text().substring(start, stop)));
      }
      at += piece.text().length();
    }
    return part;
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
