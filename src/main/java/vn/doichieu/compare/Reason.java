package vn.doichieu.compare;

import vn.doichieu.model.Identified;

/** Why two values cannot be compared. */
public enum Reason implements Identified {
  /** One of them is a goal in words. */
  NO_FIGURE("no-figure"),
  /** One is a rank or a multiple, the other is not; or they are multiples of different years. */
  ANOTHER_KIND("another-kind"),
  /** They count in different units. */
  UNIT("unit"),
  /** They are shares of different things. */
  BASE("base"),
  /** They speak of different levels, or of the whole country. */
  SCOPE("scope"),
  /** They are set for different years, for every year, or one for no year. */
  YEAR("year");

  private final String id;

  Reason(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
