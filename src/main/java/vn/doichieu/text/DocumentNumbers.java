package vn.doichieu.text;

import java.util.BitSet;
import java.util.Optional;

/**
 * Marks the numbers that only name something: those of documents with their dates ({@code Nghị
 * quyết số 57-NQ/TW, ngày 22/12/2024}, {@code Đề án 06}), of their parts ({@code Điều 51}), of
 * stages and versions ({@code giai đoạn 1}, {@code công nghiệp 4.0}).
 */
final class DocumentNumbers {

  private static final int LONGEST = 6;

  private final Tokens tokens;
  private final BitSet taken;

  private DocumentNumbers(Tokens tokens, BitSet taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /** Adds the tokens of such numbers to {@code taken}. */
  static void mark(Tokens tokens, BitSet taken) {
    DocumentNumbers numbers = new DocumentNumbers(tokens, taken);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i)) {
        int end = numbers.end(i);
        if (end > i) {
          taken.set(i, end);
          i = end - 1;
        }
      }
    }
  }

  /** The token behind the name that a number stands in, with its date; the number, if in none. */
  private int end(int i) {
    int code = codeEnd(i);
    if (code > i) {
      return dateEnd(code);
    }
    if (isVersion(i)) {
      return i + 3;
    }
    return tokens.length(i) <= LONGEST && NumberedNames.isName(tokens, i) ? dateEnd(i + 1) : i;
  }

  /** Reads {@code 57-NQ/TW}, {@code 03/NQ-CP}, {@code 72/2025/QH15}. */
  private int codeEnd(int i) {
    if (tokens.length(i) > LONGEST || hangsOn(i)) {
      return i;
    }
    int sign = i + 1;
    if (tokens.isSign(sign, '/') && tokens.isNumber(i + 2) && tokens.length(i + 2) == 4) {
      sign = i + 3;
    }
    boolean apart = !tokens.touchesNext(sign - 1) && !tokens.touchesNext(sign);
    int end = sign;
    int parts = 0;
    boolean abbreviated = false;
    while (isJoint(end) && tokens.isCapital(end + 1) && (parts == 0 || isTight(end))) {
      abbreviated = isAbbreviation(tokens.word(end + 1));
      if (!abbreviated && parts > 0) {
        break;
      }
      end += 2;
      parts++;
    }
    return abbreviated && (parts > 1 || !apart) ? end : i;
  }

  private boolean isJoint(int i) {
    return tokens.isSign(i, '/') || tokens.isDash(i);
  }

  /** Copies put a stray blank on one side of a sign. */
  private boolean isTight(int i) {
    return tokens.touchesNext(i - 1) || tokens.touchesNext(i);
  }

  private boolean hangsOn(int i) {
    return isJoint(i - 1) && tokens.touchesNext(i - 1) && i > 1 && tokens.touchesNext(i - 2);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(1));
  }

  /** {@code 4.0}, as in {@code công nghiệp 4.0}. */
  private boolean isVersion(int i) {
    return tokens.length(i) == 1
        && tokens.isSign(i + 1, '.')
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 1)
        && tokens.isNumber(i + 2)
        && tokens.word(i + 2).equals("0");
  }

  /** The token behind the date that belongs to a document whose number ends before {@code i}. */
  private int dateEnd(int i) {
    boolean bracket = tokens.isSign(i, '(');
    int day = bracket || tokens.isSign(i, ',') ? i + 1 : i;
    boolean named = tokens.is(day, "ngày");
    if (!named && !bracket) {
      return i;
    }
    Optional<DateForms.Form> date = DateForms.fullDay(tokens, named ? day + 1 : day);
    return date.map(DateForms.Form::end).orElse(i);
  }
}
