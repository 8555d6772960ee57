package vn.doichieu.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.text.QuoteFold;

/**
 * Where a wrong quotation first parts from the text it was taken from, with a few words around.
 *
 * @param here the words of the quotation
 * @param there the words of the text in their place
 */
record WordDifference(String here, String there) {

  /** Words shown before and behind what differs. */
  private static final int AROUND = 3;

  /** So many equal words in a row end what differs. */
  private static final int TOGETHER = 3;

  /** A larger table takes too long. */
  private static final int MOST_CELLS = 2_000_000;

  /** The words of a quotation or a text, with their offsets. */
  private record Words(String text, List<String> words, List<Integer> starts, List<Integer> ends) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\S");

    static Words of(String raw) {
      Words found =
          new Words(
              QuoteFold.of(raw).folded(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      Matcher word = WORD.matcher(found.text);
      while (word.find()) {
        found.words.add(word.group());
        found.starts.add(word.start());
        found.ends.add(word.end());
      }
      return found;
    }

    int size() {
      return words.size();
    }

    String show(int from, int to) {
      return (from > 0 ? "…" : "")
          + text.substring(starts.get(from), ends.get(to))
          + (to < size() - 1 ? "…" : "");
    }
  }

  /** A word of the quotation and the word of the text in its place; -1 where there is none. */
  private record Pair(int here, int there, boolean same) {}

  /**
   * Empty where word by word nothing differs, where more than half of the words do, and where
   * comparing would take too long.
   */
  static Optional<WordDifference> between(String quote, String text) {
    Words here = Words.of(quote);
    Words there = Words.of(text);
    if ((here.size() + 1L) * (there.size() + 1L) > MOST_CELLS) {
      return Optional.empty();
    }
    List<Pair> pairs = aligned(here, there);
    long different = pairs.stream().filter(pair -> !pair.same()).count();
    return different == 0 || different * 2 > here.size()
        ? Optional.empty()
        : Optional.of(first(pairs, here, there));
  }

  private static WordDifference first(List<Pair> pairs, Words here, Words there) {
    int start = 0;
    while (pairs.get(start).same()) {
      start++;
    }
    int end = start;
    for (int i = start; i < pairs.size() && i - end <= TOGETHER; i++) {
      end = pairs.get(i).same() ? end : i;
    }
    List<Pair> shown =
        pairs.subList(Math.max(0, start - AROUND), Math.min(pairs.size(), end + AROUND + 1));
    return new WordDifference(show(shown, Pair::here, here), show(shown, Pair::there, there));
  }

  private static String show(List<Pair> pairs, ToIntFunction<Pair> side, Words words) {
    int[] places = pairs.stream().mapToInt(side).filter(place -> place >= 0).toArray();
    return places.length == 0 ? "" : words.show(places[0], places[places.length - 1]);
  }

  /** The cheapest way to make the quotation of a stretch of the text, wherever that stands. */
  private static List<Pair> aligned(Words here, Words there) {
    int[][] cost = costs(here, there);
    int i = here.size();
    int j = 0;
    for (int end = 0; end <= there.size(); end++) {
      // Not the first of equals: a wrong last word stands for one of the text.
      j = cost[i][end] <= cost[i][j] ? end : j;
    }
    List<Pair> pairs = new ArrayList<>();
    while (i > 0) {
      boolean same = j > 0 && here.words().get(i - 1).equals(there.words().get(j - 1));
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        pairs.add(new Pair(--i, --j, same));
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        pairs.add(new Pair(--i, -1, false));
      } else {
        pairs.add(new Pair(-1, --j, false));
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private static int[][] costs(Words here, Words there) {
    int[][] cost = new int[here.size() + 1][there.size() + 1];
    for (int i = 1; i <= here.size(); i++) {
      String word = here.words().get(i - 1);
      cost[i][0] = i;
      for (int j = 1; j <= there.size(); j++) {
        int change = word.equals(there.words().get(j - 1)) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
      }
    }
    return cost;
  }
}
