package vn.doichieu.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as a row of words to compare with others: case, punctuation and the place of the tone mark
 * ({@code hoá}, {@code hóa}) do not count, diacritics do. Numbers are marked, but for those that
 * only name something, such as {@code 57-NQ/TW}; the printed number in front is left out.
 */
public final class WordSequence {

  private static final int LONGEST_ENUMERATOR = 4;

  /** Behind these a lone {@code y} is written {@code i} as well. */
  private static final String BEFORE_LONE_Y = "hklmstv";

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final BitSet figures = new BitSet();
  private final int size;

  private WordSequence(String text, Tokens tokens) {
    this.text = text;
    BitSet taken = new BitSet();
    DocumentNumbers.mark(tokens, taken);
    int capacity = tokens.size();
    int[] from = new int[capacity];
    int[] to = new int[capacity];
    int count = 0;
    for (int i = afterEnumerator(tokens); i < capacity; i++) {
      boolean number = tokens.isNumber(i);
      if (number || tokens.isWord(i)) {
        from[count] = tokens.start(i);
        to[count] = tokens.end(i);
        figures.set(count, number && !taken.get(i));
        count++;
      }
    }
    starts = Arrays.copyOf(from, count);
    ends = Arrays.copyOf(to, count);
    size = count;
  }

  /** The words of a text. */
  public static WordSequence of(String text) {
    return new WordSequence(text, Tokens.of(text));
  }

  /** The key of a single word, the same as that of its like in a text. */
  public static long keyOf(String word) {
    return key(word, 0, word.length());
  }

  /** How many words there are, numbers included. */
  public int size() {
    return size;
  }

  /** Where a word begins in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** The offset behind a word. */
  public int end(int i) {
    return ends[i];
  }

  /** A word as the text has it. */
  public String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /**
   * What two words share if and (almost) only if they are the same word or number. Worked out each
   * time: some ask for every key once, others for none.
   */
  public long key(int i) {
    return isNumber(i) ? valueOf(text, starts[i], ends[i]) : key(text, starts[i], ends[i]);
  }

  /** Whether a word is made of digits alone. */
  public boolean isNumber(int i) {
    return Chars.isDigits(text, starts[i], ends[i]);
  }

  /** Whether a word is a number that counts or dates something. */
  public boolean isFigure(int i) {
    return figures.get(i);
  }

  /** Behind {@code II-}, {@code 1.2.}, {@code (3)} or {@code a)} at the start. */
  private static int afterEnumerator(Tokens tokens) {
    int i = tokens.isSign(0, '(') || tokens.isDash(0) || tokens.isSign(0, '+') ? 1 : 0;
    int end = i;
    while (tokens.isNumber(end)
        && tokens.length(end) <= 2
        && tokens.isSign(end + 1, '.')
        && tokens.isNumber(end + 2)
        && tokens.length(end + 2) <= 2) {
      end += 2;
    }
    boolean named = tokens.isNumber(end) && tokens.length(end) <= 2 || isLetterOrRoman(tokens, end);
    boolean closed =
        tokens.isSign(end + 1, ')')
            || tokens.isSign(end + 1, '.')
            || tokens.isSign(end + 1, '/')
            || tokens.isDash(end + 1);
    boolean apart = !tokens.isNumber(end + 2) || !tokens.touchesNext(end + 1);
    if (named && closed && apart) {
      return end + 2;
    }
    return named && end > i ? end + 1 : 0;
  }

  private static boolean isLetterOrRoman(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.length(i) > LONGEST_ENUMERATOR) {
      return false;
    }
    return tokens.length(i) == 1 || tokens.word(i).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  /** Without leading zeros: {@code 05} is {@code 5}. */
  private static long valueOf(String text, int from, int end) {
    int start = from;
    while (start < end - 1 && text.charAt(start) == '0') {
      start++;
    }
    long hash = 1;
    for (int i = start; i < end; i++) {
      hash = (hash + text.charAt(i)) * MIX;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /**
   * The letters in order and the tone behind them, wherever it is written; {@code tỷ} is {@code
   * tỉ}.
   */
  private static long key(String text, int from, int end) {
    long hash = 2;
    long tone = 0;
    char previous = 0;
    for (int i = from; i < end; i++) {
      char letter = Letters.withoutTone(text.charAt(i));
      tone += Letters.tone(text.charAt(i));
      if (letter == 'y' && i == end - 1 && BEFORE_LONE_Y.indexOf(previous) >= 0) {
        letter = 'i';
      }
      if (letter != 0) {
        hash = (hash + letter) * MIX;
        hash ^= hash >>> 29;
        previous = letter;
      }
    }
    return (hash + tone) * MIX;
  }
}
