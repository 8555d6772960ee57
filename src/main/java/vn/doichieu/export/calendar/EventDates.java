package vn.doichieu.export.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;

/**
 * The whole days of an event.
 *
 * <p>"Trước ngày 28/3/2025" is an event of that day: nobody's calendar should forget the last
 * moment, and the event's title says "Trước ngày". A month, quarter or year is an event from its
 * first day to its last. A day of every year is an event that comes back each year, the first time
 * on the first such day that is not before the plan was issued or, where the copy does not say when
 * that was, not before the year of its earliest date. So an event stays where it is when the portal
 * is published anew.
 *
 * @param first its first day
 * @param end the day after its last
 * @param yearly the day of the year on which it comes back
 */
record EventDates(LocalDate first, LocalDate end, Optional<MonthDay> yearly) {

  /** Leap years are at most eight years apart. */
  private static final int YEARS_TO_TRY = 9;

  /**
   * The events of a milestone: one of a date, one of each day of the year, none without a day.
   *
   * @param from the first day on which what comes back can take place
   */
  static Stream<EventDates> of(Milestone milestone, LocalDate from) {
    return milestone
        .date()
        .map(date -> Stream.of(once(date, milestone)))
        .orElseGet(() -> milestone.days().stream().map(day -> yearly(day, from)));
  }

  private static EventDates once(PartialDate date, Milestone milestone) {
    boolean isEdge = milestone.relation().filter(is -> is == Milestone.Relation.BEFORE).isPresent();
    LocalDate last = isEdge ? date.first() : date.last();
    return new EventDates(date.first(), last.plusDays(1), Optional.empty());
  }

  /** 29 February begins in a leap year. */
  private static EventDates yearly(MonthDay day, LocalDate from) {
    LocalDate first =
        Stream.iterate(from.getYear(), year -> year + 1)
            .limit(YEARS_TO_TRY)
            .filter(day::isValidYear)
            .map(day::atYear)
            .filter(date -> !date.isBefore(from))
            .findFirst()
            .orElseThrow();
    return new EventDates(first, first.plusDays(1), Optional.of(day));
  }

  /** What tells it from other events of the same passage. */
  String key() {
    return yearly.map(MonthDay::toString).orElseGet(() -> first + "/" + end);
  }
}
