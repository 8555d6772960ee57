package vn.doichieu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the dates among the tokens of a text. */
final class DateScanner {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Between these a number alone is a year. */
  private static final int FIRST_BARE = 2020;

  private static final int LAST_BARE = 2060;

  /** Words before a year without the word {@code năm}. */
  private static final String[] BEFORE_YEAR = {
    "đến", "tới", "đoạn", "nhìn", "từ", "trước", "sau", "hết", "cuối", "đầu", "kỳ", "kì", "trong",
    "vào", "với", "mốc", "qua", "khóa", "khoá"
  };

  /** Words behind a number that count things, so that it is no year. */
  private static final String[] BEHIND_COUNT = {
    "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "vạn", "phần", "doanh", "người", "tổ", "hộ", "xã", "đồng",
    "ha", "km", "đơn", "hồ", "điểm", "lượt", "cán", "đảng", "lao", "học", "thôn", "trạm", "sáng"
  };

  private final Tokens tokens;
  private final BitSet taken;
  private final List<Moment> moments = new ArrayList<>();

  /** The token behind the last moment, and what it was. */
  private int lastEnd = -1;

  private Moment.Unit lastUnit = Moment.Unit.YEAR;

  private DateScanner(Tokens tokens, BitSet taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /**
   * The moments among the tokens, in order.
   *
   * @param taken the tokens that belong to something else; those of dates are added, also those of
   *     dates that the calendar does not have
   */
  static List<Moment> scan(Tokens tokens, BitSet taken) {
    DateScanner scanner = new DateScanner(tokens, taken);
    for (int i = 0; i < tokens.size(); ) {
      i = tokens.mayOpen(i, Openers.DATE) && !taken.get(i) ? scanner.read(i) : i + 1;
    }
    return scanner.moments;
  }

  /** Reads what begins at a token, and gives the token to go on with. */
  private int read(int i) {
    if (tokens.isNumber(i)) {
      return number(i);
    }
    boolean named = tokens.isAny(i, "tháng", "quý", "quí");
    return named ? monthOrQuarter(i) : i + 1;
  }

  private int number(int i) {
    Optional<DateForms.Form> form =
        DateForms.fullDay(tokens, i)
            .or(() -> tokens.isAny(i - 1, "ngày", "mùng") ? dayWithoutYear(i) : Optional.empty())
            .or(() -> DateForms.shortMonth(tokens, i).filter(DateForms.Form::isPossible))
            .map(read -> follows(i, Moment.Unit.QUARTER) ? read.asQuarter() : read)
            .or(() -> DateForms.shortDay(tokens, i).filter(day -> isDayAround(i, day)));
    if (form.isPresent()) {
      return take(i, form.get());
    }
    if (tokens.is(i - 1, "ngày") && tokens.length(i) <= 2 && !tokens.is(i + 1, "lần")) {
      taken.set(i);
    } else if (isYear(i)) {
      return take(i, new DateForms.Form(i + 1, Moment.Unit.YEAR, tokens.value(i), 0, 0));
    }
    return i + 1;
  }

  private Optional<DateForms.Form> dayWithoutYear(int i) {
    return DateForms.wordedDay(tokens, i).or(() -> DateForms.shortDay(tokens, i));
  }

  private int monthOrQuarter(int i) {
    Optional<DateForms.Form> form =
        tokens.is(i, "tháng") ? DateForms.month(tokens, i) : DateForms.quarter(tokens, i);
    boolean counts = tokens.isAny(i - 1, "mỗi", "hằng", "hàng", "một") || tokens.isNumber(i - 1);
    if (form.isEmpty() || form.get().year() == 0 && (counts || counted(form.get().end()))) {
      return i + 1;
    }
    return take(i, form.get());
  }

  /** Whether the number before a token counts something, as in {@code 3 lần}. */
  private boolean counted(int end) {
    return tokens.isSign(end, '%') || tokens.isAny(end, "lần", "tỷ", "triệu", "nghìn", "phần");
  }

  /** Whether what stands around {@code 15/6} makes it a day; it may also be a fraction. */
  private boolean isDayAround(int i, DateForms.Form day) {
    boolean yearly =
        tokens.isAny(day.end(), "hằng", "hàng", "mỗi") && tokens.is(day.end() + 1, "năm");
    boolean improper = day.day() > day.month() || tokens.first(i) == '0';
    return tokens.is(i - 1, "trước")
        || yearly
        || follows(i, Moment.Unit.DAY)
        || improper && tokens.isAny(i - 1, "đến", "tới", "từ", "hết", "sau", "vào");
  }

  private boolean isYear(int i) {
    int year = tokens.value(i);
    if (tokens.length(i) != 4 || year < FIRST_YEAR || year > LAST_YEAR || isPartOfNumber(i)) {
      return false;
    }
    if (tokens.is(i - 1, "năm")) {
      return true;
    }
    if (tokens.isSign(i + 1, '%') || tokens.isAny(i + 1, BEHIND_COUNT)) {
      return false;
    }
    return tokens.isAny(i - 1, BEFORE_YEAR)
        || follows(i, Moment.Unit.YEAR)
        || tokens.isDash(i + 1) && looksLikeYear(i + 2)
        || year >= FIRST_BARE && year <= LAST_BARE && !tokens.isWord(i + 1);
  }

  /** Whether what stands at {@code i} is joined to a moment of that unit before it. */
  private boolean follows(int i, Moment.Unit unit) {
    boolean joined =
        tokens.isDash(i - 1)
            || tokens.isSign(i - 1, ',')
            || tokens.isSign(i - 1, '/')
            || tokens.isAny(i - 1, "và", "hoặc", "đến", "tới");
    return joined && lastUnit == unit && lastEnd == i - 1;
  }

  private boolean looksLikeYear(int i) {
    int year = tokens.value(i);
    return year >= FIRST_YEAR && year <= LAST_YEAR && tokens.length(i) == 4;
  }

  private boolean isPartOfNumber(int i) {
    return isPoint(i + 1) && tokens.isNumber(i + 2) || isPoint(i - 1) && tokens.isNumber(i - 2);
  }

  private boolean isPoint(int i) {
    return (tokens.isSign(i, '.') || tokens.isSign(i, ','))
        && tokens.touchesNext(i - 1)
        && tokens.touchesNext(i);
  }

  private int take(int i, DateForms.Form form) {
    taken.set(i, form.end());
    lastEnd = form.end();
    lastUnit = form.unit();
    if (form.isPossible()) {
      moments.add(
          new Moment(
              tokens.start(i),
              tokens.end(form.end() - 1),
              form.unit(),
              form.year(),
              form.month(),
              form.day()));
    }
    return form.end();
  }
}
