package vn.doichieu.model;

/** The kinds of document the portal publishes. */
public enum DocumentKind implements Identified {
  /** Kế hoạch. */
  PLAN("ke-hoach"),
  /** Chương trình hành động. */
  ACTION_PROGRAMME("chuong-trinh-hanh-dong"),
  /** Nghị quyết. */
  RESOLUTION("nghi-quyet"),
  /** Quyết định. */
  DECISION("quyet-dinh");

  private final String id;

  DocumentKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
