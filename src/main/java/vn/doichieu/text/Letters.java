package vn.doichieu.text;

import java.text.Normalizer;

/** Letters taken apart into what they are and the tone they carry, from tables. */
final class Letters {

  /** Up to the end of the Vietnamese letters. */
  private static final int TABLE = 0x1F00;

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final char[] BASES = new char[TABLE];
  private static final byte[] MARKS = new byte[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      BASES[c] = Chars.lower(c);
      if (c < 0xC0 || c > 0x1B4 && c < 0x300 || c > 0x36F && c < 0x1E00) {
        // Asking the normalizer for each of them would be felt at the start of every build.
        continue;
      }
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      StringBuilder base = new StringBuilder();
      for (int i = 0; i < parts.length(); i++) {
        int tone = TONES.indexOf(parts.charAt(i));
        if (tone >= 0) {
          MARKS[c] = (byte) (tone + 1);
        } else {
          base.append(parts.charAt(i));
        }
      }
      String composed = Normalizer.normalize(base, Normalizer.Form.NFC);
      BASES[c] = composed.isEmpty() ? 0 : Chars.lower(composed.charAt(0));
    }
  }

  private Letters() {}

  /** The letter in lower case without its tone, 0 for a tone alone: {@code Ấ} is {@code â}. */
  static char withoutTone(char c) {
    return c < TABLE ? BASES[c] : Chars.lower(c);
  }

  /** The number of the tone a letter carries, from 1; 0 where it carries none. */
  static int tone(char c) {
    return c < TABLE ? MARKS[c] : 0;
  }
}
