package vn.doichieu.model;

/** Which way an indicator is to go. */
public enum Better implements Identified {
  /** The more the better. */
  HIGHER("higher"),
  /** The less the better, as with ranks. */
  LOWER("lower");

  private final String id;

  Better(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
