package vn.doichieu.model;

/** The seven task groups of Resolution 57-NQ/TW, in its order. */
public enum TaskGroup implements Identified {
  /** Nâng cao nhận thức, đổi mới tư duy. */
  AWARENESS("nhan-thuc"),
  /** Hoàn thiện thể chế. */
  INSTITUTIONS("the-che"),
  /** Hạ tầng. */
  INFRASTRUCTURE("ha-tang"),
  /** Nhân lực, nhân tài. */
  HUMAN_RESOURCES("nhan-luc"),
  /** Chuyển đổi số trong hệ thống chính trị. */
  POLITICAL_SYSTEM("he-thong-chinh-tri"),
  /** Doanh nghiệp. */
  ENTERPRISES("doanh-nghiep"),
  /** Hợp tác quốc tế. */
  INTERNATIONAL_COOPERATION("hop-tac-quoc-te");

  private final String id;

  TaskGroup(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
