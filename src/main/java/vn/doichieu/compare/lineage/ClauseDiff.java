package vn.doichieu.compare.lineage;

import java.util.List;

/**
 * Two clauses word by word.
 *
 * @param first where the first stands
 * @param second where the second stands
 * @param pieces their words
 */
public record ClauseDiff(Stretch first, Stretch second, List<WordDiff.Piece> pieces) {

  /** What a piece takes on a page besides its words, in bytes, where it is shown on both sides. */
  private static final int MARKUP = 90;

  /** What the links and the frame take. */
  private static final int FRAME = 500;

  /** Copies the list. */
  public ClauseDiff {
    pieces = List.copyOf(pieces);
  }

  /** About how many bytes it takes on a page; a Vietnamese letter takes two of them at most. */
  public int weight() {
    return FRAME + pieces.stream().mapToInt(piece -> MARKUP + 3 * piece.text().length()).sum();
  }
}
