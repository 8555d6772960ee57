package vn.doichieu.compare.lineage;

import java.util.Arrays;

/**
 * A sentence, or a part of one up to a semicolon: the unit that is compared.
 *
 * @param place its place among the clauses of its plan
 * @param stretch where it stands
 * @param isHeading whether it is of a heading
 * @param isInner whether it is a part of another clause, which states a target
 * @param words its words as numbers of a {@link Lexicon}, every figure as {@link Lexicon#FIGURE}
 * @param values what the figures say, at their places; 0 at all others
 * @param hash the same for clauses of the same words and figures
 */
record Clause(
    int place,
    Stretch stretch,
    boolean isHeading,
    boolean isInner,
    int[] words,
    long[] values,
    long hash) {

  int size() {
    return words.length;
  }

  /** Whether it may be called taken over when only its like is found. */
  boolean saysEnough() {
    return size()
        >= (isInner || hasFigure() ? ClauseText.LEAST_WORDS_OF_TARGET : ClauseText.LEAST_WORDS);
  }

  private boolean hasFigure() {
    for (int word : words) {
      if (word == Lexicon.FIGURE) {
        return true;
      }
    }
    return false;
  }

  boolean isSame(Clause other) {
    return hash == other.hash
        && Arrays.equals(words, other.words)
        && Arrays.equals(values, other.values);
  }
}
