package vn.doichieu.bake.page;

import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusMarkup;
import vn.doichieu.bake.oven.InlineStyle;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.SuppliedCopy;

/** What a copy of a plan that travels alone has in common, as one file of HTML or as a PDF. */
final class PlanEdition {

  /** Where the editions of the plans stand. */
  static final String FOLDER = "tai-ve/van-ban/";

  private PlanEdition() {}

  /**
   * Completes a page.
   *
   * @param page the page of an edition, new
   */
  static DocumentModel complete(DocumentModel page, Card card, Site site, InlineStyle style) {
    Plan plan = card.plan();
    PlanMetadata metadata = plan.metadata();
    style.putInto(page);
    // No way leads from here but by the portal's full address, where it has one.
    page.setRootPath(site.portal().baseUrl().orElse(""));
    page.put(CorpusMarkup.PLAN, plan);
    page.put("planAddress", card.address());
    page.put("description", PlanPages.description(card));
    page.put("places", PlanPages.places(metadata, site));
    page.put("notices", site.notices(metadata));
    page.put("corrections", PlanPages.corrections(plan));
    page.put("replacedBy", site.replacement(plan));
    page.put("newest", site.newest(plan));
    page.put("replacesCard", site.replaced(plan));
    page.put("changes", ChangeView.of(plan, site));
    page.put("changed", site.corpus().succession().changed(plan));
    page.put("parentCard", metadata.parent().flatMap(site::card));
    page.put("suppliedFile", metadata.source().map(SuppliedCopy::file));
    return page;
  }
}
