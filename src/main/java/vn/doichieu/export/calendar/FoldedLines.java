package vn.doichieu.export.calendar;

/**
 * Folds lines at 75 octets, as RFC 5545 wants it. iCal4j counts letters, and a Vietnamese letter
 * takes up to three octets.
 */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final int ONE_OCTET = 0x80;
  private static final int TWO_OCTETS = 0x800;
  private static final int THREE_OCTETS = 0x10000;

  private FoldedLines() {}

  /** The same lines, folded between letters. Each line ends in CRLF. */
  static String of(String unfolded) {
    StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 16);
    int octets = 0;
    for (int at = 0; at < unfolded.length(); ) {
      int letter = unfolded.codePointAt(at);
      at += Character.charCount(letter);
      if (letter == '\r' || letter == '\n') {
        octets = 0;
      } else {
        int size = octets(letter);
        if (octets + size > MOST_OCTETS) {
          folded.append("\r\n ");
          octets = 1;
        }
        octets += size;
      }
      folded.appendCodePoint(letter);
    }
    return folded.toString();
  }

  private static int octets(int letter) {
    if (letter < ONE_OCTET) {
      return 1;
    }
    if (letter < TWO_OCTETS) {
      return 2;
    }
    return letter < THREE_OCTETS ? 3 : 4;
  }
}
