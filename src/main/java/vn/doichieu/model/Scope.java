package vn.doichieu.model;

/** What a figure speaks of, where that is not simply the unit that issued the plan. */
public enum Scope implements Identified {
  /** The whole country. */
  COUNTRY("ca-nuoc"),
  /** The province, or the bodies of that level. */
  PROVINCE("cap-tinh"),
  /** The districts, or the bodies of that level. */
  DISTRICT("cap-huyen"),
  /** The communes, or the bodies of that level. */
  COMMUNE("cap-xa");

  private final String id;

  Scope(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
