package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Collection;
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
    Map<Sentences.Span, Link> best = new LinkedHashMap<>();
    for (Link link : links) {
      best.merge(
          span(link),
          link,
          (known, other) -> other.similarity() > known.similarity() ? other : known);
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
      Link link = best.remove(clause);
      List<Piece> own;
      if (link != null) {
        own = words.of(link, plan);
      } else if (isAlone || alsoThere.contains(clause) || !isClause(part)) {
        own = List.of(new Piece(Mark.PLAIN, part));
      } else {
        own = List.of(new Piece(Mark.OWN, part));
      }
      withInner(own, clause, best.values())
          .forEach(piece -> add(pieces, piece.mark(), piece.text()));
      at = clause.end();
    }
    add(pieces, Mark.PLAIN, text.substring(at));
    return pieces;
  }

  private Sentences.Span span(Link link) {
    return new Sentences.Span(link.own(plan).start(), link.own(plan).end());
  }

  /** Puts what states a target, and was compared on its own, into the clause that holds it. */
  private List<Piece> withInner(List<Piece> own, Sentences.Span clause, Collection<Link> links) {
    List<Piece> pieces = own;
    int free = clause.start();
    for (Link link :
        links.stream().sorted(Comparator.comparingInt(l -> span(l).start())).toList()) {
      Sentences.Span inner = span(link);
      if (inner.start() >= free && inner.end() <= clause.end()) {
        List<Piece> joined = new ArrayList<>();
        joined.addAll(part(pieces, 0, inner.start() - clause.start()));
        joined.addAll(words.of(link, plan));
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
