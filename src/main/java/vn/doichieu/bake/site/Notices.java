package vn.doichieu.bake.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Ending;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Level;
import vn.doichieu.model.Place;
import vn.doichieu.model.PlanMetadata;

/** What readers must know of units that ended or merged. */
final class Notices {

  private final Gazetteer gazetteer;

  Notices(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What readers of a plan must know of the unit that issued it. */
  List<Notice> of(PlanMetadata plan) {
    Optional<Place> place = plan.place().flatMap(gazetteer::find);
    List<Notice> notices = new ArrayList<>();
    place
        .flatMap(Place::ending)
        .filter(ending -> isBefore(plan.issued(), ending))
        .ifPresent(ending -> notices.add(unitNotice(place.get(), ending)));
    levelEnding(plan.level())
        .filter(ending -> notices.isEmpty() && isBefore(plan.issued(), ending))
        .ifPresent(ending -> notices.add(levelNotice(place, ending)));
    return notices;
  }

  /** What readers of a place's page must know of the unit. */
  List<Notice> of(Place place) {
    return place
        .ending()
        .map(ending -> unitNotice(place, ending))
        .or(() -> levelEnding(place.level()).map(end -> levelNotice(Optional.of(place), end)))
        .map(List::of)
        .orElse(List.of());
  }

  /** Without a date on the copy the plan may be older: readers are told. */
  private static boolean isBefore(Optional<LocalDate> issued, Ending ending) {
    return issued.isEmpty() || issued.get().isBefore(ending.date());
  }

  private Optional<Ending> levelEnding(Level level) {
    return Optional.ofNullable(gazetteer.levelEndings().get(level));
  }

  private Notice unitNotice(Place place, Ending ending) {
    return new Notice(
        Notice.Kind.UNIT,
        ending,
        Optional.of(place.name()),
        ending.successor().map(this::placeName),
        ending.with().stream().map(this::placeName).toList());
  }

  private static Notice levelNotice(Optional<Place> place, Ending ending) {
    return new Notice(
        Notice.Kind.LEVEL, ending, place.map(Place::name), Optional.empty(), List.of());
  }

  /** A unit that no longer exists need not be in the gazetteer: then its name stands there. */
  private String placeName(String idOrName) {
    return gazetteer.find(idOrName).map(Place::name).orElse(idOrName);
  }
}
