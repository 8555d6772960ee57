package vn.doichieu.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and the number that is printed before it.
 *
 * @param form the shape of the number, the same for {@code (1)} and {@code (12)}; empty without one
 * @param words the title without the number
 */
record NumberedTitle(String form, String words) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:Phần|Chương|Mục|Điều)\\s+(?:thứ\\s+\\p{L}+|[IVXLC]+|\\d+)\\s*[-–.:]"
              + "|[IVXLC]+\\s*[-–.](?=\\s*\\S)"
              + "|\\d{1,3}(?:\\.\\d{1,3})*\\s*[-–.):]"
              + "|\\((?:\\d{1,3}|[a-zđ])\\)"
              + "|[a-zđA-ZĐ][).](?=\\s))\\s*");

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LETTER = Pattern.compile("[a-zđ]");

  static NumberedTitle of(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.lookingAt() || matcher.end() == text.length()) {
      return new NumberedTitle("", text);
    }
    String form = BLANK.matcher(matcher.group()).replaceAll("");
    form = ROMAN.matcher(form).replaceAll("I");
    form = DIGITS.matcher(form).replaceAll("1");
    form = LETTER.matcher(form).replaceAll("a");
    return new NumberedTitle(form, text.substring(matcher.end()));
  }

  boolean isNumbered() {
    return !form.isEmpty();
  }
}
