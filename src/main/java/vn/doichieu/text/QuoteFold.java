package vn.doichieu.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;

/**
 * The form in which a quotation and the text it is taken from meet, with the way back to the
 * source:
 *
 * <pre>{@code
 * QuoteFold fold = QuoteFold.of("ở mức  50 – 55%");
 * fold.folded(); // "ở mức 50-55%"
 * fold.sourceStart(6); // 7, the offset of "50"
 * }</pre>
 *
 * <p>Folded are the composed form (NFC), white space (one space, none at the ends, none around a
 * dash), dashes ({@code -}), quotation marks ({@code "} and {@code '}) and the ellipsis ({@code
 * ...}); soft hyphens and characters of no width vanish. Case stays. Folding twice changes nothing
 * more. Immutable; linear in the length of the text.
 */
public final class QuoteFold {

  private final String folded;

  /** Where each folded unit comes from, from and to; empty where nothing moved. */
  private final int[] starts;

  private final int[] ends;

  private QuoteFold(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds {@code text}. */
  public static QuoteFold of(String text) {
    int plain = plainPrefix(text);
    if (plain == text.length()) {
      return new QuoteFold(text, new int[0], new int[0]);
    }
    Folder folder = new Folder(text, Math.max(0, plain - 1));
    folder.run();
    return new QuoteFold(
        folder.out.toString(),
        Arrays.copyOf(folder.starts, folder.out.length()),
        Arrays.copyOf(folder.ends, folder.out.length()));
  }

  /** The folded form of {@code text} alone. */
  public static String fold(String text) {
    return of(text).folded;
  }

  /** The folded text. */
  public String folded() {
    return folded;
  }

  /**
   * Offset in the source at which a stretch of the folded text begins.
   *
   * @throws IndexOutOfBoundsException if there is no such offset in the folded text
   */
  public int sourceStart(int foldedOffset) {
    if (starts.length == 0) {
      return Objects.checkIndex(foldedOffset, folded.length() + 1);
    }
    return foldedOffset == folded.length() ? ends[foldedOffset - 1] : starts[foldedOffset];
  }

  /**
   * Offset in the source, exclusive, at which a stretch of the folded text ends.
   *
   * @param foldedEndOffset offset in the folded text, exclusive
   * @throws IndexOutOfBoundsException if there is no such offset in the folded text
   */
  public int sourceEnd(int foldedEndOffset) {
    if (starts.length == 0) {
      return Objects.checkIndex(foldedEndOffset, folded.length() + 1);
    }
    return foldedEndOffset == 0 ? starts[0] : ends[foldedEndOffset - 1];
  }

  /** How many units at the start fold to themselves; all, in most texts. */
  private static int plainPrefix(String text) {
    int length = text.length();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
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
    return length > 0 && before == ' ' ? length - 1 : length;
  }

  /** The state of one folding. */
  private static final class Folder {

    private final String text;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private int next;
    private int spaceStart = -1;
    private int spaceEnd;

    /** The first {@code done} units stay as they are. */
    Folder(String text, int done) {
      this.text = text;
      this.out = new StringBuilder(text.length()).append(text, 0, done);
      this.starts = new int[text.length()];
      this.ends = new int[text.length()];
      for (int i = 0; i < done; i++) {
        starts[i] = i;
        ends[i] = i + 1;
      }
      this.next = done;
    }

    void run() {
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
}
