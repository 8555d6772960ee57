package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Verdict;
import vn.doichieu.text.Sentences;
import vn.doichieu.text.WordSequence;

/**
 * Where a passage is cut into the clauses that are compared.
 *
 * @param start where the clause begins
 * @param end the offset behind it
 * @param isInner whether it is a part of the clause before, which states a target
 * @param words its words
 */
public record ClauseCut(int start, int end, boolean isInner, WordSequence words) {

  /** A target is compared on its own where its clause has so many words more. */
  static final int LEAST_AROUND = 3;

  /**
   * The clauses of a passage in order, each followed by those inside it; clauses of a single word
   * included.
   *
   * @param stated the words of the passage that state targets
   */
  public static List<ClauseCut> of(Passage passage, List<Verdict.Verified> stated) {
    String text = passage.text();
    List<ClauseCut> cuts = new ArrayList<>();
    for (Sentences.Span span : Sentences.clauses(text)) {
      ClauseCut clause = of(text, span.start(), span.end(), false);
      cuts.add(clause);
      for (Verdict.Verified quote : stated) {
        if (quote.start() >= clause.start && quote.end() <= clause.end) {
          ClauseCut inner = of(text, quote.start(), quote.end(), true);
          if (inner.words.size() >= ClauseText.LEAST_WORDS_OF_TARGET
              && inner.words.size() + LEAST_AROUND <= clause.words.size()) {
            cuts.add(inner);
          }
        }
      }
    }
    return cuts;
  }

  /** Where its first word begins, behind a printed number; its end where it has no word. */
  public int first() {
    return words.size() == 0 ? end : start + words.start(0);
  }

  /** Where numbers begin that only name something, as in {@code 57-NQ/TW}. */
  public List<Integer> named() {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isNumber(i) && !words.isFigure(i)) {
        named.add(start + words.start(i));
      }
    }
    return named;
  }

  private static ClauseCut of(String text, int start, int end, boolean isInner) {
    return new ClauseCut(start, end, isInner, WordSequence.of(text.substring(start, end)));
  }
}
