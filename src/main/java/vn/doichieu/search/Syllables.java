package vn.doichieu.search;

import vn.doichieu.search.Dictionary.Entry;

/**
 * The words a typing slip may have been meant for, {@code am-tiet}: a record for each number of
 * digits that their frequency has, the most frequent first. Read only when a query finds little, or
 * while one is typed.
 */
final class Syllables {

  private static final int LONGEST = 24;
  private static final int RANKS = 7;

  private Syllables() {}

  static Script script(Dictionary dictionary) {
    StringBuilder[] ranks = new StringBuilder[RANKS];
    for (int i = 0; i < RANKS; i++) {
      ranks[i] = new StringBuilder();
    }
    dictionary
        .entries()
        .forEach(
            (term, entry) -> {
              if (isWord(term)) {
                StringBuilder rank = ranks[Math.min(RANKS, digits(entry)) - 1];
                rank.append(rank.length() > 0 ? " " : "").append(term);
              }
            });
    StringBuilder text = new StringBuilder();
    for (int i = RANKS - 1; i >= 0; i--) {
      text.append(ranks[i]).append(i > 0 ? Script.RECORD : "");
    }
    return new Script("am-tiet", text.toString());
  }

  private static int digits(Entry entry) {
    return String.valueOf(Math.max(1, entry.count())).length();
  }

  /** Letters of the plain alphabet only: anything else is no slip of the fingers. */
  private static boolean isWord(String term) {
    return term.length() <= LONGEST && term.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
