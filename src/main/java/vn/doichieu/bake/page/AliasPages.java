package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;

/** {@code van-ban/<alias>.html}: an address a plan had before says where the plan stands now. */
public final class AliasPages extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    return site.cards().stream()
        .flatMap(
            card ->
                card.plan().metadata().aliases().stream()
                    .map(
                        alias -> {
                          DocumentModel page =
                              page(
                                  "moved",
                                  "van-ban/" + alias + ".html",
                                  card.plan().metadata().title());
                          page.put("card", card);
                          page.put("alias", alias);
                          page.put(
                              "description", Labels.get("moved.description", alias, card.name()));
                          return unlisted(page);
                        }));
  }
}
