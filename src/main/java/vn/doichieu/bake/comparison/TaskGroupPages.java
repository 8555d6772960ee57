package vn.doichieu.bake.comparison;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.TaskGroup;

/** {@code so-sanh/nhiem-vu.html}: the task groups of Resolution 57-NQ/TW and the plans. */
public final class TaskGroupPages extends ComparisonFamily {

  private static final String TABLE = "so-sanh-nhiem-vu";

  /** A plan takes some 5 kB, and nobody reads more columns than this side by side. */
  private static final int PLANS_A_PAGE = 24;

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    GroupPages pages = new GroupPages(Comparison.TASK_GROUPS.id(), site, PLANS_A_PAGE);
    return pages.parts().stream().map(part -> page(part, pages, site));
  }

  private static DocumentModel page(GroupPages.Part part, GroupPages pages, Site site) {
    DocumentModel page =
        comparison(
            "task-groups",
            part.address(),
            GroupPages.title("task-groups.title", part),
            GroupPages.description("task-groups", part),
            DataAddress.csv(TABLE, part.group(), site.corpus()));
    pages.fill(page, part, site);
    page.put("taskGroups", Arrays.asList(TaskGroup.values()));
    page.put(
        "columns",
        part.plans().stream()
            .flatMap(plan -> site.card(plan.id()).stream())
            .map(TaskColumn::of)
            .toList());
    return page;
  }
}
