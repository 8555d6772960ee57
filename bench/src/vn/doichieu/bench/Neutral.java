package vn.doichieu.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the figures, dates and recurrences out of the sentences of the five plans, so that those
 * recorded are all there are. Numbers of documents, years and printed numbers stay.
 */
final class Neutral {

  private static final Pattern RECURRENCE =
      Pattern.compile(
          "(?iu)(?:h[ằà]ng|mỗi) (?:năm|tháng|quý|tuần|ngày)|định kỳ|thường xuyên|thường kỳ"
              + "|theo (?:tháng|quý|năm)(?:, quý)?(?:, năm)?|(?:\\d+|sáu) tháng(?: một lần)?");

  private static final String DOCUMENT =
      "(?:(?:(?:Đề án|Nghị quyết|Chỉ thị|Kết luận|Kế hoạch)(?: số)? )?"
          + "\\d+\\s?[-/]\\s?(?:\\d{4}/)?\\p{Lu}[\\p{L}/\\d-]*"
          + "|(?:Đề án|Nghị quyết|Chỉ thị|Kết luận|Kế hoạch)(?: số)? \\d+)"
          + "(?:,? ngày \\d{1,2}[-/]\\d{1,2}[-/]\\d{4})?";

  /** What stays; a year with a word, a date, a figure, which go. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<kept>\\{(?:~~|--|>>).*?(?:~~|--|<<)\\}|\\{[a-z#][^}]*\\}|\\[\\^[^\\]]+\\]|</?[a-z]+>"
              + "|^\\W*\\(?\\d+(?:\\.\\d+)*[-.)\\\\]+(?= )|\\(\\d\\)|[56]G|\\d\\.0|"
              + DOCUMENT
              + "|(?:giai đoạn )?(?<![\\d/.-])(?:19|20)\\d\\d(?: ?[-–]"
              + " ?(?:19|20)\\d\\d)?(?![\\d/%]))|(?<year>(?:trong|trước|hết|cuối|đầu)"
              + " (?:\\*\\*)?năm \\d{4})|(?<date>(?:ngày |tháng |quý"
              + " )?(?:\\*\\*)?(?:\\d{1,2}|[IV]+)[-/](?:\\d{1,2}[-/])?\\d{4}|(?:ngày |tháng"
              + " )\\d{1,2}(?:/\\d{1,2})?)"
              + "|(?<figure>\\d+(?:[.,]\\d+)*(?:\\s?[-–]\\s?\\d+(?:[.,]\\d+)*)?(?:\\s?%)?(?:/năm)?)");

  private static final Pattern NUMBER_WORDS =
      Pattern.compile("(?iu)(?<!\\p{L})(?:top|nhóm) (?=nhiều)|một vạn|gấp nhiều lần");

  private Neutral() {}

  /** One line without what a check of the coverage would miss a quotation for. */
  static String of(String line) {
    Matcher figures = FIGURE.matcher(RECURRENCE.matcher(line).replaceAll("kịp thời"));
    StringBuilder result = new StringBuilder();
    while (figures.find()) {
      boolean kept = figures.group("kept") != null;
      String by = figures.group("figure") == null ? "thời hạn đề ra" : "nhiều";
      figures.appendReplacement(result, Matcher.quoteReplacement(kept ? figures.group() : by));
    }
    return NUMBER_WORDS.matcher(figures.appendTail(result)).replaceAll("đông đảo ");
  }
}
