package vn.doichieu.bake.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.Responsibilities;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Plan;

/**
 * {@code so-sanh/phan-cong.html}: which plan gives which tasks to which kinds of agency, and, where
 * the plans are many, pages of their own for the provinces.
 */
public final class ResponsibilityPages extends ComparisonFamily {

  private static final String TABLE = "phan-cong";

  /** A table of more columns is no longer read. */
  private static final int MOST_COLUMNS = 12;

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    if (!site.portal().comparisons().contains(Comparison.RESPONSIBILITIES)) {
      return Stream.empty();
    }
    Map<String, List<Assignment>> byPlan =
        Responsibilities.byPlan(site.corpus().statements().assignments());
    PageRoom room = new PageRoom();
    byPlan.forEach((plan, own) -> room.add(own.stream().mapToInt(ResponsibilityPages::weight)));
    GroupPages groups = new GroupPages(TABLE, site, Math.min(MOST_COLUMNS, room.plans()));
    return groups.parts().stream().map(part -> page(groups, part, byPlan, site));
  }

  private static DocumentModel page(
      GroupPages groups, GroupPages.Part part, Map<String, List<Assignment>> byPlan, Site site) {
    Map<String, List<Assignment>> shown = new HashMap<>();
    List<Plan> cut = new ArrayList<>();
    for (Plan plan : part.plans()) {
      List<Assignment> all = byPlan.getOrDefault(plan.id(), List.of());
      List<Assignment> first = PageRoom.first(all, ResponsibilityPages::weight);
      shown.put(plan.id(), first);
      if (first.size() < all.size()) {
        cut.add(plan);
      }
    }
    DocumentModel page =
        comparison(
            "responsibilities",
            part.address(),
            GroupPages.title("responsibilities.title", part),
            GroupPages.description("responsibilities", part),
            DataAddress.csv(TABLE, part.group(), site.corpus()));
    groups.fill(page, part, site);
    page.put(
        "table",
        Responsibilities.of(part.plans(), site.corpus().statements().agencyKinds(), shown));
    page.put("cut", cut);
    return page;
  }

  /** About how many bytes of HTML it takes. */
  private static int weight(Assignment assignment) {
    return 300 + 2 * (assignment.task().length() + assignment.agency().length());
  }
}
