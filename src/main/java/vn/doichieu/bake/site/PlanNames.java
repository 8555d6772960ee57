package vn.doichieu.bake.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;

/**
 * Short names that are told apart in the titles of pages. Communes of many provinces have one name,
 * and an old version may be called like the one that replaces it.
 */
final class PlanNames {

  private final Corpus corpus;
  private final Map<String, Integer> plain = new HashMap<>();
  private final Map<String, Integer> placed = new HashMap<>();

  PlanNames(Corpus corpus) {
    this.corpus = corpus;
    for (Plan plan : corpus.plans()) {
      plain.merge(plan.metadata().shortName(), 1, Integer::sum);
      withProvince(plan).ifPresent(name -> placed.merge(name, 1, Integer::sum));
    }
  }

  /** The short name; else with its province; else with the plan's id, which is never shared. */
  String of(Plan plan) {
    String name = plan.metadata().shortName();
    if (plain.getOrDefault(name, 0) < 2) {
      return name;
    }
    return withProvince(plan)
        .filter(longer -> placed.getOrDefault(longer, 0) < 2)
        .orElseGet(() -> name + " (" + plan.id() + ")");
  }

  private Optional<String> withProvince(Plan plan) {
    PlanMetadata metadata = plan.metadata();
    return metadata
        .place()
        .flatMap(corpus.gazetteer()::provinceOf)
        .map(Place::name)
        .map(province -> metadata.shortName() + " (" + province + ")");
  }
}
