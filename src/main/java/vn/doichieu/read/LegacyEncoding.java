package vn.doichieu.read;

import java.util.Optional;

/** Guesses which encoding a file has that is not UTF-8, so that the message can tell the editor. */
enum LegacyEncoding {
  UTF16("utf16"),
  TCVN3("tcvn3"),
  VNI("vni"),
  UNKNOWN("unknown");

  /**
   * TCVN3 (ABC) puts Vietnamese vowels on these Latin-1 signs, which hardly occur in real text
   * (TCVN 5712:1993, VN3).
   */
  private static final String TCVN3_SIGNS = "§®¨©ª«¬µ¸¶·¹»¼½¾Æ";

  /** VNI puts the mark as a byte of its own after the plain vowel. */
  private static final String VNI_MARKS = "ØÙÛÕÏÂÊÁÀÅÃÄÉÈÚÜËøùûõïâêáàåãäéèúüë";

  /** VNI writes ơ and ư as ô and ö. */
  private static final String PLAIN_VOWELS = "aeiouyôöAEIOUYÔÖ";

  private static final int TCVN3_SIGN = 1;
  private static final int VNI_MARK = 2;
  private static final int PLAIN_VOWEL = 4;

  /** What each sign of Latin-1 may be: every character of every file is looked up. */
  private static final byte[] KINDS = new byte[0x100];

  static {
    TCVN3_SIGNS.chars().forEach(sign -> KINDS[sign] |= TCVN3_SIGN);
    VNI_MARKS.chars().forEach(sign -> KINDS[sign] |= VNI_MARK);
    PLAIN_VOWELS.chars().forEach(sign -> KINDS[sign] |= PLAIN_VOWEL);
  }

  private static final int FEW_LETTERS = 8;

  private final String messageKey;

  LegacyEncoding(String messageKey) {
    this.messageKey = messageKey;
  }

  String messageKey() {
    return messageKey;
  }

  static LegacyEncoding guess(byte[] bytes) {
    int zeros = 0;
    int tcvn3 = 0;
    int vni = 0;
    for (int i = 0; i < bytes.length; i++) {
      char sign = (char) (bytes[i] & 0xFF);
      if (sign == 0) {
        zeros++;
      } else if (is(TCVN3_SIGN, sign)) {
        tcvn3++;
      } else if (is(VNI_MARK, sign) && i > 0 && is(PLAIN_VOWEL, (char) (bytes[i - 1] & 0xFF))) {
        vni++;
      }
    }
    if (startsWithUtf16Mark(bytes) || zeros * 5 > bytes.length) {
      return UTF16;
    }
    int few = Math.max(3, bytes.length / 200);
    if (tcvn3 >= few && tcvn3 >= vni) {
      return TCVN3;
    }
    return vni >= few ? VNI : UNKNOWN;
  }

  /**
   * The old encoding whose letters stand in disguise in text that is valid UTF-8: they were taken
   * for Latin-1 when it was saved ({@code Nghệ An} reads {@code NghÖ An} or {@code Ngheä An}).
   */
  static Optional<LegacyEncoding> disguisedIn(char[] text) {
    int tcvn3 = 0;
    int vni = 0;
    int vietnamese = 0;
    char before = ' ';
    for (char c : text) {
      if (c >= '\u0102' && c <= '\u1EF9') {
        vietnamese++;
      } else if (c >= '\u00A7' && c <= '\u00FC') {
        if (is(TCVN3_SIGN, c)) {
          tcvn3++;
        }
        // "oà" is Vietnamese too, but never without other letters that VNI does not know.
        if (is(VNI_MARK, c) && is(PLAIN_VOWEL, before)) {
          vni++;
        }
      }
      before = c;
    }
    int few = Math.max(FEW_LETTERS, vietnamese);
    if (tcvn3 <= few && vni <= few) {
      return Optional.empty();
    }
    return Optional.of(tcvn3 >= vni ? TCVN3 : VNI);
  }

  private static boolean startsWithUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static boolean is(int kind, char sign) {
    return sign < KINDS.length && (KINDS[sign] & kind) != 0;
  }
}
