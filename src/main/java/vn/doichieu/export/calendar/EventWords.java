package vn.doichieu.export.calendar;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.Plan;
import vn.doichieu.text.WrittenDay;

/** What an event says. */
final class EventWords {

  private static final String[] QUARTERS = {"I", "II", "III", "IV"};
  private static final int MONTHS_A_QUARTER = 3;

  private final Plan plan;
  private final Milestone milestone;
  private final Optional<Plan> replacement;
  private final CalendarWords words;

  EventWords(Plan plan, Milestone milestone, Optional<Plan> replacement, CalendarWords words) {
    this.plan = plan;
    this.replacement = replacement;
    this.milestone = milestone;
    this.words = words;
  }

  /** "Trước ngày 28/3/2025: báo cáo kết quả – Huyện A". */
  String summary() {
    String name = plan.metadata().shortName();
    return milestone
        .date()
        .flatMap(this::when)
        .map(when -> words.get("calendar.summary.dated", when, milestone.what(), name))
        .orElseGet(() -> words.get("calendar.summary", milestone.what(), name));
  }

  /** Who acts, the plan's own words, where they stand, and what came in the plan's place. */
  String description() {
    return Stream.of(
            milestone.who().map(who -> words.get("calendar.who", who)),
            Optional.of(words.get("calendar.quote", milestone.citation().words())),
            Optional.of(
                milestone
                    .citation()
                    .passage()
                    .map(id -> words.get("calendar.source.passage", plan.metadata().title(), id))
                    .orElseGet(() -> words.get("calendar.source", plan.metadata().title()))),
            replacement.map(this::replaced))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private String replaced(Plan next) {
    String name = next.metadata().shortName();
    return next.metadata()
        .number()
        .map(number -> words.get("calendar.replaced.number", name, number))
        .orElseGet(() -> words.get("calendar.replaced", name));
  }

  /** The passage's address inside the portal. */
  String address() {
    return "van-ban/"
        + plan.id()
        + ".html"
        + milestone.citation().passage().map(id -> "#" + id).orElse("");
  }

  /** Words before the title where a calendar cannot show the date as the plan has it. */
  private Optional<String> when(PartialDate date) {
    return milestone
        .relation()
        .filter(relation -> relation != Milestone.Relation.ON)
        .map(relation -> words.get("calendar." + relation.id(), words(date)));
  }

  private String words(PartialDate date) {
    String year = Integer.toString(date.first().getYear());
    String month = WrittenDay.month(date.first());
    return switch (date.unit()) {
      case DAY -> words.get("calendar.day", WrittenDay.of(date.first()));
      case MONTH -> words.get("calendar.month", month, year);
      case QUARTER ->
          words.get(
              "calendar.quarter",
              QUARTERS[(date.first().getMonthValue() - 1) / MONTHS_A_QUARTER],
              year);
      case YEAR -> words.get("calendar.year", year);
    };
  }
}
