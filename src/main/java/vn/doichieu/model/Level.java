package vn.doichieu.model;

/** The level of the unit that issued a document, or of a place. */
public enum Level implements Identified {
  /** Trung ương. */
  CENTRAL("trung-uong"),
  /** Tỉnh, thành phố trực thuộc trung ương. */
  PROVINCE("tinh"),
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh: the level ended on 1 July 2025. */
  DISTRICT("huyen"),
  /** Xã, phường, đặc khu. */
  COMMUNE("xa");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
