package vn.doichieu.text;

import java.util.BitSet;

/** Marks the printed numbers of headings and items: {@code 1.2.}, {@code (1)}, {@code 1-}. */
final class Enumerators {

  private static final int LONGEST_CHAIN = 10;

  private Enumerators() {}

  /** Adds the tokens of enumerators to {@code taken}. */
  static void mark(Tokens tokens, BitSet taken) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i) && tokens.length(i) <= 2 && !taken.get(i)) {
        int end = end(tokens, i);
        if (end > i) {
          taken.set(i, end);
          i = end - 1;
        }
      }
    }
  }

  /** The token behind the enumerator that begins at a number; the number, if it is none. */
  private static int end(Tokens tokens, int i) {
    if (tokens.isSign(i - 1, '(')) {
      return tokens.isSign(i + 1, ')') ? i + 1 : i;
    }
    int first = i - 1;
    while (first >= 0 && isLayout(tokens, first)) {
      first--;
    }
    int end = chainEnd(tokens, i);
    if (first < 0) {
      return opens(tokens, end, end - i > 1) ? end : i;
    }
    return opensInside(tokens, i, end) ? end : i;
  }

  private static boolean isLayout(Tokens tokens, int i) {
    return tokens.isDash(i) || tokens.isSign(i, '+') || tokens.isSign(i, '*');
  }

  /** The token behind {@code 1.2.3}. */
  private static int chainEnd(Tokens tokens, int i) {
    int end = i + 1;
    while (end < i + LONGEST_CHAIN
        && tokens.isSign(end, '.')
        && tokens.touchesNext(end - 1)
        && tokens.touchesNext(end)
        && tokens.isNumber(end + 1)
        && tokens.length(end + 1) <= 2) {
      end += 2;
    }
    return end;
  }

  /** Whether what stands behind a number at the start of a text makes it an enumerator. */
  private static boolean opens(Tokens tokens, int end, boolean chain) {
    if (tokens.isSign(end, ')')) {
      return true;
    }
    if (tokens.isSign(end, '.')) {
      return tokens.touchesNext(end - 1) && !tokens.isNumber(end + 1) || !tokens.touchesNext(end);
    }
    boolean dash = tokens.isDash(end) || tokens.isSign(end, '/');
    return dash && tokens.isCapital(end + 1) || chain && tokens.isCapital(end);
  }

  /** {@code …: 1) …; 2) …} and {@code …. 2. Xây dựng}. */
  private static boolean opensInside(Tokens tokens, int i, int end) {
    boolean fresh =
        tokens.isSign(i - 1, ';') || tokens.isSign(i - 1, ':') || tokens.isSign(i - 1, '.');
    return fresh
        && !tokens.touchesNext(i - 1)
        && (tokens.isSign(end, ')')
            || tokens.isSign(end, '.') && !tokens.touchesNext(end) && tokens.isCapital(end + 1));
  }
}
