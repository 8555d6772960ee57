package vn.doichieu.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes Vietnamese text down to plain letters, so that {@code Đổi mới} and {@code doi moi} meet.
 *
 * <p>The steps are fixed, because scripts in the browser repeat them code point by code point: NFC,
 * lower case, NFD without combining marks, {@code đ} to {@code d}.
 */
public final class Folding {

  private Folding() {}

  /** The folded form of {@code text}. */
  public static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(Folding::isNoMark)
        .map(codePoint -> codePoint == 'đ' ? 'd' : codePoint)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean isNoMark(int codePoint) {
    return Character.getType(codePoint) != Character.NON_SPACING_MARK;
  }
}
