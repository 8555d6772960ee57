package vn.doichieu.read;

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
      } else if (VNI_MARKS.indexOf(sign) >= 0 && i > 0 && isPlainVowel(bytes[i - 1])) {
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

  /** Whether a character is one of the signs that TCVN3 letters turn into. */
  static boolean isTcvn3Sign(char c) {
    return c >= '\u00A7' && c <= '\u00C6' && TCVN3_SIGNS.indexOf(c) >= 0;
  }

  private static boolean startsWithUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static boolean isPlainVowel(byte letter) {
    return "aeiouyAEIOUYôơưÔƠƯ".indexOf((char) (letter & 0xFF)) >= 0;
  }
}
