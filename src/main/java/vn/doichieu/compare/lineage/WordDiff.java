package vn.doichieu.compare.lineage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.doichieu.model.Identified;
import vn.doichieu.text.WordSequence;

/**
 * The words in which two texts differ, as pieces that give either text, letter by letter, when put
 * together again: those that are not {@link Kind#ADDED} the first, those that are not {@link
 * Kind#REMOVED} the second. Case, punctuation and the place of a tone mark make no difference, so a
 * piece that both have may look different in each.
 */
public final class WordDiff {

  private final List<Piece> pieces = new ArrayList<>();
  private final String first;
  private final String second;
  private final WordSequence a;
  private final WordSequence b;
  private int endA;
  private int endB;

  private WordDiff(String first, String second) {
    this.first = first;
    this.second = second;
    this.a = WordSequence.of(first);
    this.b = WordSequence.of(second);
  }

  /** What a piece is. */
  public enum Kind implements Identified {
    /** Both have it. */
    SAME("same"),
    /** Only the first has it. */
    REMOVED("removed"),
    /** Only the second has it. */
    ADDED("added");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * Some words in a row.
   *
   * @param kind which text has them
   * @param isFigure whether there is a number among words that only one has
   * @param text the words with the punctuation and blanks behind them; of a piece that both texts
   *     have as the second has it
   * @param inFirst the same as the first text has it; empty where only the second does
   */
  public record Piece(Kind kind, boolean isFigure, String text, String inFirst) {}

  /** Compares two texts. */
  public static List<Piece> of(String first, String second) {
    return new WordDiff(first, second).pieces();
  }

  private List<Piece> pieces() {
    int from = 0;
    for (AbstractDelta<Long> delta : DiffUtils.diff(keys(a), keys(b)).getDeltas()) {
      int at = delta.getTarget().getPosition();
      same(from, at, delta.getSource().getPosition());
      int sourceEnd = delta.getSource().getPosition() + delta.getSource().size();
      from = at + delta.getTarget().size();
      if (delta.getType() != DeltaType.INSERT) {
        int end = sourceEnd < a.size() ? a.start(sourceEnd) : first.length();
        add(
            Kind.REMOVED,
            hasFigure(a, delta.getSource().getPosition(), sourceEnd),
            first.substring(endA, end),
            first.substring(endA, end));
        endA = end;
      }
      if (delta.getType() != DeltaType.DELETE) {
        int end = from < b.size() ? b.start(from) : second.length();
        add(Kind.ADDED, hasFigure(b, at, from), second.substring(endB, end), "");
        endB = end;
      }
    }
    same(from, b.size(), a.size());
    return pieces;
  }

  private void same(int from, int end, int endOfFirst) {
    if (end > from || endB == 0 && from == 0) {
      int to = end < b.size() ? b.start(end) : second.length();
      int toInFirst = endOfFirst < a.size() ? a.start(endOfFirst) : first.length();
      add(Kind.SAME, false, second.substring(endB, to), first.substring(endA, toInFirst));
      endB = to;
      endA = toInFirst;
    }
  }

  private void add(Kind kind, boolean isFigure, String text, String inFirst) {
    if (!text.isEmpty() || !inFirst.isEmpty()) {
      pieces.add(new Piece(kind, isFigure, text, inFirst));
    }
  }

  private static boolean hasFigure(WordSequence words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isFigure(i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Long> keys(WordSequence words) {
    return LongStream.range(0, words.size()).mapToObj(i -> words.key((int) i)).toList();
  }
}
