package vn.doichieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds many quotations in many passages in one walk:
 *
 * <pre>{@code
 * QuoteFinder.of(List.of("chiếm 35% GRDP")).find(List.of("Quy mô kinh tế số chiếm  35% GRDP."));
 * // [Hit[quote=0, passage=0, start=18, end=33]]
 * }</pre>
 *
 * <p>Both are folded ({@link QuoteFold}). The first three words of each quotation stand in a table;
 * each passage is walked once, and only where its words are in the table, quotation and passage are
 * compared. Immutable.
 */
public final class QuoteFinder {

  /** Quotations of fewer words are never found. */
  public static final int MIN_WORDS = 3;

  private final char[][] quotes;

  /** Offset in the folded quotation of its first letter or digit. */
  private final int[] leads;

  /** First quotation of each slot of the table, or -1. */
  private final int[] slots;

  /** The next quotation in the slot, or -1. */
  private final int[] following;

  private final long[] keys;

  private QuoteFinder(List<String> raw) {
    int size = raw.size();
    quotes = new char[size][];
    leads = new int[size];
    following = new int[size];
    keys = new long[size];
    slots = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
    Arrays.fill(slots, -1);
    for (int i = size - 1; i >= 0; i--) {
      quotes[i] = folded(raw.get(i));
      if (words(quotes[i]) >= MIN_WORDS) {
        enter(i);
      }
    }
  }

  /** Prepares the search for quotations, given as written. */
  public static QuoteFinder of(List<String> quotes) {
    return new QuoteFinder(quotes);
  }

  /**
   * How many words a quotation has: what white space and dashes part, as far as a letter or digit
   * is in it.
   */
  public static int words(String quote) {
    return words(folded(quote));
  }

  /**
   * A place where a quotation stands.
   *
   * @param quote index of the quotation
   * @param passage index of the passage
   * @param start offset in the passage as given
   * @param end offset in the passage as given, exclusive
   */
  public record Hit(int quote, int passage, int start, int end) {}

  /**
   * Every place where a quotation stands whole, in the order of the passages and their text. It
   * stands whole where it does not begin or end inside a word or a number.
   */
  public List<Hit> find(List<String> passages) {
    if (quotes.length == 0) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      int before = hits.size();
      find(passages.get(i), i, hits);
      if (hits.size() > before + 1) {
        hits.subList(before, hits.size())
            .sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::quote));
      }
    }
    return hits;
  }

  private void find(String passage, int index, List<Hit> hits) {
    QuoteFolder fold = new QuoteFolder(passage);
    WordWalk walk = new WordWalk(fold.units(), fold.length());
    while (walk.next()) {
      long key = walk.key();
      for (int i = slots[slot(key)]; i >= 0; i = following[i]) {
        int start = walk.start() - leads[i];
        if (keys[i] == key && standsWhole(quotes[i], fold, start)) {
          int end = start + quotes[i].length;
          hits.add(new Hit(i, index, fold.sourceStart(start), fold.sourceEnd(end)));
        }
      }
    }
  }

  private static boolean standsWhole(char[] quote, QuoteFolder fold, int start) {
    int end = start + quote.length;
    return start >= 0
        && end <= fold.length()
        && Arrays.equals(fold.units(), start, end, quote, 0, quote.length)
        && !joined(fold, start)
        && !joined(fold, end);
  }

  /** Whether the characters before and behind an offset belong to one word or number. */
  private static boolean joined(QuoteFolder fold, int offset) {
    char[] text = fold.units();
    if (offset == 0 || offset == fold.length()) {
      return false;
    }
    char before = text[offset - 1];
    char behind = text[offset];
    if (WordWalk.isWordPart(before)) {
      return WordWalk.isWordPart(behind)
          || isPoint(behind)
              && Chars.isDigit(before)
              && offset + 1 < fold.length()
              && Chars.isDigit(text[offset + 1]);
    }
    return isPoint(before)
        && Chars.isDigit(behind)
        && offset > 1
        && Chars.isDigit(text[offset - 2]);
  }

  private static boolean isPoint(char c) {
    return c == ',' || c == '.';
  }

  private void enter(int quote) {
    WordWalk walk = new WordWalk(quotes[quote], quotes[quote].length);
    if (walk.next()) {
      leads[quote] = walk.start();
      keys[quote] = walk.key();
      int slot = slot(walk.key());
      following[quote] = slots[slot];
      slots[slot] = quote;
    }
  }

  private int slot(long key) {
    return (int) (key >>> 32) & (slots.length - 1);
  }

  private static char[] folded(String quote) {
    QuoteFolder fold = new QuoteFolder(quote);
    return Arrays.copyOf(fold.units(), fold.length());
  }

  private static int words(char[] folded) {
    int words = 0;
    boolean counted = false;
    for (char c : folded) {
      if (c == ' ' || c == '-') {
        counted = false;
      } else if (!counted && WordWalk.isWordPart(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
