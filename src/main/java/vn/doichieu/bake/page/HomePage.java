package vn.doichieu.bake.page;

import java.util.List;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.Site;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;

/** {@code index.html}. */
public final class HomePage extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    DocumentModel page = page("home", "index.html", Labels.get("home.title"));
    boolean few = site.cards().size() <= PlanLists.ROWS_ON_HOME;
    page.put("description", Labels.get("home.description"));
    page.put("plans", few ? site.cards() : List.of());
    page.put("groups", PlanLists.groups(site));
    page.put("planCount", site.cards().size());
    page.put("placeCount", site.placesWithPage().size());
    return Stream.of(page);
  }
}
