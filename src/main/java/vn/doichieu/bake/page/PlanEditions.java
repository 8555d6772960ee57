package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.InlineStyle;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;

/** {@code tai-ve/van-ban/<id>.html}: each plan as one file to send by e-mail or Zalo. */
public final class PlanEditions extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().editions()) {
      return Stream.empty();
    }
    InlineStyle style = InlineStyle.of("edition.css", store);
    return site.cards().stream().map(card -> edition(card, site, style));
  }

  private static DocumentModel edition(Card card, Site site, InlineStyle style) {
    String uri = PlanEdition.FOLDER + card.plan().id() + ".html";
    DocumentModel page = page("edition", uri, card.plan().metadata().title());
    return PlanEdition.complete(page, card, site, style);
  }
}
