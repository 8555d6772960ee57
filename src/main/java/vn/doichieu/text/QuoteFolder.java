package vn.doichieu.text;

import java.text.Normalizer;
import java.util.Arrays;

/** One folding of a text that does not stay as it is; see {@link QuoteFold}. */
final class QuoteFolder {

  private final String text;
  private final StringBuilder out;
  private int[] starts;
  private int[] ends;
  private int next;
  private int spaceStart = -1;
  private int spaceEnd;

  /** The first {@code done} units stay as they are. */
  QuoteFolder(String text, int done) {
    this.text = text;
    this.out = new StringBuilder(text.length()).append(text, 0, done);
    this.starts = new int[text.length()];
    this.ends = new int[text.length()];
    for (int i = 0; i < done; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    this.next = done;
    run();
  }

  String folded() {
    return out.toString();
  }

  /** Where in the source each unit of the folded text comes from. */
  int[] starts() {
    return Arrays.copyOf(starts, out.length());
  }

  /** Where in the source each unit of the folded text ends, exclusive. */
  int[] ends() {
    return Arrays.copyOf(ends, out.length());
  }

  private void run() {
    while (next < text.length()) {
      char c = text.charAt(next);
      byte kind = QuoteSigns.kind(c);
      if (kind < QuoteSigns.VANISHES && isAlone(next + 1)) {
        put(kind, c, next, next + 1);
        next++;
      } else if (QuoteSigns.kind(text.codePointAt(next)) == QuoteSigns.VANISHES) {
        next += Character.charCount(text.codePointAt(next));
      } else {
        putCluster();
      }
    }
  }

  /** Whether what stands at an offset surely does not join what stands before it. */
  private boolean isAlone(int offset) {
    return offset == text.length() || QuoteSigns.kind(text.charAt(offset)) < QuoteSigns.VANISHES;
  }

  /** A character with all that joins it, composed. */
  private void putCluster() {
    int start = next;
    int end = start + Character.charCount(text.codePointAt(start));
    StringBuilder cluster = new StringBuilder().append(text, start, end);
    for (int i = end; i < text.length(); ) {
      int c = text.codePointAt(i);
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
    int length = out.length();
    if (spaceStart >= 0 && length > 0 && out.charAt(length - 1) != '-') {
      append(' ', spaceStart, spaceEnd);
    }
    spaceStart = -1;
    append(c, start, end);
  }

  private void append(char c, int start, int end) {
    int length = out.length();
    if (length == starts.length) {
      starts = Arrays.copyOf(starts, length * 2 + 16);
      ends = Arrays.copyOf(ends, length * 2 + 16);
    }
    starts[length] = start;
    ends[length] = end;
    out.append(c);
  }
}
