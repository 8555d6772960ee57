package vn.doichieu.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs, with what the scanners of this package ask of them. A
 * word is a run of letters and digits with at least one letter, a number a run of digits; any other
 * character that is not blank is a sign. Words are compared without regard to case.
 */
final class Tokens {

  static final byte WORD = 0;
  static final byte NUMBER = 1;
  static final byte SIGN = 2;

  /** A longer one is none that the scanners know. */
  private static final int LONGEST_WORD = 64;

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private byte[] kinds;
  private int size;
  private boolean hasNumbers;

  private Tokens(String text) {
    this.text = text;
    int capacity = text.length() / 4 + 8;
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new int[capacity];
    kinds = new byte[capacity];
    scan(text.toCharArray());
  }

  static Tokens of(String text) {
    return new Tokens(text);
  }

  int size() {
    return size;
  }

  /** Whether there is a number at all; most scanners have nothing to do where there is none. */
  boolean hasNumbers() {
    return hasNumbers;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The text of a token, as written. */
  String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The first character of a token, in lower case. */
  char first(int i) {
    return Chars.lower(text.charAt(starts[i]));
  }

  /** The text from one token to another, exclusive, as written. */
  String text(int from, int end) {
    return text.substring(starts[from], ends[end - 1]);
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == NUMBER;
  }

  /** Whether a number stands at {@code i}, or a word that may open something of a role. */
  boolean mayOpen(int i, byte role) {
    return kinds[i] == NUMBER || kinds[i] == WORD && Openers.may(hashes[i], role);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == WORD;
  }

  /** Whether there is a sign at {@code i}, and it is {@code sign}. */
  boolean isSign(int i, char sign) {
    return i >= 0 && i < size && kinds[i] == SIGN && text.charAt(starts[i]) == sign;
  }

  boolean isDash(int i) {
    return i >= 0 && i < size && kinds[i] == SIGN && Chars.isDash(text.charAt(starts[i]));
  }

  /** Whether the token at {@code i} is the word, given in composed lower-case letters. */
  boolean is(int i, String word) {
    return i >= 0
        && i < size
        && hashes[i] == word.hashCode()
        && kinds[i] == WORD
        && isSpelled(i, word);
  }

  private boolean isSpelled(int i, String word) {
    int length = ends[i] - starts[i];
    return length == word.length() && text.regionMatches(true, starts[i], word, 0, length)
        || length > word.length() && Fingerprint.nfc(word(i)).equalsIgnoreCase(word);
  }

  /** Whether the words stand at {@code i} and behind it, with nothing but blanks between. */
  boolean is(int i, String first, String second) {
    return is(i, first) && is(i + 1, second);
  }

  /** Whether the words of a phrase stand in a row and the last one at {@code i}. */
  boolean endsWith(int i, String[] phrase) {
    for (int back = 0; back < phrase.length; back++) {
      if (!is(i - back, phrase[phrase.length - 1 - back])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words of a phrase stand in a row and the first one at {@code i}. */
  boolean startsWith(int i, String[] phrase) {
    for (int on = 0; on < phrase.length; on++) {
      if (!is(i + on, phrase[on])) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the words stands at {@code i}. */
  boolean isAny(int i, String... words) {
    for (String word : words) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token begins with an upper-case letter. */
  boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Whether nothing stands between a token and the one behind it. */
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** The value of a number of at most nine digits, or -1 where the token is none. */
  int value(int i) {
    return isNumber(i) && length(i) <= 9 ? Integer.parseInt(text, starts[i], ends[i], 10) : -1;
  }

  private void scan(char[] units) {
    int i = 0;
    while (i < units.length) {
      char c = units[i];
      byte kind = Chars.kind(c);
      if (kind == Chars.BLANK) {
        i++;
      } else if (kind <= Chars.MARK) {
        i = run(units, i);
      } else {
        int end = i + Character.charCount(Character.codePointAt(units, i));
        add(i, end, c, SIGN);
        i = end;
      }
    }
  }

  private int run(char[] units, int start) {
    int hash = 0;
    int seen = 0;
    int i = start;
    for (; i < units.length; i++) {
      char c = units[i];
      byte kind = Chars.kind(c);
      if (kind > Chars.MARK) {
        break;
      }
      seen |= kind;
      hash = hash * 31 + Chars.lower(c);
    }
    if ((seen & Chars.MARK) != 0 && i - start <= LONGEST_WORD) {
      hash = Fingerprint.nfc(text.substring(start, i)).toLowerCase(Locale.ROOT).hashCode();
    }
    add(start, i, hash, seen == Chars.DIGIT ? NUMBER : WORD);
    return i;
  }

  private void add(int start, int end, int hash, byte kind) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    hasNumbers |= kind == NUMBER;
    kinds[size++] = kind;
  }
}
