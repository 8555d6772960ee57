package vn.doichieu.check;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.model.Milestone.Relation;

/** The words right before a date that say how an act stands to it. */
final class DateWords {

  /** No such words are longer. */
  private static final int REACH = 40;

  private static final String UNIT = "(?:\\s(?:cuối|đầu|giữa))?(?:\\s(?:ngày|tháng|quý|năm))?$";

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{L})(?:trước|(?:chậm|muộn) nhất(?:\\s(?:là|vào|đến))?)" + UNIT);

  private static final Pattern WITHIN = Pattern.compile("(?<!\\p{L})trong" + UNIT);

  private static final Pattern ON = Pattern.compile("(?<!\\p{L})vào ngày$");

  private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})năm$");

  private static final Pattern LIMIT =
      Pattern.compile("(?<!\\p{L})(?:trong|trước|hết|cuối|đầu) năm$");

  private DateWords() {}

  /**
   * Whether the words before a year make it a date: "trước năm 2026", but not "đến năm 2030".
   *
   * @param start offset of the year in the text
   */
  static boolean limit(String text, int start) {
    return LIMIT.matcher(folded(text, start)).find();
  }

  /**
   * Whether a year stands with the word for it: "năm 2025", but not "giai đoạn 2025-2030".
   *
   * @param start offset of the year in the text
   */
  static boolean isYear(String text, int start) {
    return YEAR.matcher(folded(text, start)).find();
  }

  /**
   * What they say; empty where they say nothing decisive.
   *
   * @param text the text around the date
   * @param start offset of the date, which begins with "tháng", "quý" or its digits
   */
  static Optional<Relation> before(String text, int start) {
    String words = folded(text, start);
    if (BEFORE.matcher(words).find()) {
      return Optional.of(Relation.BEFORE);
    }
    if (WITHIN.matcher(words).find()) {
      return Optional.of(Relation.WITHIN);
    }
    return ON.matcher(words).find() ? Optional.of(Relation.ON) : Optional.empty();
  }

  private static String folded(String text, int end) {
    return FoldedWords.fold(text.substring(Math.max(0, end - REACH), end));
  }
}
