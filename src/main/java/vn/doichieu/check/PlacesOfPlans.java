package vn.doichieu.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;
import vn.doichieu.text.Nearest;

/** The place of a plan is in the gazetteer, with the level the plan has. */
final class PlacesOfPlans implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Gazetteer gazetteer = corpus.gazetteer();
    List<Plan> placed =
        corpus.plans().stream().filter(plan -> plan.metadata().place().isPresent()).toList();
    if (gazetteer.places().isEmpty()) {
      // The file of places is optional: without it, plans stand without pages of places.
      placed.stream()
          .findFirst()
          .ifPresent(
              plan ->
                  findings.accept(
                      Finding.warning(
                          plan.file().at("place"),
                          "check.no-places",
                          String.valueOf(placed.size()))));
      return;
    }
    Nearest nearest = Nearest.among(gazetteer.byId().keySet());
    placed.forEach(
        plan ->
            plan.metadata().place().ifPresent(id -> check(plan, id, gazetteer, nearest, findings)));
  }

  private static void check(
      Plan plan, String id, Gazetteer gazetteer, Nearest nearest, Consumer<Finding> findings) {
    Optional<Place> place = gazetteer.find(id);
    if (place.isEmpty()) {
      findings.accept(
          Suggestion.finding(plan.file().at("place"), "check.place-unknown", nearest.to(id), id));
    } else if (plan.file().states("level") && place.get().level() != plan.metadata().level()) {
      findings.accept(
          Finding.error(
              plan.file().at("level"),
              "check.level-is-not-the-places",
              plan.metadata().level().id(),
              id,
              place.get().level().id()));
    }
  }
}
