package vn.doichieu.bake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusMarkup;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.PlaceLink;
import vn.doichieu.bake.site.Site;
import vn.doichieu.export.calendar.CalendarAddress;
import vn.doichieu.export.linked.Relations;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.SuppliedCopy;

/** {@code van-ban/<id>.html}: one page for each plan the crawler found. */
public final class PlanPages extends PageFamily {

  private static final int DESCRIPTION = 160;
  private static final int SHORTEST_TITLE = 50;

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    site.lineage();
    return store.getPublishedContent(CorpusMarkup.PLAN).stream()
        .map(document -> complete(document, site));
  }

  private static DocumentModel complete(DocumentModel document, Site site) {
    DocumentModel page = new DocumentModel();
    page.putAll(document);
    Plan plan = (Plan) document.get(CorpusMarkup.PLAN);
    PlanMetadata metadata = plan.metadata();
    Card card = site.card(plan.id()).orElseThrow();
    String description = description(card);
    page.put("name", card.name());
    page.put("changed", site.corpus().succession().changed(plan));
    page.put("description", description);
    page.put(
        "linkedData",
        site.portal()
            .linkedData()
            .plan(
                plan,
                card.address(),
                card.placeName(),
                description,
                Relations.of(plan, site.corpus()),
                site.portal().editions()));
    page.put("placeName", card.placeName());
    page.put("places", places(metadata, site));
    page.put("notices", site.notices(metadata));
    page.put("corrections", corrections(plan));
    page.put("sideNotes", site.sideNotes(plan));
    PlanKin kin = new PlanKin(plan, site);
    page.put("kin", kin.kin());
    page.put("kinMarks", kin.marks());
    page.put("kinAddress", kin.address());
    page.put("mostLeftOut", kin.mostLeftOut());
    page.put("isOneOfMany", kin.isOneOfMany());
    page.put("replacedBy", site.replacement(plan));
    page.put("newest", site.newest(plan));
    page.put("changes", ChangeView.of(plan, site));
    page.put("replacesCard", site.replaced(plan));
    page.put("parentCard", metadata.parent().flatMap(site::card));
    page.put("children", site.children(plan));
    page.put("markdownFile", plan.id() + ".md");
    page.put("calendar", calendar(plan, site));
    page.put("suppliedFile", metadata.source().map(SuppliedCopy::file));
    return page;
  }

  /** Titles run to two hundred characters; search results show about 160 in all. */
  static String description(Card card) {
    PlanMetadata metadata = card.plan().metadata();
    String key = "plan.description";
    int rest = DESCRIPTION - Labels.get(key, card.name(), "", metadata.issuer()).length();
    return Labels.get(
        key,
        card.name(),
        Excerpt.of(metadata.title() + ".", Math.max(SHORTEST_TITLE, rest)),
        metadata.issuer());
  }

  private static Optional<String> calendar(Plan plan, Site site) {
    return site.hasCalendar(plan.id())
        ? Optional.of("du-lieu/" + CalendarAddress.ofPlan(plan.id()))
        : Optional.empty();
  }

  /** The places from the province down to the plan's own. */
  static List<PlaceLink> places(PlanMetadata metadata, Site site) {
    Optional<String> place = metadata.place();
    return place.map(id -> site.downTo(id).stream().map(site::link).toList()).orElse(List.of());
  }

  /** Every mark of an editor, in reading order. */
  static List<CorrectionRow> corrections(Plan plan) {
    return plan.text()
        .allPassages()
        .flatMap(
            passage ->
                passage.wording().corrections().stream()
                    .map(correction -> new CorrectionRow(passage.id(), correction)))
        .toList();
  }
}
