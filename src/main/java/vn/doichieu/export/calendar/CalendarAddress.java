package vn.doichieu.export.calendar;

/**
 * Where the calendars stand in the folder of open data. No plan can have an id that leads to one of
 * the common ones: {@code check} keeps those names for the portal.
 */
public final class CalendarAddress {

  /** The calendar of all plans, where the data are not split. */
  public static final String ALL = "lich/tat-ca.ics";

  private CalendarAddress() {}

  /** The calendar of one plan. */
  public static String ofPlan(String id) {
    return "lich/" + id + ".ics";
  }

  /**
   * The calendar of the plans of one part, where the data are split.
   *
   * @param folder the folder of the part, such as {@code tinh-nghe-an} or {@code chua-ro}
   */
  public static String ofPart(String folder) {
    return "lich/" + (folder.startsWith("tinh-") ? "" : "tinh-") + folder + ".ics";
  }
}
