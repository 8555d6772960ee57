package vn.doichieu.text;

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
    QuoteFolder folder = new QuoteFolder(text, Math.max(0, plain - 1));
    return new QuoteFold(folder.folded(), folder.starts(), folder.ends());
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
}
