package vn.doichieu.check;

import java.util.regex.Pattern;
import vn.doichieu.model.Milestone.Recurrence;

/** The words that a duty of each recurrence is known by. */
final class RecurrenceWords {

  private static final Pattern ANNUAL =
      Pattern.compile(
          "(?:hằng|hàng|mỗi|từng|theo|định kỳ) năm|(?<!\\d)(?:(?:0?1|một) năm|12 tháng)"
              + "|thường niên");

  private static final Pattern SEMI_ANNUAL =
      Pattern.compile("(?<!\\d)(?:0?6|sáu) tháng|nửa năm|bán niên");

  private static final Pattern QUARTERLY =
      Pattern.compile("(?:hằng|hàng|mỗi|từng|theo|định kỳ) quý|(?<!\\d)(?:0?3|ba) tháng");

  private static final Pattern MONTHLY =
      Pattern.compile("(?:hằng|hàng|mỗi|từng|theo|định kỳ) tháng");

  private static final Pattern PERIODIC =
      Pattern.compile("định k[ỳì]|theo (?:tuần|tháng|quý|năm|giai đoạn)");

  private static final Pattern CONTINUOUS =
      Pattern.compile("thường xuyên|liên tục|(?:hằng|hàng|mỗi) (?:ngày|tuần)");

  private RecurrenceWords() {}

  /** Whether the quotation says so. */
  static boolean say(Recurrence recurrence, String quote) {
    Pattern words =
        switch (recurrence) {
          case ANNUAL -> ANNUAL;
          case SEMI_ANNUAL -> SEMI_ANNUAL;
          case QUARTERLY -> QUARTERLY;
          case MONTHLY -> MONTHLY;
          case PERIODIC -> PERIODIC;
          case CONTINUOUS -> CONTINUOUS;
        };
    return words.matcher(FoldedWords.fold(quote)).find();
  }
}
