package vn.doichieu.read;

/**
 * The characters that Vietnamese is written with: none is forbidden, none changes in the composed
 * form, none is the end of a line in Windows. Asked of each file first, because nearly all have no
 * others, and the full questions are slow.
 */
final class UsualCharacters {

  /** Dashes, quotation marks and the ellipsis are the last of them. */
  private static final int TABLE = 0x2028;

  private static final boolean[] USUAL = new boolean[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      USUAL[c] = c != '\r' && isComposed(c) && !ForbiddenCharacter.isForbidden(c);
    }
  }

  private UsualCharacters() {}

  /** Whether a text has no others. */
  static boolean areAllOf(char[] text) {
    for (char c : text) {
      if (c >= TABLE || !USUAL[c]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isComposed(char c) {
    return c < '\u0300' || c >= '\u1EA0' && c <= '\u1EF9' || c >= '\u2010';
  }
}
