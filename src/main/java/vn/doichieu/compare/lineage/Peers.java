package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;

/**
 * Which of the current plans are compared with which: everyone with everyone while the plans are
 * few; else the plans of one level in one province with each other, those of the provinces too, and
 * every plan with the one it carries out, be that replaced or not: its text names that one.
 */
final class Peers {

  private Peers() {}

  /**
   * Plans that are compared with each other.
   *
   * @param members the plans, in the order of the corpus
   * @param parents the plans that members carry out and that are no members, in that order
   */
  record Group(List<Plan> members, List<Plan> parents) {

    Group {
      members = List.copyOf(members);
      parents = List.copyOf(parents);
    }
  }

  /**
   * The groups; every current plan is a member of one. Made in time linear in the number of plans.
   */
  static List<Group> of(Corpus corpus) {
    List<Plan> plans = corpus.currentPlans();
    if (plans.size() <= PlanGroups.FEW) {
      return List.of(group(plans, corpus));
    }
    Map<String, List<Plan>> groups = new LinkedHashMap<>();
    for (Plan plan : plans) {
      groups.computeIfAbsent(group(plan, corpus), key -> new ArrayList<>()).add(plan);
    }
    return groups.values().stream().map(members -> group(members, corpus)).toList();
  }

  private static Group group(List<Plan> members, Corpus corpus) {
    Map<String, Plan> ids = new HashMap<>();
    members.forEach(member -> ids.put(member.id(), member));
    Map<String, Plan> parents = new LinkedHashMap<>();
    members.forEach(
        member ->
            parent(member, corpus)
                .filter(parent -> !ids.containsKey(parent.id()))
                .ifPresent(parent -> parents.put(parent.id(), parent)));
    Collection<Plan> sorted = parents.values();
    return new Group(members, List.copyOf(sorted));
  }

  /** The plan that this one carries out; empty where none is in the corpus, or it names itself. */
  static Optional<Plan> parent(Plan plan, Corpus corpus) {
    return plan.metadata().parent().filter(id -> !id.equals(plan.id())).flatMap(corpus::plan);
  }

  /** A plan of which nobody knows the place has no like: it is compared with its parent alone. */
  private static String group(Plan plan, Corpus corpus) {
    Level level = plan.metadata().level();
    if (level == Level.PROVINCE || level == Level.CENTRAL) {
      return level.id();
    }
    return plan.metadata()
        .place()
        .flatMap(corpus.gazetteer()::provinceOf)
        .map(Place::id)
        .map(province -> level.id() + " " + province)
        .orElse("- " + plan.id());
  }
}
