package vn.doichieu.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What copying does to a sentence: other blanks and dashes, slips that an editor has marked.
 *
 * @param text the sentence as the plan's Markdown has it
 * @param quote the sentence as an editor quotes it
 */
record Wear(String text, String quote) {

  private static final Map<String, String> SLIPS =
      Map.of(
          "phấn đấu", "phân đầu",
          "chuyển đổi", "chuyên đổi",
          "doanh nghiệp", "doanh nghiêp",
          "phát triển", "phát triên",
          "thông tin", "thông tịn",
          "trên địa bàn", "trên đia bàn",
          "kinh tế số", "kinh tê số",
          "công nghệ", "công nghê");
  private static final List<String> SLIPPING = SLIPS.keySet().stream().sorted().toList();
  private static final Pattern BEFORE_FIGURE = Pattern.compile(" (?=\\d)");

  /** One sentence in seven has other typography, one in sixteen a slip; the rest stays. */
  static Wear of(String sentence, Random random) {
    if (random.nextInt(7) == 0) {
      String text = sentence.replace(" - ", random.nextBoolean() ? " – " : "–");
      return new Wear(BEFORE_FIGURE.matcher(text).replaceFirst("\u00A0"), sentence);
    }
    if (random.nextInt(14) == 0) {
      return slipped(sentence, random);
    }
    return new Wear(sentence, sentence);
  }

  /** The quotation follows the corrected form, or now and then the supplied one. */
  private static Wear slipped(String sentence, Random random) {
    for (String right : SLIPPING) {
      int at = sentence.indexOf(right);
      if (at >= 0) {
        String wrong = SLIPS.get(right);
        String first = Matcher.quoteReplacement("{~~" + wrong + "~>" + right + "~~}");
        String once = Pattern.quote(right);
        return new Wear(
            sentence.replaceFirst(once, first),
            random.nextInt(4) == 0 ? sentence.replaceFirst(once, wrong) : sentence);
      }
    }
    return new Wear(sentence, sentence);
  }
}
