package vn.doichieu.text;

import java.util.List;

/** Tells which figures form a range: {@code 50 - 55%}, {@code từ 50 đến 55%}. */
final class Ranges {

  /** How many words may stand between a figure and {@code đến} behind {@code từ}. */
  private static final int REACH = 2;

  private Ranges() {}

  /** Whether a figure and the one behind it form a range. */
  static boolean isRange(Tokens tokens, Reading low, Reading high) {
    int i = low.end();
    if (tokens.is(low.from() - 1, "từ")) {
      while (i < low.end() + REACH && tokens.isWord(i) && !isTo(tokens, i)) {
        i++;
      }
    }
    boolean joined = isTo(tokens, i) || i == low.end() && isDash(tokens, i);
    return joined && i + 1 == high.from();
  }

  /** Whether the figure at an index is part of a range. */
  static boolean inRange(Tokens tokens, List<Reading> readings, int index) {
    return index > 0 && isRange(tokens, readings.get(index - 1), readings.get(index))
        || index + 1 < readings.size()
            && isRange(tokens, readings.get(index), readings.get(index + 1));
  }

  /** Gives both figures of a range the kind and scale that the text writes once. */
  static void spread(Tokens tokens, List<Reading> readings) {
    for (int i = 0; i + 1 < readings.size(); i++) {
      Reading low = readings.get(i);
      Reading high = readings.get(i + 1);
      if (!isRange(tokens, low, high)) {
        continue;
      }
      if (low.bare() && low.kind() == Figure.Kind.NUMBER) {
        readings.set(i, low.as(high.kind(), high.scale()));
      } else if (low.kind() == Figure.Kind.RANK && high.kind() == Figure.Kind.NUMBER) {
        readings.set(i + 1, high.as(low.kind(), high.scale()));
      }
    }
  }

  private static boolean isDash(Tokens tokens, int i) {
    return tokens.isDash(i) || tokens.isSign(i, '~');
  }

  private static boolean isTo(Tokens tokens, int i) {
    return tokens.is(i, "đến") || tokens.is(i, "tới");
  }
}
