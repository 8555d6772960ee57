package vn.doichieu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the figures among the tokens of a text. */
final class FigureScanner {

  private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);
  private static final BigDecimal HALF_MORE = new BigDecimal("1.5");

  /** Words behind {@code một}, {@code hai} … with which it counts nothing. */
  private static final String[] IDIOMS = {
    "số", "trong", "cách", "phần", "bước", "vài", "mặt", "lúc", "khi", "ít", "lần", "chiều", "bên"
  };

  private final Tokens tokens;

  /** Whether a single digit word counts: {@code một trung tâm}. */
  private final boolean lone;

  private final BitSet taken;
  private final List<Reading> readings = new ArrayList<>();

  private FigureScanner(Tokens tokens, BitSet taken, boolean lone) {
    this.tokens = tokens;
    this.taken = taken;
    this.lone = lone;
  }

  /**
   * The figures among the tokens, in order.
   *
   * @param taken tokens of dates and names, which are no figures
   */
  static List<Reading> scan(Tokens tokens, BitSet taken) {
    return new FigureScanner(tokens, taken, false).scan();
  }

  /** The figures among the tokens and every single digit word that counts something. */
  static List<Reading> scanWithLoneWords(Tokens tokens) {
    BitSet taken = new BitSet();
    if (tokens.hasNumbers()) {
      Moment.in(tokens, taken);
    }
    return new FigureScanner(tokens, taken, true).scan();
  }

  private List<Reading> scan() {
    for (int i = 0; i < tokens.size(); ) {
      if (!tokens.mayOpen(i, Openers.FIGURE) || taken.get(i)) {
        i++;
      } else {
        i = tokens.isNumber(i) ? digits(i) : words(i);
      }
    }
    Ranges.spread(tokens, readings);
    return readings;
  }

  private int digits(int i) {
    if (isGlued(i) || Recurrence.end(tokens, i) > i) {
      return i + 1;
    }
    Optional<DigitNumber> number = DigitNumber.read(tokens, i);
    if (number.isEmpty()) {
      return DigitNumber.chainEnd(tokens, i);
    }
    return add(i, number.get().end(), number.get().value());
  }

  /** {@code COVID-19}, {@code 386-KH}, {@code 24/7}. */
  private boolean isGlued(int i) {
    boolean left = tokens.touchesNext(i - 1) && tokens.touchesNext(i - 2);
    boolean right = tokens.touchesNext(i) && tokens.touchesNext(i + 1);
    return left && tokens.isDash(i - 1) && isName(i - 2) && !tokens.isAny(i - 2, "top", "tốp")
        || right && tokens.isDash(i + 1) && isName(i + 2)
        || right && isAroundTheClock(i)
        || left && isAroundTheClock(i - 2);
  }

  private boolean isName(int i) {
    return tokens.isWord(i) && tokens.isCapital(i);
  }

  private boolean isAroundTheClock(int i) {
    return tokens.value(i) == 24
        && tokens.isSign(i + 1, '/')
        && (tokens.value(i + 2) == 7 || tokens.value(i + 2) == 24);
  }

  private int words(int i) {
    char first = tokens.first(i);
    if (first == 'g' && tokens.is(i, "gấp")) {
      return multipleWord(i + 1);
    }
    if (Numerals.unit(tokens, i) == 0) {
      return ordinal(i);
    }
    int end = Numerals.runEnd(tokens, i);
    if (end - i > 1 || end > i && countsAlone(i)) {
      return add(i, end, Numerals.value(tokens, i, end));
    }
    return Math.max(end, i + 1);
  }

  /** {@code gấp đôi}, {@code gấp rưỡi}, {@code gấp ba}, {@code gấp hơn hai lần}. */
  private int multipleWord(int i) {
    int at = tokens.isAny(i, "khoảng", "hơn", "gần", "trên") ? i + 1 : i;
    if (tokens.is(at, "đôi") || tokens.is(at, "rưỡi")) {
      BigDecimal value = tokens.is(at, "đôi") ? DOUBLE : HALF_MORE;
      readings.add(new Reading(at, at + 1, value, 0, Figure.Kind.MULTIPLE, false));
      return at + 1;
    }
    int unit = tokens.is(at, "năm") && !tokens.is(at + 1, "lần") ? 0 : Numerals.unit(tokens, at);
    boolean alone = unit > 0 && Math.max(Numerals.runEnd(tokens, at), at + 1) == at + 1;
    return alone ? add(at, at + 1, BigDecimal.valueOf(unit)) : i;
  }

  /** {@code đứng thứ hai}; elsewhere {@code thứ hai} only counts the points of a list. */
  private int ordinal(int i) {
    if (tokens.first(i) != 't' || !tokens.is(i, "thứ")) {
      return i + 1;
    }
    int value = Numerals.ordinal(tokens, i + 1);
    if (value == 0 || !tokens.isAny(i - 1, "đứng", "xếp", "hạng", "trí")) {
      return i + 1;
    }
    readings.add(new Reading(i + 1, i + 2, BigDecimal.valueOf(value), 0, Figure.Kind.RANK, false));
    return i + 2;
  }

  private boolean countsAlone(int i) {
    boolean unit =
        tokens.is(i + 1, "lần") && !tokens.is(i + 2, "nữa") || tokens.is(i + 1, "phần", "trăm");
    return unit || lone && !tokens.isAny(i + 1, IDIOMS) && !tokens.is(i - 1, "thứ");
  }

  /** Adds the figure whose number stands from {@code i} to {@code numberEnd}. */
  private int add(int i, int numberEnd, BigDecimal value) {
    int end = numberEnd;
    int scale = 0;
    while (Numerals.scale(tokens, end) > 0) {
      scale += Numerals.scale(tokens, end);
      end++;
    }
    Figure.Kind kind = FigureContext.kind(tokens, i, end);
    boolean bare = end == numberEnd;
    if (kind == Figure.Kind.PERCENT) {
      end += tokens.isSign(end, '%') ? 1 : 2;
      bare = false;
    } else if (kind == Figure.Kind.MULTIPLE && tokens.is(end, "lần")) {
      end++;
      bare = false;
    }
    readings.add(new Reading(i, end, value, scale, kind, bare));
    return end;
  }
}
