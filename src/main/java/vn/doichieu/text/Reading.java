package vn.doichieu.text;

import java.math.BigDecimal;

/**
 * A figure among the tokens of a text.
 *
 * @param from its first token
 * @param end the token behind it, its sign and its scale words
 * @param value the value as written
 * @param scale the power of ten that scale words behind digits stand for
 * @param kind what it counts
 * @param bare whether no sign and no scale word stands behind it, so that those behind the second
 *     figure of a range hold for it too
 */
record Reading(int from, int end, BigDecimal value, int scale, Figure.Kind kind, boolean bare) {

  /** Whether it can be read as the value: {@code 3 triệu} as 3 and as 3000000. */
  boolean means(BigDecimal other) {
    return value.compareTo(other) == 0
        || scale > 0 && value.scaleByPowerOfTen(scale).compareTo(other) == 0;
  }

  Reading as(Figure.Kind other, int otherScale) {
    return new Reading(from, end, value, otherScale, other, bare);
  }
}
