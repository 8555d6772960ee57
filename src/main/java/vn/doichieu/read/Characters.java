package vn.doichieu.read;

/**
 * What one look at every character of a text tells; one look, because the files are read in full
 * and each further one costs as much as reading them.
 *
 * @param forbidden offset of the first character no text needs, or -1: a control character, a sign
 *     that turns the direction of writing (it can hide words), the sign of a lost letter
 * @param plainlyComposed whether all are characters that Vietnamese is written with and that no
 *     composition changes
 * @param disguised whether they look like TCVN3 letters that were saved as if they were Latin-1
 *     ({@code Nghệ An} reads {@code NghÖ An})
 */
record Characters(int forbidden, boolean plainlyComposed, boolean disguised) {

  private static final int FEW = 8;

  static Characters of(String text) {
    char[] chars = text.toCharArray();
    int forbidden = -1;
    boolean composed = true;
    int vietnamese = 0;
    int signs = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= ' ' && c < '\u007F' || c == '\n') {
        continue;
      }
      if (c >= '\u1EA0' && c <= '\u1EF9') {
        vietnamese++;
      } else {
        composed &= c < '\u0300' || c >= '\u2010' && c <= '\u2027';
        signs += LegacyEncoding.isTcvn3Sign(c) ? 1 : 0;
        forbidden = forbidden < 0 && isForbidden(c) ? i : forbidden;
      }
    }
    return new Characters(forbidden, composed, signs > FEW && signs > vietnamese);
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\t'
        || c >= '\u007F' && c <= '\u009F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\uFFFD';
  }
}
