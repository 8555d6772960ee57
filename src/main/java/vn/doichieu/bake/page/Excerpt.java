package vn.doichieu.bake.page;

/** The beginning of a text that is too long. */
final class Excerpt {

  private static final String GAP = "…";

  private Excerpt() {}

  /**
   * The text, or as many of its first words as fit, with "…" behind them.
   *
   * @param most characters allowed, "…" included
   */
  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most - GAP.length());
    if (end <= 0) {
      end = text.offsetByCodePoints(0, text.codePointCount(0, most - GAP.length()) - 1);
    }
    return text.substring(0, end).replaceAll("[\\s,;:.–-]+$", "") + GAP;
  }
}
