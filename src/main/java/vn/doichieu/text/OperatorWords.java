package vn.doichieu.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words around a figure that say how it is meant: {@code trên}, {@code ít nhất}, … */
public final class OperatorWords {

  /** Words that may stand between the operator and the figure. */
  private static final String[] FILLERS = {
    "đạt", "chiếm", "mức", "phấn", "đấu", "duy", "trì", "ở", "bố", "trí", "là", "có", "được", "từ",
    "thêm", "thu", "hút", "tăng", "giảm", "trung", "bình", "quân", "phải", "tính", "dành", "hỗ",
    "trợ", "tỷ", "tỉ", "lệ", "hình", "thành", "xây", "dựng"
  };

  private static final int MOST_FILLERS = 6;

  /** How many words may stand between the figure and {@code trở lên}. */
  private static final int REACH_BEHIND = 5;

  private static final List<Phrase> BEFORE =
      Stream.of(
              phrases(
                  "gt",
                  "trên",
                  "hơn",
                  "vượt",
                  "vượt trên",
                  "vượt quá",
                  "lớn hơn",
                  "cao hơn",
                  "nhiều hơn"),
              phrases(
                  "ge",
                  "ít nhất",
                  "tối thiểu",
                  "thấp nhất",
                  "không dưới",
                  "không thấp hơn",
                  "không ít hơn",
                  "không nhỏ hơn",
                  "không kém"),
              phrases(
                  "le",
                  "tối đa",
                  "nhiều nhất",
                  "cao nhất",
                  "không quá",
                  "không vượt",
                  "không vượt quá",
                  "không trên",
                  "không hơn",
                  "không cao hơn",
                  "không lớn hơn",
                  "không nhiều hơn"),
              phrases(
                  "lt",
                  "dưới",
                  "ít hơn",
                  "thấp hơn",
                  "nhỏ hơn",
                  "chưa đến",
                  "chưa tới",
                  "chưa đầy"),
              phrases(
                  "approx",
                  "khoảng",
                  "ước",
                  "xấp xỉ",
                  "gần",
                  "chừng",
                  "khoảng trên",
                  "khoảng hơn",
                  "ước trên",
                  "ước hơn"))
          .flatMap(List::stream)
          .sorted((a, b) -> b.words().length - a.words().length)
          .toList();

  private static final List<Phrase> BEHIND =
      Stream.of(
              phrases("ge", "trở lên", "hoặc hơn", "hoặc cao hơn", "hoặc nhiều hơn"),
              phrases("le", "trở xuống", "hoặc ít hơn", "hoặc thấp hơn"))
          .flatMap(List::stream)
          .toList();

  private OperatorWords() {}

  private record Phrase(String operator, String[] words) {}

  /**
   * The id of the operator ({@code gt ge lt le approx range times top}) that the words around the
   * figure of that value say; empty where they say nothing decisive, or different things of several
   * figures of that value.
   */
  public static Optional<String> around(String text, BigDecimal value) {
    Tokens tokens = Tokens.of(text);
    List<Reading> readings = FigureScanner.scanWithLoneWords(tokens);
    Optional<String> said = Optional.empty();
    boolean first = true;
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).means(value)) {
        Optional<String> operator = operator(tokens, readings, i);
        if (!first && !operator.equals(said)) {
          return Optional.empty();
        }
        said = operator;
        first = false;
      }
    }
    return said;
  }

  private static Optional<String> operator(Tokens tokens, List<Reading> readings, int index) {
    if (Ranges.inRange(tokens, readings, index)) {
      return Optional.of("range");
    }
    Reading reading = readings.get(index);
    return switch (reading.kind()) {
      case MULTIPLE -> Optional.of("times");
      case RANK -> Optional.of("top");
      default -> {
        int floor = index == 0 ? -1 : readings.get(index - 1).end() - 1;
        Optional<String> before = before(tokens, reading.from() - 1, floor);
        Optional<String> behind = behind(tokens, reading.end());
        if (before.isEmpty() || before.equals(behind)) {
          yield behind;
        }
        yield behind.isEmpty() ? before : Optional.empty();
      }
    };
  }

  /**
   * Looks back over fillers.
   *
   * @param floor last token of the figure before, or -1
   */
  private static Optional<String> before(Tokens tokens, int from, int floor) {
    for (int i = from; i > floor && i >= from - MOST_FILLERS; i--) {
      for (Phrase phrase : BEFORE) {
        if (tokens.endsWith(i, phrase.words())) {
          return isRatio(tokens, i, floor) ? Optional.empty() : Optional.of(phrase.operator());
        }
      }
      if (!tokens.isAny(i, FILLERS)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code 12 người trên một vạn dân}: so many for each, not more than. */
  private static boolean isRatio(Tokens tokens, int i, int floor) {
    if (floor < 0 || i - floor > 3 || !tokens.is(i, "trên")) {
      return false;
    }
    for (int between = floor + 1; between < i; between++) {
      if (!tokens.isWord(between) || tokens.isAny(between, "lên", "đến", "tới", "xuống", "và")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> behind(Tokens tokens, int end) {
    for (int i = end; i <= end + REACH_BEHIND; i++) {
      for (Phrase phrase : BEHIND) {
        if (tokens.startsWith(i, phrase.words())) {
          return Optional.of(phrase.operator());
        }
      }
      if (!tokens.isWord(i) && !tokens.isSign(i, '/')) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Phrase> phrases(String operator, String... phrases) {
    return Arrays.stream(phrases).map(phrase -> new Phrase(operator, phrase.split(" "))).toList();
  }
}
