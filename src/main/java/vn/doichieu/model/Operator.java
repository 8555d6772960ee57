package vn.doichieu.model;

/** How a target speaks of its figure. */
public enum Operator implements Identified {
  /** Trên. */
  GREATER("gt"),
  /** Ít nhất, tối thiểu, trở lên. */
  AT_LEAST("ge"),
  /** Đạt, chiếm. */
  EQUAL("eq"),
  /** Khoảng, ước. */
  ABOUT("approx"),
  /** From one figure to another. */
  RANGE("range"),
  /** Không quá, tối đa. */
  AT_MOST("le"),
  /** Dưới. */
  LESS("lt"),
  /** A place among the first of a row. */
  TOP("top"),
  /** A multiple of what was in a year. */
  TIMES("times"),
  /** All of it: phủ sóng toàn tỉnh, mọi đô thị. */
  WHOLE("whole"),
  /** A goal in words, without a figure. */
  STATED("stated");

  private final String id;

  Operator(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
