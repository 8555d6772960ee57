package vn.doichieu.text;

import java.math.BigDecimal;

/** Reads numbers written in words: {@code một vạn}, {@code hai mươi lăm}, {@code ba trăm nghìn}. */
final class Numerals {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  private static final int LONGEST_RUN = 24;

  private Numerals() {}

  /** A digit word that can stand alone, 1 to 10; 0 where the token is none. */
  static int unit(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return 0;
    }
    return switch (tokens.first(i)) {
      case 'm' -> tokens.is(i, "một") ? 1 : tokens.is(i, "mười") ? 10 : 0;
      case 'h' -> tokens.is(i, "hai") ? 2 : 0;
      case 'b' -> unitWithB(tokens, i);
      case 'n' -> tokens.is(i, "năm") ? 5 : 0;
      case 's' -> tokens.is(i, "sáu") ? 6 : 0;
      case 't' -> tokens.is(i, "tám") ? 8 : 0;
      case 'c' -> tokens.is(i, "chín") ? 9 : 0;
      default -> 0;
    };
  }

  private static int unitWithB(Tokens tokens, int i) {
    if (tokens.is(i, "ba")) {
      return 3;
    }
    if (tokens.is(i, "bốn")) {
      return 4;
    }
    return tokens.is(i, "bảy") || tokens.is(i, "bẩy") ? 7 : 0;
  }

  /** An ordinal word: a digit word, {@code nhất}, {@code nhì}, {@code tư}; 0 where it is none. */
  static int ordinal(Tokens tokens, int i) {
    if (tokens.is(i, "nhất")) {
      return 1;
    }
    if (tokens.is(i, "nhì")) {
      return 2;
    }
    return tokens.is(i, "tư") ? 4 : unit(tokens, i);
  }

  /** The power of ten of a scale word, such as 3 for {@code nghìn}; 0 where it is none. */
  static int scale(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return 0;
    }
    return switch (tokens.first(i)) {
      case 't' -> scaleWithT(tokens, i);
      case 'n' -> tokens.isAny(i, "nghìn", "ngàn") ? 3 : 0;
      case 'v' -> tokens.is(i, "vạn") && !tokens.is(i + 1, "vật") ? 4 : 0;
      default -> 0;
    };
  }

  private static int scaleWithT(Tokens tokens, int i) {
    if (tokens.is(i, "trăm")) {
      return 2;
    }
    if (tokens.is(i, "triệu")) {
      return tokens.isAny(i + 1, "tập", "chứng", "hồi") ? 0 : 6;
    }
    boolean ratio = tokens.isAny(i + 1, "lệ", "trọng", "suất", "giá", "số");
    return !ratio && tokens.isAny(i, "tỷ", "tỉ") ? 9 : 0;
  }

  /**
   * The token behind the number in words that begins at {@code i}; {@code i} where none does. A
   * single word is a run too.
   */
  static int runEnd(Tokens tokens, int i) {
    if (unit(tokens, i) == 0 || tokens.is(i, "năm") && !isMultiplied(tokens, i + 1)) {
      return i;
    }
    int end = i + 1;
    boolean digitBefore = !tokens.is(i, "mười");
    while (end < i + LONGEST_RUN) {
      if (isMultiplied(tokens, end)) {
        digitBefore = false;
      } else if (tokens.isAny(end, "linh", "lẻ") && digit(tokens, end + 1) > 0 && !digitBefore) {
        end++;
        digitBefore = true;
      } else if (!digitBefore && isDigitInside(tokens, end)) {
        digitBefore = true;
      } else {
        return end;
      }
      end++;
    }
    return end;
  }

  /** The value of the words from {@code i} to {@code end}, as {@link #runEnd} found them. */
  static BigDecimal value(Tokens tokens, int i, int end) {
    BigDecimal total = BigDecimal.ZERO;
    long group = 0;
    long digit = 0;
    for (int at = i; at < end; at++) {
      int scale = scale(tokens, at);
      if (scale > 2) {
        BigDecimal amount = BigDecimal.valueOf(group + digit);
        boolean whole = amount.signum() == 0;
        total = whole ? total.scaleByPowerOfTen(scale) : total.add(amount.scaleByPowerOfTen(scale));
        group = 0;
        digit = 0;
      } else if (scale == 2) {
        group += digit * 100;
        digit = 0;
      } else if (tokens.isAny(at, "mươi", "chục")) {
        group += digit * 10;
        digit = 0;
      } else if (tokens.is(at, "mười")) {
        group += 10;
      } else if (!tokens.isAny(at, "linh", "lẻ")) {
        digit = digit(tokens, at);
      }
    }
    return total.add(BigDecimal.valueOf(group + digit));
  }

  private static boolean isMultiplied(Tokens tokens, int i) {
    return scale(tokens, i) > 0 || tokens.isAny(i, "mươi", "chục");
  }

  /** A digit behind a scale word; {@code năm} may be a year there. */
  private static boolean isDigitInside(Tokens tokens, int i) {
    if (tokens.is(i, "năm") || tokens.is(i, "không")) {
      return isMultiplied(tokens, i + 1);
    }
    boolean afterTen = tokens.isAny(i - 1, "mươi", "mười");
    return tokens.is(i, "mười")
        ? !afterTen
        : digit(tokens, i) > 0 && (afterTen || !tokens.isAny(i, "mốt", "tư", "lăm", "nhăm"));
  }

  private static int digit(Tokens tokens, int i) {
    for (int digit = 0; digit < DIGITS.length; digit++) {
      if (tokens.is(i, DIGITS[digit])) {
        return digit;
      }
    }
    if (tokens.is(i, "mốt")) {
      return 1;
    }
    if (tokens.is(i, "tư")) {
      return 4;
    }
    if (tokens.is(i, "lăm") || tokens.is(i, "nhăm")) {
      return 5;
    }
    return tokens.is(i, "bẩy") ? 7 : 0;
  }
}
