package vn.doichieu.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.doichieu.text.QuoteFold;

/** Looks words up in a text without regard to case, white space and typography. */
final class FoldedWords {

  /** What marks a gap in words that an editor copied. */
  private static final Pattern GAP = Pattern.compile("…|\\.{3}");

  private final String folded;

  private FoldedWords(String folded) {
    this.folded = folded;
  }

  static FoldedWords of(String text) {
    return new FoldedWords(fold(text));
  }

  /** The words between the gaps. */
  static List<String> parts(String words) {
    return Arrays.stream(GAP.split(words))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Whether the words stand in the text, and neither end lies inside a word. */
  boolean hold(String words) {
    return indexAfter(words, 0) >= 0;
  }

  /** The offset behind the first place, from an offset on, where the words stand; -1 for none. */
  int indexAfter(String words, int from) {
    String sought = fold(words);
    if (sought.isEmpty()) {
      return -1;
    }
    for (int at = folded.indexOf(sought, from); at >= 0; at = folded.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      if (!isInsideWord(at) && !isInsideWord(end)) {
        return end;
      }
    }
    return -1;
  }

  private boolean isInsideWord(int offset) {
    return offset > 0
        && offset < folded.length()
        && Character.isLetterOrDigit(folded.charAt(offset - 1))
        && Character.isLetterOrDigit(folded.charAt(offset));
  }

  /** Text as quotations are compared, and in lower case. */
  static String fold(String text) {
    return QuoteFold.of(text).folded().toLowerCase(Locale.ROOT);
  }
}
