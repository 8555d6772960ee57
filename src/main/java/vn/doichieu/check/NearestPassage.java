package vn.doichieu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.model.Passage;
import vn.doichieu.text.Folding;

/** Finds the passage that a wrong quotation was most likely taken from. */
final class NearestPassage {

  private static final int SHINGLE = 3;

  private NearestPassage() {}

  /**
   * The passage that shares most runs of three words with the quotation, then most words; case and
   * diacritics do not count. Empty where none shares a run or half of the words.
   */
  static Optional<Passage> to(String quote, List<Passage> passages) {
    List<String> words = words(quote);
    Set<String> runs = shingles(words);
    Set<String> single = new HashSet<>(words);
    Passage nearest = null;
    int most = 0;
    for (Passage passage : passages) {
      List<String> there = words(passage.text());
      Set<String> shared = new HashSet<>(there);
      shared.retainAll(single);
      Set<String> sharedRuns = shingles(there);
      sharedRuns.retainAll(runs);
      boolean near = !sharedRuns.isEmpty() || shared.size() * 2 >= single.size();
      int score = sharedRuns.size() * single.size() + shared.size();
      if (near && score > most) {
        most = score;
        nearest = passage;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
