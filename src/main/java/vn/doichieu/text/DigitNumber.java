package vn.doichieu.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number written in digits, in Vietnamese style: {@code 3.321} and {@code 1.234,5}; {@code 0.7}
 * and {@code 12.5} can only be the foreign style and are read so.
 *
 * @param end the token behind it
 * @param value its value
 */
record DigitNumber(int end, BigDecimal value) {

  /** Longer ones are no figures of a plan, and slow to compute with. */
  private static final int MOST_DIGITS = 30;

  /** In tokens; keeps the reading of {@code 1,2,3,4,…} linear. */
  private static final int LONGEST_CHAIN = 32;

  /** Reads the number that begins at a token; empty where it is a chain such as {@code 1.2.3}. */
  static Optional<DigitNumber> read(Tokens tokens, int i) {
    int end = chainEnd(tokens, i);
    int points = count(tokens, i, end, '.');
    int commas = count(tokens, i, end, ',');
    if (points > 0 && commas > 0) {
      return mixed(tokens, i, end, points, commas);
    }
    if (points > 0) {
      return isGrouped(tokens, i, end)
          ? number(tokens, i, end, end)
          : points == 1 ? number(tokens, i, i + 1, end) : Optional.empty();
    }
    if (commas > 1) {
      return isGrouped(tokens, i, end)
          ? number(tokens, i, end, end)
          : number(tokens, i, i + 1, i + 1);
    }
    return number(tokens, i, i + 1, end);
  }

  /** The token behind the digits and points that hang together. */
  static int chainEnd(Tokens tokens, int i) {
    int end = i + 1;
    while (end < i + LONGEST_CHAIN
        && (tokens.isSign(end, '.') || tokens.isSign(end, ','))
        && tokens.touchesNext(end - 1)
        && tokens.touchesNext(end)
        && tokens.isNumber(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** The last sign parts the fraction, those before it the thousands. */
  private static Optional<DigitNumber> mixed(
      Tokens tokens, int i, int end, int points, int commas) {
    boolean last = tokens.isSign(end - 2, ',') ? commas == 1 : points == 1;
    return last && isGrouped(tokens, i, end - 2)
        ? number(tokens, i, end - 2, end)
        : number(tokens, i, i + 1, i + 1);
  }

  private static boolean isGrouped(Tokens tokens, int i, int end) {
    if (tokens.length(i) > 3 || tokens.word(i).startsWith("0")) {
      return false;
    }
    for (int group = i + 2; group < end; group += 2) {
      if (tokens.length(group) != 3) {
        return false;
      }
    }
    return true;
  }

  private static int count(Tokens tokens, int i, int end, char sign) {
    int count = 0;
    for (int at = i + 1; at < end; at += 2) {
      count += tokens.isSign(at, sign) ? 1 : 0;
    }
    return count;
  }

  /** The whole part reaches to {@code fraction}, the fraction from there to {@code end}. */
  private static Optional<DigitNumber> number(Tokens tokens, int i, int fraction, int end) {
    StringBuilder digits = new StringBuilder();
    int length = 0;
    for (int at = i; at < end; at++) {
      if (tokens.isNumber(at)) {
        length += tokens.length(at);
        if (length > MOST_DIGITS) {
          return Optional.empty();
        }
        digits.append(tokens.word(at));
      } else if (at == fraction) {
        digits.append('.');
      }
    }
    return Optional.of(new DigitNumber(end, new BigDecimal(digits.toString())));
  }
}
