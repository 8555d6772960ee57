package vn.doichieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A text cut into what the search looks for: runs of letters and digits, and, beside their parts,
 * numbers of documents, dates, decimal figures and percentages as a whole. A whole is written as
 * its parts joined by hyphens, whatever stood between them in the text: {@code 57-nq-tw}, {@code
 * 28-3-2025}; figures keep their point: {@code 1.5}, {@code 1.5%}.
 */
public final class SearchTokens {

  private final String text;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;
  private final BitSet numbers = new BitSet();

  private SearchTokens(String text) {
    this.text = text;
    scan();
  }

  /** The words of a text in composed form. */
  public static SearchTokens of(String text) {
    return new SearchTokens(text);
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Where a word begins. */
  public int start(int i) {
    return starts[i];
  }

  /** The offset behind a word. */
  public int end(int i) {
    return ends[i];
  }

  /** A word as written. */
  public String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Numbers of documents, dates and figures as a whole, in order of appearance. */
  public List<String> wholes() {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<String> wholes = new ArrayList<>();
    WholeTokens finder = new WholeTokens(this, wholes);
    numbers.stream().forEach(finder::at);
    return wholes;
  }

  /** What stands between a word and the next, or behind the last one. */
  String between(int i) {
    return text.substring(ends[i], i + 1 < size ? starts[i + 1] : text.length());
  }

  /** Whether a word is made of digits alone. */
  boolean isNumber(int i) {
    return i >= 0 && numbers.get(i);
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      if (!isInside(at)) {
        at++;
        continue;
      }
      int start = at;
      int seen = 0;
      while (at < text.length() && isInside(at)) {
        char c = text.charAt(at++);
        seen |= Character.isHighSurrogate(c) ? farKind(at - 1) : Chars.kind(c);
      }
      if ((seen & (Chars.LETTER | Chars.DIGIT)) != 0) {
        numbers.set(size, seen == Chars.DIGIT);
        add(start, at);
      }
    }
  }

  private byte farKind(int at) {
    return Character.isLetterOrDigit(text.codePointAt(at)) ? Chars.LETTER : Chars.MARK;
  }

  private boolean isInside(int at) {
    char c = text.charAt(at);
    if (Chars.isLetterOrDigit(c)) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return isOfWord(text.codePointAt(at));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && isOfWord(text.codePointBefore(at + 1));
    }
    return c > 0x7F && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isOfWord(int codePoint) {
    return Chars.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.FORMAT;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
