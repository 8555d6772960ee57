package vn.doichieu.compare.lineage;

import vn.doichieu.model.Identified;

/** How passages of two plans that are alike stand to each other. */
public enum Kinship implements Identified {
  /** "Khác số liệu": the same words with another figure, year or scope. */
  FIGURES("figures"),
  /** "Nguyên văn": the same words. */
  VERBATIM("verbatim"),
  /** "Diễn đạt lại": the same statement in changed words. */
  REWORDED("reworded");

  private final String id;

  Kinship(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
