package vn.doichieu.bake.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Plan;

/** The parts of a comparison by their group, so that a group is compared once for all of them. */
final class PartsByGroup {

  private PartsByGroup() {}

  /** The parts, group by group, in their order. */
  static List<List<GroupPages.Part>> of(List<GroupPages.Part> parts) {
    List<List<GroupPages.Part>> groups = new ArrayList<>();
    for (GroupPages.Part part : parts) {
      if (part.number() == 1) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(part);
    }
    return groups;
  }

  /** The cards of plans, in their order. */
  static List<Card> cards(List<Plan> plans, Site site) {
    return plans.stream().map(plan -> site.card(plan.id())).flatMap(Optional::stream).toList();
  }
}
