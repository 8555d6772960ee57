package vn.doichieu.text;

/** Walks over the runs of letters and digits of a text, three at a time. */
final class WordWalk {

  private static final long WORD_FACTOR = 0x9E3779B97F4A7C15L;

  private final String text;
  private int at;
  private int firstStart;
  private int secondStart;
  private int thirdStart;
  private int first;
  private int second;
  private int third;

  WordWalk(String text) {
    this.text = text;
    read();
    read();
  }

  /** Goes one word on; false when fewer than three words are left. */
  boolean next() {
    return read();
  }

  /** Offset of the first of the three words. */
  int start() {
    return firstStart;
  }

  /** The same for the same three words, and hardly ever for others. */
  long key() {
    return ((first * 31L + second) * WORD_FACTOR + third) * WORD_FACTOR;
  }

  /** Halves of a surrogate pair count as letters: no quotation parts them. */
  static boolean isWordPart(char c) {
    return Chars.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private boolean read() {
    int length = text.length();
    while (at < length && !isWordPart(text.charAt(at))) {
      at++;
    }
    if (at == length) {
      return false;
    }
    firstStart = secondStart;
    secondStart = thirdStart;
    thirdStart = at;
    int hash = 0;
    for (char c; at < length && isWordPart(c = text.charAt(at)); at++) {
      hash = hash * 31 + c;
    }
    first = second;
    second = third;
    third = hash;
    return true;
  }
}
