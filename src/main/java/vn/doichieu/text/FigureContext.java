package vn.doichieu.text;

/** Tells from the words around a number what it counts. */
final class FigureContext {

  /** How far before {@code lần} the word {@code gấp} may stand. */
  private static final int MULTIPLE_REACH = 4;

  /** How far behind a number words such as {@code dẫn đầu} may stand. */
  private static final int RANK_REACH = 8;

  private FigureContext() {}

  /**
   * The kind of a number.
   *
   * @param from its first token
   * @param end the token behind it and its scale words
   */
  static Figure.Kind kind(Tokens tokens, int from, int end) {
    if (tokens.isSign(end, '%') || tokens.is(end, "phần", "trăm")) {
      return Figure.Kind.PERCENT;
    }
    if (isMultiple(tokens, from, end)) {
      return Figure.Kind.MULTIPLE;
    }
    return isRank(tokens, from, end) ? Figure.Kind.RANK : Figure.Kind.NUMBER;
  }

  private static boolean isMultiple(Tokens tokens, int from, int end) {
    boolean times = tokens.is(end, "lần");
    for (int i = from - 1; i >= 0 && i >= from - MULTIPLE_REACH && !isStop(tokens, i); i--) {
      if (tokens.is(i, "gấp")) {
        return times || i == from - 1;
      }
    }
    return times && (tokens.isAny(from - 1, "tăng", "giảm") || tokens.is(end + 1, "so", "với"));
  }

  private static boolean isRank(Tokens tokens, int from, int end) {
    int before = tokens.isDash(from - 1) ? from - 2 : from - 1;
    if (tokens.isAny(before, "top", "tốp")
        || tokens.isAny(from - 1, "hạng", "thứ")
        || tokens.is(from - 2, "vị", "trí")) {
      return true;
    }
    boolean group = tokens.is(from - 1, "nhóm");
    if (group && tokens.isAny(end, "tỉnh", "thành", "địa", "nước", "quốc", "huyện", "xã")) {
      return true;
    }
    return (group || tokens.isAny(from - 1, "thuộc", "trong", "vào", "số"))
        && isFollowedByBest(tokens, end);
  }

  private static boolean isFollowedByBest(Tokens tokens, int end) {
    for (int i = end; i < end + RANK_REACH && !isStop(tokens, i); i++) {
      if (tokens.isAny(i, "dẫn", "đứng", "hàng") && tokens.is(i + 1, "đầu")
          || tokens.isAny(i, "tốt", "cao") && tokens.is(i + 1, "nhất")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(Tokens tokens, int i) {
    return !tokens.isWord(i) && !tokens.isNumber(i) && !tokens.isSign(i, ',') && !tokens.isDash(i);
  }
}
