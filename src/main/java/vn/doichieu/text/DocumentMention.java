package vn.doichieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that names a document by its number, such as {@code Nghị quyết số 57-NQ/TW,
 * ngày 22/12/2024}.
 *
 * @param type the word for the kind of document before the number; empty where there is none
 * @param number the number without white space
 * @param date the date after it, as written; empty where there is none
 */
public record DocumentMention(Optional<String> type, String number, Optional<String> date) {

  /**
   * Party numbers are written {@code 57-NQ/TW}, those of the state {@code 03/NQ-CP} or {@code
   * 72/2025/QH15}; copies put stray spaces after the first sign. (Quy định 66-QĐ/TW and Nghị định
   * 30/2020/NĐ-CP rule the two forms.)
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=\\d)(?<![\\p{L}\\d/-])(?<number>\\d{1,4}(?:/\\d{4})?\\s?[-/]\\s?"
              + "(?:[A-ZĐ][A-Za-zĐđ]{0,4}\\s?[-/]\\s?)?[A-ZĐ]{2}[A-Za-zĐđ]*\\d{0,2})(?![\\p{L}\\d])"
              + "(?:\\s*,?\\s+ngày\\s+(?<date>\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}))?");

  /** Looked for only before a number: tried at every letter, the words cost most of a build. */
  private static final Pattern TYPE_BEFORE =
      Pattern.compile(
          "(?<type>Nghị quyết|Nghị định|Kế hoạch|Chương trình hành động|Chương trình|Quyết định"
              + "|Hướng dẫn|Chỉ thị|Kết luận|Luật|Thông tư|Thông báo|Quy định|Quy chế|Công văn|Báo"
              + " cáo|Tờ trình|Đề án)\\s+(?:số\\s*:?\\s*)?$");

  private static final int LONGEST_TYPE = 32;

  /** Every mention in {@code text}, in order. */
  public static List<DocumentMention> in(String text) {
    int candidate = candidate(text);
    if (candidate < 0 || !hasAbbreviation(text, candidate)) {
      return List.of();
    }
    List<DocumentMention> mentions = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    matcher.region(candidate, text.length()).useTransparentBounds(true);
    while (matcher.find()) {
      mentions.add(
          new DocumentMention(
              typeBefore(text, matcher.start()),
              matcher.group("number").replaceAll("\\s", ""),
              Optional.ofNullable(matcher.group("date"))));
    }
    return mentions;
  }

  /**
   * Offset of the first digits before a sign that a number has, or -1. Most passages have none, and
   * asking this first saves a fifth of the time of reading.
   */
  private static int candidate(String text) {
    int digits = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits < 0 ? i : digits;
      } else if (digits >= 0 && (c == '-' || c == '/')) {
        return digits;
      } else if (c != ' ') {
        digits = -1;
      }
    }
    return -1;
  }

  /**
   * Whether two capitals of a number's letters stand in a row: dates and spans of years have none.
   */
  private static boolean hasAbbreviation(String text, int from) {
    boolean before = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z' || c == 'Đ';
      if (before && capital) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private static Optional<String> typeBefore(String text, int number) {
    Matcher matcher =
        TYPE_BEFORE.matcher(text.substring(Math.max(0, number - LONGEST_TYPE), number));
    return matcher.find() ? Optional.of(matcher.group("type")) : Optional.empty();
  }
}
