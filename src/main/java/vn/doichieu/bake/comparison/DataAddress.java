package vn.doichieu.bake.comparison;

import java.util.Optional;
import vn.doichieu.compare.PlanGroup;
import vn.doichieu.export.OpenData;
import vn.doichieu.export.calendar.CalendarAddress;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Place;

/** Where the open data of a comparison's page stand. */
final class DataAddress {

  private static final String FOLDER = "du-lieu/";

  private DataAddress() {}

  /**
   * The table behind a page: whole, or, where it is split, that of the page's province; the page of
   * open data where a page holds plans of several provinces and the table is split.
   */
  static Optional<String> csv(String table, PlanGroup group, Corpus corpus) {
    return Optional.of(
        FOLDER + folder(group, corpus).map(part -> part + table + ".csv").orElse("index.html"));
  }

  /** The calendar of all plans of a page's part; empty where there is none of so many. */
  static Optional<String> calendar(PlanGroup group, Corpus corpus) {
    if (!OpenData.isSplit(corpus)) {
      return Optional.of(FOLDER + CalendarAddress.ALL);
    }
    return switch (group.kind()) {
      case ALL, PROVINCES -> Optional.empty();
      case PROVINCE ->
          group
              .province()
              .map(place -> FOLDER + CalendarAddress.ofPart(OpenData.folder(place.id())));
      case UNPLACED -> Optional.of(FOLDER + CalendarAddress.ofPart(OpenData.UNPLACED));
    };
  }

  private static Optional<String> folder(PlanGroup group, Corpus corpus) {
    if (!OpenData.isSplit(corpus)) {
      return Optional.of("");
    }
    return switch (group.kind()) {
      case ALL, PROVINCES -> Optional.empty();
      case PROVINCE -> group.province().map(Place::id).map(id -> OpenData.folder(id) + "/");
      case UNPLACED -> Optional.of(OpenData.UNPLACED + "/");
    };
  }
}
