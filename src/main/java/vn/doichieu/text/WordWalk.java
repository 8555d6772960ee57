package vn.doichieu.text;

/** Walks over the runs of letters and digits of a folded text, three at a time. */
final class WordWalk {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final char[] text;
  private final int length;
  private int at;
  private int firstStart;
  private int secondStart;
  private int thirdStart;
  private int first;
  private int second;
  private int third;

  WordWalk(char[] text, int length) {
    this.text = text;
    this.length = length;
    next();
    next();
  }

  /** Goes one word on; false when there is none. */
  boolean next() {
    char[] units = text;
    int i = at;
    while (i < length && !isWordPart(units[i])) {
      i++;
    }
    if (i == length) {
      at = i;
      return false;
    }
    firstStart = secondStart;
    secondStart = thirdStart;
    thirdStart = i;
    int hash = 0;
    for (; i < length && isWordPart(units[i]); i++) {
      hash = hash * 31 + units[i];
    }
    at = i;
    first = second;
    second = third;
    third = hash;
    return true;
  }

  /** Offset of the first of the three words. */
  int start() {
    return firstStart;
  }

  /** The same for the same three words, and hardly ever for others. */
  long key() {
    return ((first * 31L + second) * FACTOR + third) * FACTOR;
  }

  /** Halves of a surrogate pair count as letters: no quotation parts them. */
  static boolean isWordPart(char c) {
    return Chars.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
