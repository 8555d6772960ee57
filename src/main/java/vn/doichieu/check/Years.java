package vn.doichieu.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.text.Moment;

/**
 * The years that a text names, those in the dates of documents left out.
 *
 * @param named all but those that something is compared with
 * @param horizons those of them by which, beyond doubt, something is to be reached: "đến năm 2030"
 */
record Years(Set<Integer> named, Set<Integer> horizons) {

  /** None. */
  static final Years NONE = new Years(Set.of(), Set.of());

  private static final Pattern COMPARED =
      Pattern.compile("(?iu)(?:so với|cùng kỳ)(?:\\s+(?:cuối|đầu|hết|cùng kỳ))?(?:\\s+năm)?\\s+$");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?:(?:đến|tới|vào|trong)(?:\\s+(?:hết|cuối|đầu))?\\s+năm"
              + "|tầm nhìn(?:\\s+(?:đến|tới))?(?:\\s+năm)?)\\s+$");

  private static final Pattern BARE_LEAD = Pattern.compile("(?iu)(?:^|,)\\s*năm\\s+$");

  /** What follows such a word is often a title, with years of its own. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?iu)nghị quyết|nghị định|kế hoạch|chương trình|quyết định|đề án|dự án|chiến lược"
              + "|quy hoạch|chỉ thị|kết luận|hướng dẫn");

  private static final String CLAUSE_ENDS = ";:.";

  /** Copies the sets. */
  Years {
    named = Set.copyOf(named);
    horizons = Set.copyOf(horizons);
  }

  /** The words that lead to a year stand near it; a table row may go on for pages. */
  private static final int REACH = 200;

  /** The years of a text. */
  static Years in(String text) {
    if (!mayNameOne(text)) {
      return NONE;
    }
    Set<Integer> named = new TreeSet<>();
    Set<Integer> horizons = new TreeSet<>();
    for (Moment moment : Moment.in(text)) {
      String before = text.substring(clauseStart(text, moment.start()), moment.start());
      if (moment.year() > 0 && !COMPARED.matcher(before).find()) {
        named.add(moment.year());
        if (moment.unit() == Moment.Unit.YEAR && isHorizon(before)) {
          horizons.add(moment.year());
        }
      }
    }
    return new Years(named, horizons);
  }

  /** Four digits in a row: most sentences have none, and looking for dates is slow. */
  private static boolean mayNameOne(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHorizon(String before) {
    if (BARE_LEAD.matcher(before).find()) {
      return true;
    }
    Matcher lead = LEAD.matcher(before);
    if (!lead.find()) {
      return false;
    }
    String ahead = before.substring(0, lead.start()).stripTrailing();
    return ahead.endsWith(",") || !DOCUMENT.matcher(ahead).find();
  }

  private static int clauseStart(String text, int offset) {
    int start = offset;
    int farthest = Math.max(0, offset - REACH);
    while (start > farthest && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
