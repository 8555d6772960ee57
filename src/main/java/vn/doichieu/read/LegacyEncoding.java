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
      } else if (TCVN3_SIGNS.indexOf(sign) >= 0) {
        tcvn3++;
      } else if (VNI_MARKS.indexOf(sign) >= 0
          && i > 0
          && isPlainVowel((char) (bytes[i - 1] & 0xFF))) {
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
  static Optional<LegacyEncoding> disguisedIn(String text) {
    int tcvn3 = 0;
    int vni = 0;
    int vietnamese = 0;
    char before = ' ';
    for (char c : text.toCharArray()) {
      if (c >= '\u0102' && c <= '\u1EF9') {
        vietnamese++;
      } else if (c >= '\u00A7' && c <= '\u00FC') {
        if (TCVN3_SIGNS.indexOf(c) >= 0) {
          tcvn3++;
        }
        // "oà" is Vietnamese too, but never without other letters that VNI does not know.
        if (VNI_MARKS.indexOf(c) >= 0 && isPlainVowel(before)) {
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

  /** VNI writes ơ and ư as ô and ö. */
  private static boolean isPlainVowel(char letter) {
    return "aeiouyôöAEIOUYÔÖ".indexOf(letter) >= 0;
  }
}
