package vn.doichieu.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.text.Folding;

/**
 * The number that a heading or a paragraph prints before its words: {@code II-}, {@code 1.}, {@code
 * 1.2.}, {@code (3)}, {@code a)}, {@code Điều 5.}.
 *
 * @param slug the number as a part of an address: {@code ii}, {@code 1}, {@code 1-2}, {@code
 *     dieu-5}
 */
record PrintedNumber(String slug) {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?<part>(?:Phần|Chương|Mục|Điều)\\s+(?:thứ\\s+\\p{L}+|[IVXLC]+|\\d+))(?![\\p{L}\\d])"
              + "|(?<roman>[IVXLC]+)\\s*[-–.]\\s*(?=\\S)"
              + "|(?<digits>\\d{1,3}(?:\\.\\d{1,3})*)\\s*[-–.):]"
              + "|\\((?<bracket>\\d{1,3}|[a-zđ])\\)"
              + "|(?<letter>[a-zđA-ZĐ])[).]\\s");

  /** In running text only signs that are surely numbering: a year or a share is none. */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?<digits>\\d{1,3}(?:\\.\\d{1,3})*)[.)]\\s"
              + "|\\((?<bracket>\\d{1,3}|[a-zđ])\\)\\s"
              + "|(?<letter>[a-zđ])\\)\\s"
              + "|(?<part>Điều\\s+\\d+)[.:]");

  static Optional<PrintedNumber> ofHeading(String text) {
    return find(HEADING.matcher(text), true);
  }

  static Optional<PrintedNumber> ofParagraph(String text) {
    return find(PARAGRAPH.matcher(text), false);
  }

  private static Optional<PrintedNumber> find(Matcher matcher, boolean withRoman) {
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String number = matcher.group("digits");
    if (number == null) {
      number = matcher.group("bracket");
    }
    if (number == null) {
      number = matcher.group("letter");
    }
    if (number == null) {
      number = matcher.group("part");
    }
    if (number == null && withRoman) {
      number = matcher.group("roman");
    }
    return Optional.of(
        new PrintedNumber(
            Folding.fold(number.toLowerCase(Locale.ROOT)).replaceAll("[^a-z0-9]+", "-")));
  }

  /**
   * The part of the number that is new below a section numbered {@code parent}: {@code 1.2} below
   * {@code 1} adds {@code 2}.
   */
  String below(String parent) {
    return slug.startsWith(parent + "-") ? slug.substring(parent.length() + 1) : slug;
  }
}
