package vn.doichieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that say that something is done again and again: {@code hằng năm}, {@code định kỳ}. */
public final class Recurrence {

  private Recurrence() {}

  /**
   * Where such words stand.
   *
   * @param start offset where they begin
   * @param end offset behind them
   * @param word the words as they stand there, in lower case
   */
  public record Span(int start, int end, String word) {}

  /** The recurrence words of a text, in order. */
  public static List<Span> in(String text) {
    return in(Tokens.of(text));
  }

  static List<Span> in(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = tokens.mayOpen(i, Openers.RECURRENCE) ? end(tokens, i) : i;
      if (end > i) {
        String word = Fingerprint.nfc(tokens.text(i, end)).toLowerCase(Locale.ROOT);
        spans.add(new Span(tokens.start(i), tokens.end(end - 1), word));
      }
      i = Math.max(end, i + 1);
    }
    return spans;
  }

  /** The token behind the recurrence words that begin at a token; the token, if none do. */
  static int end(Tokens tokens, int i) {
    return switch (tokens.first(i)) {
      case 'h' -> every(tokens, i);
      case 'm' -> each(tokens, i);
      case 't' -> tokens.is(i, "thường", "xuyên") ? i + 2 : byUnit(tokens, i);
      case 'đ' -> tokens.is(i, "định", "kỳ") || tokens.is(i, "định", "kì") ? i + 2 : i;
      default -> everySoManyMonths(tokens, i);
    };
  }

  /** {@code hằng năm}; but {@code bán hàng năm 2025} sells goods in a year. */
  private static int every(Tokens tokens, int i) {
    if (!tokens.is(i, "hằng") && !tokens.is(i, "hàng") || !isUnit(tokens, i + 1)) {
      return i;
    }
    boolean goods = tokens.is(i, "hàng") && (isDated(tokens, i + 1) || tokens.is(i - 1, "ngân"));
    return goods ? i : i + 2;
  }

  /** {@code mỗi năm}, {@code mỗi 6 tháng}. */
  private static int each(Tokens tokens, int i) {
    if (!tokens.is(i, "mỗi")) {
      return i;
    }
    int unit = tokens.isNumber(i + 1) ? i + 2 : i + 1;
    return isUnit(tokens, unit) ? unit + 1 : i;
  }

  /** {@code theo quý}, {@code theo tháng, quý, năm}; but {@code theo tháng 3/2025} is a month. */
  private static int byUnit(Tokens tokens, int i) {
    if (!tokens.is(i, "theo")) {
      return i;
    }
    int end = i;
    for (int at = tokens.is(i + 1, "từng") ? i + 2 : i + 1; isListed(tokens, at); ) {
      end = tokens.isAny(at, "tháng", "quý", "quí") || end > i ? at + 1 : end;
      boolean goesOn = tokens.isSign(at + 1, ',') || tokens.isAny(at + 1, "và", "hoặc");
      at = goesOn ? at + 2 : tokens.size();
    }
    return end;
  }

  private static boolean isListed(Tokens tokens, int i) {
    return (isUnit(tokens, i) || tokens.is(i, "tuần")) && !isDated(tokens, i);
  }

  /** {@code 6 tháng} behind {@code định kỳ}, or {@code 6 tháng một lần}. */
  private static int everySoManyMonths(Tokens tokens, int i) {
    boolean number = tokens.isNumber(i) || Numerals.unit(tokens, i) > 0;
    if (!number || !tokens.is(i + 1, "tháng")) {
      return i;
    }
    int before = tokens.isSign(i - 1, '(') || tokens.isSign(i - 1, ',') ? i - 2 : i - 1;
    boolean periodic = tokens.is(before - 1, "định") && tokens.isAny(before, "kỳ", "kì");
    boolean once =
        tokens.is(i + 2, "một", "lần") || tokens.isSign(i + 2, '/') && tokens.is(i + 3, "lần");
    return periodic || once ? i + 2 : i;
  }

  private static boolean isUnit(Tokens tokens, int i) {
    return tokens.isAny(i, "năm", "tháng", "quý", "quí");
  }

  /**
   * Whether a unit of time has its number: {@code năm 2025}, {@code tháng 3/2025}, {@code quý I}.
   */
  private static boolean isDated(Tokens tokens, int i) {
    return tokens.is(i, "năm")
        ? tokens.isNumber(i + 1) && tokens.length(i + 1) == 4
        : tokens.is(i, "tháng")
            ? DateForms.month(tokens, i).filter(month -> month.year() > 0).isPresent()
            : DateForms.quarter(tokens, i).isPresent();
  }
}
