package vn.doichieu.read;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that no text needs and no page may hold: control characters, signs that turn the
 * direction of writing (they can hide words), the sign of a lost letter, halves of characters.
 */
final class ForbiddenCharacter {

  private ForbiddenCharacter() {}

  /** Offset of the first one. */
  static OptionalInt in(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (Character.isSurrogate(c)) {
        if (!isPair(chars, i)) {
          return OptionalInt.of(i);
        }
        i++;
      } else if (isForbidden(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** How messages name the character at an offset: {@code U+202E}. */
  static String name(String text, int offset) {
    return String.format(Locale.ROOT, "U+%04X", text.codePointAt(offset));
  }

  static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= '\u007F' && c <= '\u009F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c >= '\uFFFD';
  }

  private static boolean isPair(char[] chars, int at) {
    return at + 1 < chars.length && Character.isSurrogatePair(chars[at], chars[at + 1]);
  }
}
