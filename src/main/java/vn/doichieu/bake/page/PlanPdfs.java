package vn.doichieu.bake.page;

import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.InlineStyle;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.oven.PdfPress;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Plan;

/** {@code tai-ve/van-ban/<id>.pdf}: each plan as a PDF. */
public final class PlanPdfs extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().editions()) {
      return Stream.empty();
    }
    InlineStyle style = InlineStyle.of("plan-pdf.css", store);
    return site.cards().stream().map(card -> pdf(card, site, style));
  }

  private static DocumentModel pdf(Card card, Site site, InlineStyle style) {
    Plan plan = card.plan();
    DocumentModel page =
        page("plan-pdf", PlanEdition.FOLDER + plan.id() + ".pdf", plan.metadata().title());
    PdfPress.prepare(page, plan.file(), site.corpus().succession().changed(plan));
    return PlanEdition.complete(page, card, site, style);
  }
}
