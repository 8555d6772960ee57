package vn.doichieu.text;

import java.util.List;
import java.util.stream.Stream;

/** The words that a number only names: {@code Đề án 06}, {@code Kế hoạch số 386}. */
final class NumberedNames {

  /** Names that take a number with or without {@code số}. */
  private static final List<String[]> NAMES =
      phrases(
          "nghị quyết",
          "nghị định",
          "đề án",
          "chỉ thị",
          "thông tư",
          "pháp lệnh",
          "luật",
          "điều",
          "khoản",
          "phụ lục",
          "iso",
          "tcvn",
          "qcvn",
          "lần thứ",
          "họp thứ",
          "kỳ thứ",
          "khóa thứ",
          "khoá thứ",
          "phiên thứ");

  /** Names that take a small number; a large one is a year. */
  private static final List<String[]> ORDINALS =
      phrases(
          "giai đoạn", "mức độ", "cấp độ", "bước", "đợt", "phiên bản", "khóa", "khoá", "nhiệm kỳ");

  /** Names that take a number without {@code số} where they are capitalised. */
  private static final List<String[]> CAPITALISED =
      phrases(
          "kế hoạch",
          "chương trình",
          "quyết định",
          "kết luận",
          "công văn",
          "dự án",
          "trung ương",
          "mục",
          "chương",
          "biểu",
          "mẫu",
          "bảng");

  /** Names that take a number only with {@code số}: without it they are verbs. */
  private static final List<String[]> WITH_SIGN =
      phrases(
          "hành động",
          "hướng dẫn",
          "thông báo",
          "báo cáo",
          "tờ trình",
          "quy định",
          "quy chế",
          "công điện",
          "văn bản",
          "đường",
          "tổ",
          "phòng");

  private NumberedNames() {}

  /** Whether the number at {@code i} names what stands before it. */
  static boolean isName(Tokens tokens, int i) {
    if (countsBehind(tokens, i + 1)) {
      return false;
    }
    int before = tokens.isSign(i - 1, ':') ? i - 2 : i - 1;
    if (!tokens.is(before, "số")) {
      return before == i - 1
          && (endsWithAny(tokens, before, NAMES)
              || tokens.length(i) <= 2 && endsWithAny(tokens, before, ORDINALS)
              || isCapitalised(tokens, before));
    }
    boolean first = before == 0 || tokens.isCapital(before);
    return first
        || endsWithAny(tokens, before - 1, NAMES)
        || endsWithAny(tokens, before - 1, CAPITALISED)
        || endsWithAny(tokens, before - 1, WITH_SIGN);
  }

  /** Whether what stands behind a number says that it counts something. */
  private static boolean countsBehind(Tokens tokens, int i) {
    return tokens.isSign(i, '%')
        || tokens.isAny(i, "năm", "tháng", "lần", "tuần", "giờ")
        || tokens.is(i, "phần", "trăm")
        || tokens.is(i, "ngày") && DateForms.fullDay(tokens, i + 1).isEmpty()
        || tokens.isAny(i, "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");
  }

  private static boolean isCapitalised(Tokens tokens, int i) {
    for (String[] phrase : CAPITALISED) {
      if (tokens.endsWith(i, phrase) && tokens.isCapital(i - phrase.length + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(Tokens tokens, int i, List<String[]> phrases) {
    for (String[] phrase : phrases) {
      if (tokens.endsWith(i, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static List<String[]> phrases(String... phrases) {
    return Stream.of(phrases).map(phrase -> phrase.split(" ")).toList();
  }
}
