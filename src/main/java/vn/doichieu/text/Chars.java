package vn.doichieu.text;

/**
 * What a character is to the scanners of this package. Answers for the characters of Vietnamese
 * text come out of tables; asking {@link Character} for each of millions costs several times that.
 */
final class Chars {

  /** One of the digits 0 to 9. */
  static final byte DIGIT = 1;

  /** A letter, or a digit of another script. */
  static final byte LETTER = 2;

  /** A mark that belongs to the letter before it. */
  static final byte MARK = 4;

  /** White space, control characters, and characters nobody sees. */
  static final byte BLANK = 8;

  /** Anything else: punctuation, symbols. */
  static final byte SIGN = 16;

  /** Up to the end of general punctuation. */
  private static final int TABLE = 0x2070;

  private static final byte[] KINDS = new byte[TABLE];
  private static final char[] LOWER = new char[TABLE];

  static {
    for (int c = 0; c < TABLE; c++) {
      KINDS[c] = slowKind(c);
      LOWER[c] = (char) Character.toLowerCase(c);
    }
  }

  private Chars() {}

  /** What a character is; those of words come before the others. */
  static byte kind(int c) {
    return c < TABLE ? KINDS[c] : slowKind(c);
  }

  static boolean isLetterOrDigit(int c) {
    return kind(c) <= MARK;
  }

  static boolean isBlank(int c) {
    return kind(c) == BLANK;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Lower case of a UTF-16 unit. */
  static char lower(char c) {
    return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
  }

  /** Whether there is nothing but digits between two offsets. */
  static boolean isDigits(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDash(int c) {
    return c == '-' || c >= 0x2010 && (c == 0x2212 || isDashPunctuation(c));
  }

  private static boolean isDashPunctuation(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /** Whether a character may form one letter with those before it. */
  static boolean joins(int c) {
    return c >= 0x300 && (isMark(c) || c >= 0x1160 && c <= 0x11FF);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static byte slowKind(int c) {
    if (isDigit(c)) {
      return DIGIT;
    }
    if (isMark(c)) {
      return MARK;
    }
    if (Character.isLetterOrDigit(c)) {
      return LETTER;
    }
    boolean blank =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT;
    return blank ? BLANK : SIGN;
  }
}
