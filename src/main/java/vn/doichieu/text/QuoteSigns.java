package vn.doichieu.text;

/** What each character becomes when a quotation is folded. */
final class QuoteSigns {

  /** Stays as it is, and never joins what stands before it. */
  static final byte PLAIN = 0;

  static final byte SPACE = 1;
  static final byte DASH = 2;
  static final byte DOUBLE = 3;
  static final byte SINGLE = 4;
  static final byte ELLIPSIS = 5;

  /** Soft hyphens and zero-width characters. */
  static final byte VANISHES = 6;

  /** May change or join its neighbours in the composed form. */
  static final byte COMPOSES = 7;

  private static final String DOUBLES = "\"“”„‟«»″〝〞〟＂";
  private static final String SINGLES = "'‘’‚‛‹›′`´ʼ＇";

  private static final int TABLE = 0x2070;
  private static final byte[] KINDS = new byte[TABLE];

  static {
    for (int c = 0; c < TABLE; c++) {
      KINDS[c] = slowKind(c);
    }
  }

  private QuoteSigns() {}

  static byte kind(int c) {
    return c < TABLE ? KINDS[c] : slowKind(c);
  }

  private static byte slowKind(int c) {
    if (Character.getType(c) == Character.FORMAT) {
      return VANISHES;
    }
    if (Chars.isBlank(c)) {
      return SPACE;
    }
    if (Chars.isDash(c)) {
      return DASH;
    }
    if (c == '…') {
      return ELLIPSIS;
    }
    if (DOUBLES.indexOf(c) >= 0) {
      return DOUBLE;
    }
    if (SINGLES.indexOf(c) >= 0) {
      return SINGLE;
    }
    return isComposed(c) ? PLAIN : COMPOSES;
  }

  /** Latin letters up to the first combining mark, the Vietnamese ones, general punctuation. */
  private static boolean isComposed(int c) {
    return c < 0x300 || c >= 0x1E00 && c <= 0x1EFF || c >= 0x2010 && c < TABLE;
  }
}
