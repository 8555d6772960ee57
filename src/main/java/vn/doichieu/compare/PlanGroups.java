package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.compare.PlanGroup.Kind;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Level;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;

/**
 * Which plans stand side by side: all of them while they are few, else the provinces together and
 * then each province with its own units.
 */
public final class PlanGroups {

  /** Up to this many plans everyone is compared with everyone. */
  public static final int FEW = 12;

  private PlanGroups() {}

  /**
   * The groups, the first of which is the one to begin with; then the provinces in the order of the
   * gazetteer, and at last the plans without one. Replaced plans are in none. Made in time linear
   * in the number of plans.
   */
  public static List<PlanGroup> of(Corpus corpus) {
    if (corpus.currentPlans().size() <= FEW) {
      return List.of(new PlanGroup(Kind.ALL, Optional.empty(), List.of(), corpus.currentPlans()));
    }
    List<PlanGroup> groups = new ArrayList<>();
    groups.add(
        new PlanGroup(
            Kind.PROVINCES,
            Optional.empty(),
            List.of(),
            corpus.currentPlans().stream().filter(PlanGroups::isAbove).toList()));
    Gazetteer gazetteer = corpus.gazetteer();
    Map<String, List<Plan>> byProvince = new LinkedHashMap<>();
    gazetteer.places().forEach(place -> byProvince.put(place.id(), new ArrayList<>()));
    List<Plan> unplaced = new ArrayList<>();
    for (Plan plan : corpus.currentPlans()) {
      plan.metadata()
          .place()
          .flatMap(gazetteer::provinceOf)
          .map(Place::id)
          .map(byProvince::get)
          .orElse(unplaced)
          .add(plan);
    }
    byProvince.forEach(
        (id, plans) -> {
          if (!plans.isEmpty()) {
            groups.add(group(Kind.PROVINCE, gazetteer.find(id), plans));
          }
        });
    List<Plan> units = unplaced.stream().filter(plan -> !isAbove(plan)).toList();
    if (!units.isEmpty()) {
      groups.add(new PlanGroup(Kind.UNPLACED, Optional.empty(), List.of(), units));
    }
    return List.copyOf(groups);
  }

  private static PlanGroup group(Kind kind, Optional<Place> province, List<Plan> plans) {
    List<Plan> leading = plans.stream().filter(PlanGroups::isAbove).toList();
    List<Plan> units = plans.stream().filter(plan -> !isAbove(plan)).toList();
    return new PlanGroup(
        kind, province, leading, Stream.concat(leading.stream(), units.stream()).toList());
  }

  private static boolean isAbove(Plan plan) {
    Level level = plan.metadata().level();
    return level == Level.PROVINCE || level == Level.CENTRAL;
  }
}
