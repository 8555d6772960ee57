package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusMarkup;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Article;

/** The portal's own pages, such as {@code gioi-thieu.html}. */
public final class ArticlePages extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    return store.getPublishedContent(CorpusMarkup.ARTICLE).stream()
        .map(
            document -> {
              DocumentModel page = new DocumentModel();
              page.putAll(document);
              Article article = (Article) document.get(CorpusMarkup.ARTICLE);
              page.put(
                  "description",
                  article
                      .description()
                      .orElseGet(
                          () ->
                              Labels.get(
                                  "article.description", article.title(), site.portal().name())));
              article.updated().ifPresent(day -> page.put("changed", day));
              return page;
            });
  }
}
