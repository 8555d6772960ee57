package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/** {@code chi-tieu/index.html}: the indicators by theme, where there are any. */
public final class IndicatorListPage extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().hasIndicators()) {
      return Stream.empty();
    }
    DocumentModel page =
        page("indicator-list", "chi-tieu/index.html", Labels.get("indicator-list.title"));
    page.put("description", Labels.get("indicator-list.description"));
    page.put("themes", ThemeGroup.all(site));
    page.put("indicatorCount", site.corpus().statements().indicators().size());
    page.put("planCount", site.currentCards().size());
    return Stream.of(page);
  }
}
