package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.InlineStyle;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/**
 * {@code 404.html}. A server shows it at any depth, so it carries its style inside, allowed by
 * hash.
 */
public final class NotFoundPage extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    DocumentModel page = unlisted(page("not-found", "404.html", Labels.get("not-found.title")));
    page.put("description", Labels.get("not-found.description"));
    InlineStyle.of("not-found.css", store).putInto(page);
    return Stream.of(page);
  }
}
