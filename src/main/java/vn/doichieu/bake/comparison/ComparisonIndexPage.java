package vn.doichieu.bake.comparison;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/** {@code so-sanh/index.html}: the ways to compare. */
public final class ComparisonIndexPage extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().hasComparisons()) {
      return Stream.empty();
    }
    DocumentModel page =
        page("comparison-index", "so-sanh/index.html", Labels.get("comparison-index.title"));
    page.put("description", Labels.get("comparison-index.description"));
    return Stream.of(page);
  }
}
