package vn.doichieu.export.calendar;

/** Where the words of calendars come from. */
@FunctionalInterface
public interface CalendarWords {

  /** The words of a key, with these arguments in their places. */
  String get(String key, Object... arguments);
}
