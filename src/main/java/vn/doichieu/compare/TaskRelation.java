package vn.doichieu.compare;

import vn.doichieu.model.Identified;

/** How a section of a plan stands to a task group of Resolution 57-NQ/TW. */
public enum TaskRelation implements Identified {
  /** The group has this section, and the section no other group. */
  OPENS("opens"),
  /** The section covers other groups too. */
  MERGED("merged"),
  /** The section covers this group alone, but the group has other sections too. */
  SPLIT("split"),
  /** The section stands beside those of the groups and belongs to none. */
  OWN("own"),
  /** The plan has sections for other groups and none for this one. */
  MISSING("missing"),
  /** The plan is not divided by task groups at all. */
  UNDIVIDED("undivided");

  private final String id;

  TaskRelation(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
