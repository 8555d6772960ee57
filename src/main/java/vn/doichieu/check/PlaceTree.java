package vn.doichieu.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Ending;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Location;
import vn.doichieu.model.Place;
import vn.doichieu.text.Nearest;

/** Every place lies in a place of a higher level, and what goes on for it exists. */
final class PlaceTree implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Gazetteer gazetteer = corpus.gazetteer();
    Nearest nearest = Nearest.among(gazetteer.byId().keySet());
    Set<String> inCircle = reportCircles(gazetteer, findings);
    for (Place place : gazetteer.places()) {
      Location at = at(gazetteer, place);
      place
          .parent()
          .filter(parent -> !inCircle.contains(place.id()))
          .ifPresent(parent -> checkParent(gazetteer, place, parent, at, nearest, findings));
      place.ending().ifPresent(ending -> checkSuccessor(gazetteer, ending, at, nearest, findings));
    }
    for (Ending ending : gazetteer.levelEndings().values()) {
      checkSuccessor(gazetteer, ending, Location.of(gazetteer.file()), nearest, findings);
    }
  }

  private static void checkParent(
      Gazetteer gazetteer,
      Place place,
      String parent,
      Location at,
      Nearest nearest,
      Consumer<Finding> findings) {
    if (parent.equals(place.id())) {
      findings.accept(Finding.error(at, "check.place-in-itself", place.id()));
      return;
    }
    gazetteer
        .find(parent)
        .ifPresentOrElse(
            above -> {
              if (above.level().compareTo(place.level()) >= 0) {
                findings.accept(
                    Finding.error(
                        at,
                        "check.place-not-below-parent",
                        place.id(),
                        place.level().id(),
                        parent,
                        above.level().id()));
              }
            },
            () ->
                findings.accept(
                    Suggestion.finding(
                        at, "check.place-parent-unknown", nearest.to(parent), parent, place.id())));
  }

  private static void checkSuccessor(
      Gazetteer gazetteer,
      Ending ending,
      Location at,
      Nearest nearest,
      Consumer<Finding> findings) {
    ending
        .successor()
        .filter(successor -> gazetteer.find(successor).isEmpty())
        .ifPresent(
            successor ->
                findings.accept(
                    Suggestion.finding(
                        at, "check.place-successor-unknown", nearest.to(successor), successor)));
  }

  private static Set<String> reportCircles(Gazetteer gazetteer, Consumer<Finding> findings) {
    Map<String, String> parents = new LinkedHashMap<>();
    gazetteer
        .places()
        .forEach(place -> place.parent().ifPresent(parent -> parents.put(place.id(), parent)));
    Set<String> members = new HashSet<>();
    for (List<String> circle : Circles.of(parents)) {
      members.addAll(circle);
      gazetteer
          .find(circle.get(0))
          .ifPresent(
              place ->
                  findings.accept(
                      Finding.error(
                          at(gazetteer, place), "check.place-circle", Circles.show(circle))));
    }
    return members;
  }

  private static Location at(Gazetteer gazetteer, Place place) {
    return new Location(gazetteer.file(), place.line());
  }
}
