package vn.doichieu.compare.lineage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import vn.doichieu.compare.lineage.SideBySideRow.Mark;
import vn.doichieu.compare.lineage.SideBySideRow.Piece;
import vn.doichieu.model.Passage;
import vn.doichieu.text.Sentences;
import vn.doichieu.text.WordSequence;

/**
 * The words of linked clauses that the other side does not have, each side in its own words. What
 * was compared is kept: a link is asked for from both sides. Not for several threads.
 */
final class WordMarks {

  private final Map<String, String> firstTexts;
  private final Map<String, String> secondTexts;
  private final String first;
  private final Map<Link, Changes> known = new HashMap<>();

  /**
   * For two plans.
   *
   * @param firstTexts the passages of the first by id
   * @param secondTexts those of the second
   * @param first id of the first plan
   */
  WordMarks(Map<String, String> firstTexts, Map<String, String> secondTexts, String first) {
    this.firstTexts = firstTexts;
    this.secondTexts = secondTexts;
    this.first = first;
  }

  /** A clause in pieces, where one sentence of a plan answers several clauses of the other. */
  List<Piece> of(List<Link> links, String plan) {
    Changes changes = changes(links.get(0));
    Side side = plan.equals(first) ? changes.first() : changes.second();
    BitSet changed = (BitSet) side.changed().clone();
    links.stream()
        .skip(1)
        .map(this::changes)
        .map(other -> plan.equals(first) ? other.first() : other.second())
        .forEach(other -> changed.and(other.changed()));
    return pieces(side.text(), side.words(), changed);
  }

  /**
   * One side of a link.
   *
   * @param changed the places of words that the other side does not have
   */
  private record Side(String text, WordSequence words, BitSet changed) {}

  private record Changes(Side first, Side second) {}

  /** Whether two passages say the same words. */
  static boolean isSame(Passage first, Passage second) {
    return words(first).equals(words(second));
  }

  /** The words of a passage: equal where {@link #isSame} is true. */
  static List<List<Long>> words(Passage passage) {
    return clauseKeys(passage.text());
  }

  private Changes changes(Link link) {
    return known.computeIfAbsent(link, this::compare);
  }

  private Changes compare(Link link) {
    String a = text(firstTexts, link.own(first));
    String b = text(secondTexts, link.other(first));
    WordSequence ofA = WordSequence.of(a);
    WordSequence ofB = WordSequence.of(b);
    BitSet changedInA = new BitSet();
    BitSet changedInB = new BitSet();
    for (AbstractDelta<Long> delta : DiffUtils.diff(keys(ofA), keys(ofB)).getDeltas()) {
      int from = delta.getSource().getPosition();
      changedInA.set(from, from + delta.getSource().size());
      from = delta.getTarget().getPosition();
      changedInB.set(from, from + delta.getTarget().size());
    }
    return new Changes(new Side(a, ofA, changedInA), new Side(b, ofB, changedInB));
  }

  private static String text(Map<String, String> texts, Stretch stretch) {
    return texts.getOrDefault(stretch.passage(), "").substring(stretch.start(), stretch.end());
  }

  private static List<Piece> pieces(String text, WordSequence words, BitSet changed) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int i = changed.nextSetBit(0);
    while (i >= 0) {
      boolean isFigure = words.isFigure(i);
      int last = i;
      while (changed.get(last + 1) && words.isFigure(last + 1) == isFigure) {
        last++;
      }
      int end = words.end(last);
      if (isFigure && end < text.length() && text.charAt(end) == '%') {
        end++;
      }
      add(pieces, Mark.PLAIN, text.substring(at, words.start(i)));
      add(pieces, isFigure ? Mark.FIGURE : Mark.CHANGED, text.substring(words.start(i), end));
      at = end;
      i = changed.nextSetBit(last + 1);
    }
    add(pieces, Mark.PLAIN, text.substring(at));
    return pieces;
  }

  private static void add(List<Piece> pieces, Mark mark, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(mark, text));
    }
  }

  /** By clause, as they are compared: the number in front of each does not count. */
  private static List<List<Long>> clauseKeys(String text) {
    return Sentences.clauses(text).stream()
        .map(clause -> keys(WordSequence.of(text.substring(clause.start(), clause.end()))))
        .toList();
  }

  private static List<Long> keys(WordSequence words) {
    return LongStream.range(0, words.size()).mapToObj(i -> words.key((int) i)).toList();
  }
}
