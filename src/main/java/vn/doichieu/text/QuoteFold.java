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

  private final QuoteFolder folder;
  private final String folded;

  private QuoteFold(String text) {
    folder = new QuoteFolder(text);
    folded = folder.isPlain() ? text : new String(folder.units(), 0, folder.length());
  }

  /** The folded form alone. */
  public static String fold(String text) {
    return of(text).folded();
  }

  /** Folds {@code text}. */
  public static QuoteFold of(String text) {
    return new QuoteFold(text);
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
    return folder.sourceStart(Objects.checkIndex(foldedOffset, folded.length() + 1));
  }

  /**
   * Offset in the source, exclusive, at which a stretch of the folded text ends.
   *
   * @param foldedEndOffset offset in the folded text, exclusive
   * @throws IndexOutOfBoundsException if there is no such offset in the folded text
   */
  public int sourceEnd(int foldedEndOffset) {
    return folder.sourceEnd(Objects.checkIndex(foldedEndOffset, folded.length() + 1));
  }
}
