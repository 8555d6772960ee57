package vn.doichieu.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A short mark of the words of a passage. It stays the same when case, punctuation, white space or
 * the Unicode form change, and tells whether an address still stands at the same words.
 */
public final class Fingerprint {

  private static final int BYTES = 4;

  private Fingerprint() {}

  /**
   * The first 8 hexadecimal digits of the SHA-256 of the words: runs of letters and digits (NFC,
   * lower case), one space between them, in UTF-8.
   */
  public static String of(String text) {
    String lower = nfc(nfc(text).toLowerCase(Locale.ROOT));
    StringBuilder words = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (isWordPart(c)) {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(c);
      }
      gap = !isWordPart(c);
      i += Character.charCount(c);
    }
    byte[] hash = sha256().digest(words.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
  }

  /** The composed form; the text itself where it is composed already, as nearly always. */
  static String nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Letters, digits, and the combining marks that have no composed form. */
  static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
