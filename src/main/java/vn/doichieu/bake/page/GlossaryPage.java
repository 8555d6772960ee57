package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/** {@code thuat-ngu.html}, where there is a glossary. */
public final class GlossaryPage extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().hasGlossary()) {
      return Stream.empty();
    }
    DocumentModel page = page("glossary", "thuat-ngu.html", Labels.get("glossary.title"));
    page.put("description", Labels.get("glossary.description"));
    page.put("terms", site.corpus().glossary());
    return Stream.of(page);
  }
}
