package vn.doichieu.bake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.page.PlanLists.ListPage;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/** {@code van-ban/index.html} and, where there are many plans, the lists by province. */
public final class PlanListPages extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    ListPage index =
        new ListPage(
            "van-ban/index.html",
            Optional.empty(),
            false,
            1,
            1,
            Optional.empty(),
            Optional.empty(),
            PlanLists.isSplit(site) ? List.of() : site.cards());
    return Stream.concat(Stream.of(index), PlanLists.pages(site).stream())
        .map(list -> page(list, site));
  }

  private static DocumentModel page(ListPage list, Site site) {
    DocumentModel page = page("plan-list", list.address(), title(list));
    page.put(
        "description",
        list.isSplit()
            ? Labels.get("plan-list.part.description", page.getTitle())
            : Labels.get("plan-list.description"));
    page.put("cards", list.cards());
    page.put("groups", list.isSplit() ? List.of() : PlanLists.groups(site));
    page.put("provinceName", list.province());
    page.put("pageNumber", list.number());
    page.put("pageCount", list.count());
    page.put("previous", list.previous());
    page.put("next", list.next());
    return page;
  }

  private static String title(ListPage list) {
    if (!list.isSplit()) {
      return Labels.get("plan-list.title");
    }
    return Labels.numbered(
        list.province()
            .map(name -> Labels.get("plan-list.province.title", name))
            .orElse(Labels.get("plan-list.unplaced.title")),
        list.number());
  }
}
