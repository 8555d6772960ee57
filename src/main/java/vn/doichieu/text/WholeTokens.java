package vn.doichieu.text;

import java.util.List;
import java.util.Locale;

/** Finds what a text says in several tokens and readers look for as one. */
final class WholeTokens {

  private static final int YEAR = 4;
  private static final int LONGEST_NUMBER = 6;
  private static final int MOST_PARTS = 5;

  private final SearchTokens tokens;
  private final List<String> wholes;

  WholeTokens(SearchTokens tokens, List<String> wholes) {
    this.tokens = tokens;
    this.wholes = wholes;
  }

  /** Adds what begins at a number. */
  void at(int i) {
    if (tokens.length(i) <= LONGEST_NUMBER && !date(i) && !document(i) && !month(i)) {
      figure(i);
    }
  }

  private boolean date(int i) {
    if (!isShort(i)) {
      return false;
    }
    boolean spoken = is(i + 1, "thang");
    int month = spoken ? i + 2 : i + 1;
    if (isShort(month) && (spoken || isDateSign(i))) {
      int year = is(month + 1, "nam") ? month + 2 : month + 1;
      if (isYear(year) && (year > month + 1 || isDateSign(month))) {
        wholes.add(number(i) + "-" + number(month) + "-" + number(year));
        wholes.add(number(month) + "-" + number(year));
        return true;
      }
    }
    return false;
  }

  /** {@code 3/2025}, {@code tháng 3 năm 2025}. */
  private boolean month(int i) {
    if (isShort(i) && is(i - 1, "thang") && is(i + 1, "nam") && isYear(i + 2)) {
      wholes.add(number(i) + "-" + number(i + 2));
      return true;
    }
    boolean behindDay = i > 0 && isShort(i - 1) && isDateSign(i - 1);
    if (!behindDay && isShort(i) && isYear(i + 1) && isDateSign(i)) {
      wholes.add(number(i) + "-" + number(i + 1));
      return true;
    }
    return false;
  }

  /** {@code 57-NQ/TW}, {@code 72/2025/QH15}: at least one part is an abbreviation. */
  private boolean document(int i) {
    StringBuilder whole = new StringBuilder(number(i));
    boolean abbreviated = false;
    for (int next = i + 1; next < tokens.size() && next < i + MOST_PARTS; next++) {
      boolean year = next == i + 1 && isYear(next) && sign(i).equals("/");
      if (!isJoint(next - 1) || !year && !isAbbreviation(next)) {
        break;
      }
      whole.append('-').append(SearchWord.of(tokens.word(next)).term());
      abbreviated |= !year;
    }
    if (abbreviated) {
      wholes.add(whole.toString());
    }
    return abbreviated;
  }

  private void figure(int i) {
    if (isTail(i)) {
      return;
    }
    String behind = tokens.between(i);
    boolean joined = i + 1 < tokens.size() && tokens.isNumber(i + 1);
    boolean thousand = joined && behind.equals(".") && tokens.length(i + 1) == 3;
    String figure = number(i);
    int last = i;
    if (thousand && tokens.length(i) <= 3) {
      StringBuilder digits = new StringBuilder(figure);
      while (tokens.isNumber(last + 1)
          && tokens.length(last + 1) == 3
          && tokens.between(last).equals(".")) {
        digits.append(tokens.word(++last));
      }
      figure = digits.toString();
    } else if (joined && (behind.equals(",") || behind.equals("."))) {
      figure += "." + tokens.word(++last);
    }
    if (last > i) {
      wholes.add(figure);
    }
    if (sign(last).startsWith("%")) {
      wholes.add(figure + "%");
    }
  }

  /** Whether a number is itself behind the point of another: {@code 1,5%} is not {@code 5%}. */
  private boolean isTail(int i) {
    return i > 0
        && tokens.isNumber(i - 1)
        && (tokens.between(i - 1).equals(",") || tokens.between(i - 1).equals("."));
  }

  private boolean isDateSign(int i) {
    String sign = sign(i);
    return sign.equals("/") || sign.equals("-") || sign.equals(".");
  }

  private boolean isJoint(int i) {
    String sign = sign(i);
    return sign.equals("/") || sign.equals("-") || sign.equals("–");
  }

  /** What stands behind a word, without the blanks around it, of which some may not break. */
  private String sign(int i) {
    return tokens.between(i).replace('\u00A0', ' ').strip();
  }

  private boolean isShort(int i) {
    return tokens.isNumber(i) && tokens.length(i) <= 2;
  }

  private boolean isYear(int i) {
    return tokens.isNumber(i)
        && tokens.length(i) == YEAR
        && (tokens.word(i).startsWith("19") || tokens.word(i).startsWith("20"));
  }

  private boolean isAbbreviation(int i) {
    String word = tokens.word(i);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  private boolean is(int i, String folded) {
    return i >= 0
        && i < tokens.size()
        && tokens.length(i) == folded.length()
        && Folding.fold(tokens.word(i).toLowerCase(Locale.ROOT)).equals(folded);
  }

  private String number(int i) {
    return SearchWord.of(tokens.word(i)).term();
  }
}
