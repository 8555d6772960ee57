package vn.doichieu.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word as the search knows it. Scripts in the browser make the same of a reader's query ({@code
 * assets/js/search-text.js}); one table of cases holds both to it.
 *
 * @param term what words share that a reader without a Vietnamese keyboard types alike: folded,
 *     without leading zeros, a lone final {@code y} as {@code i}; empty where the word has no
 *     letter and no digit
 * @param form what tells them apart: lower case, composed, the tone behind the letters, so that
 *     {@code hoá} and {@code hóa} are one
 */
public record SearchWord(String term, String form) {

  /** Behind these a lone final {@code y} is written {@code i} as well: {@code kỹ}, {@code kĩ}. */
  private static final String BEFORE_LONE_Y = "hklmstv";

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** The word that stands as {@code raw} in a text. */
  public static SearchWord of(String raw) {
    String seen = withoutFormat(raw);
    return new SearchWord(term(oneSigma(Folding.fold(seen))), form(seen));
  }

  /** Where a sigma is final, lower case here and in scripts is not of one mind. */
  private static String oneSigma(String lower) {
    return lower.replace('ς', 'σ');
  }

  private static String term(String folded) {
    int zeros = 0;
    while (zeros < folded.length() - 1 && folded.charAt(zeros) == '0') {
      zeros++;
    }
    boolean isNumber = zeros > 0 && folded.chars().allMatch(c -> c >= '0' && c <= '9');
    return withFinalI(isNumber ? folded.substring(zeros) : folded);
  }

  private static String withFinalI(String word) {
    int last = word.length() - 1;
    boolean lone =
        last > 0 && word.charAt(last) == 'y' && BEFORE_LONE_Y.indexOf(word.charAt(last - 1)) >= 0;
    return lone ? word.substring(0, last) + 'i' : word;
  }

  private static String form(String raw) {
    String lower = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String parts = Normalizer.normalize(oneSigma(lower), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parts.length());
    StringBuilder tones = new StringBuilder(2);
    for (int i = 0; i < parts.length(); i++) {
      int tone = TONES.indexOf(parts.charAt(i));
      if (tone >= 0) {
        tones.append((char) ('1' + tone));
      } else {
        letters.append(parts.charAt(i));
      }
    }
    return withFinalI(Normalizer.normalize(letters, Normalizer.Form.NFC)) + tones;
  }

  /** Soft hyphens, direction marks and the like are not seen, so nobody types them. */
  private static String withoutFormat(String raw) {
    boolean plain =
        raw.codePoints().noneMatch(c -> c > 0x7F && Character.getType(c) == Character.FORMAT);
    if (plain) {
      return raw;
    }
    StringBuilder seen = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
