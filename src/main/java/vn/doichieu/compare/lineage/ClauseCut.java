package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.model.Passage;
import vn.doichieu.text.Sentences;
import vn.doichieu.text.WordSequence;

/**
 * Where a passage is cut into the clauses that are compared, for scripts that repeat the
 * comparison: what takes a knowledge of sentences and of names with numbers is done here.
 *
 * @param start where the clause begins
 * @param end the offset behind it
 * @param first where its first word begins, behind a printed number
 * @param named where numbers begin that only name something, as in {@code 57-NQ/TW}
 */
public record ClauseCut(int start, int end, int first, List<Integer> named) {

  /** Copies the list. */
  public ClauseCut {
    named = List.copyOf(named);
  }

  /** The clauses of a passage, those of a single word included. */
  public static List<ClauseCut> of(Passage passage) {
    return Sentences.clauses(passage.text()).stream()
        .map(span -> of(passage.text(), span))
        .toList();
  }

  private static ClauseCut of(String text, Sentences.Span span) {
    WordSequence words = WordSequence.of(text.substring(span.start(), span.end()));
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.isFigure(i) && isNumber(words.word(i))) {
        named.add(span.start() + words.start(i));
      }
    }
    int first = words.size() == 0 ? span.end() : span.start() + words.start(0);
    return new ClauseCut(span.start(), span.end(), first, named);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
