package vn.doichieu.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The work of {@link QuoteFold}, on arrays: a build folds the whole corpus, and copies of strings
 * would take longer than the folding.
 */
final class QuoteFolder {

  /** No letter has so many marks; to put a long row of them in order takes its square. */
  private static final int LONGEST_CLUSTER = 64;

  private final char[] source;
  private char[] units;
  private int length;

  /** Where each folded unit comes from; empty where nothing moved. */
  private int[] starts = {};

  private int[] ends = {};
  private int next;
  private int spaceStart = -1;
  private int spaceEnd;

  QuoteFolder(String text) {
    source = text.toCharArray();
    int plain = plainPrefix(source);
    units = source;
    length = plain;
    if (plain < source.length) {
      // What follows may still join the last plain character.
      foldFrom(Math.max(0, plain - 1));
    }
  }

  /** The folded text, in the first {@link #length()} places. */
  char[] units() {
    return units;
  }

  int length() {
    return length;
  }

  /** Whether the text folds to itself. */
  boolean isPlain() {
    return units == source;
  }

  /** Offset in the source of what begins at an offset in the folded text. */
  int sourceStart(int offset) {
    if (isPlain()) {
      return offset;
    }
    return offset == length ? sourceEnd(offset) : starts[offset];
  }

  /** Offset in the source behind what ends at an offset in the folded text. */
  int sourceEnd(int offset) {
    if (isPlain() || length == 0) {
      return offset;
    }
    return offset == 0 ? starts[0] : ends[offset - 1];
  }

  /** How many units at the start fold to themselves; all, in many texts. */
  private static int plainPrefix(char[] text) {
    char before = ' ';
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (QuoteSigns.kind(c) != QuoteSigns.PLAIN) {
        boolean stays =
            switch (c) {
              case ' ' -> before != ' ' && before != '-';
              case '-' -> before != ' ' || i == 0;
              case '"', '\'' -> true;
              default -> false;
            };
        if (!stays) {
          return i;
        }
      }
      before = c;
    }
    return text.length > 0 && before == ' ' ? text.length - 1 : text.length;
  }

  private void foldFrom(int done) {
    units = Arrays.copyOf(source, source.length);
    starts = new int[source.length];
    ends = new int[source.length];
    for (int i = 0; i < done; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    length = done;
    next = done;
    while (next < source.length) {
      char c = source[next];
      byte kind = QuoteSigns.kind(c);
      if (kind < QuoteSigns.VANISHES && isAlone(next + 1)) {
        put(kind, c, next, next + 1);
        next++;
      } else if (QuoteSigns.kind(codePoint(next)) == QuoteSigns.VANISHES) {
        next += Character.charCount(codePoint(next));
      } else {
        putCluster();
      }
    }
  }

  /** Whether what stands at an offset surely does not join what stands before it. */
  private boolean isAlone(int offset) {
    return offset == source.length || QuoteSigns.kind(source[offset]) < QuoteSigns.VANISHES;
  }

  private int codePoint(int offset) {
    return Character.codePointAt(source, offset);
  }

  /** Puts a character with all that joins it, composed. */
  private void putCluster() {
    int start = next;
    int end = start + Character.charCount(codePoint(start));
    StringBuilder cluster = new StringBuilder().append(source, start, end - start);
    for (int i = end; i < source.length && end - start < LONGEST_CLUSTER; ) {
      int c = codePoint(i);
      i += Character.charCount(c);
      if (Chars.joins(c)) {
        cluster.appendCodePoint(c);
        end = i;
      } else if (QuoteSigns.kind(c) != QuoteSigns.VANISHES) {
        break;
      }
    }
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      put(QuoteSigns.kind(composed.charAt(i)), composed.charAt(i), start, end);
    }
    next = end;
  }

  private void put(byte kind, char c, int start, int end) {
    switch (kind) {
      case QuoteSigns.SPACE -> {
        spaceStart = spaceStart < 0 ? start : spaceStart;
        spaceEnd = end;
      }
      case QuoteSigns.DASH -> {
        spaceStart = -1;
        append('-', start, end);
      }
      case QuoteSigns.DOUBLE -> putText('"', start, end);
      case QuoteSigns.SINGLE -> putText('\'', start, end);
      case QuoteSigns.ELLIPSIS -> {
        putText('.', start, end);
        append('.', start, end);
        append('.', start, end);
      }
      default -> putText(c, start, end);
    }
  }

  private void putText(char c, int start, int end) {
    if (spaceStart >= 0 && length > 0 && units[length - 1] != '-') {
      append(' ', spaceStart, spaceEnd);
    }
    spaceStart = -1;
    append(c, start, end);
  }

  private void append(char c, int start, int end) {
    if (length == units.length) {
      units = Arrays.copyOf(units, length * 2 + 16);
      starts = Arrays.copyOf(starts, units.length);
      ends = Arrays.copyOf(ends, units.length);
    }
    units[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }
}
