package vn.doichieu.bake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.BarePage;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Indicator;

/**
 * {@code chi-tieu/<id>.html}: a page for each indicator and, where the plans are many, pages of its
 * table by province: {@code chi-tieu/<id>/<province>.html}. Each of them once more, bare, below
 * {@code nhung/mot-chi-tieu/}.
 */
public final class IndicatorPages extends PageFamily {

  private static final String FOLDER = "chi-tieu/";

  /** Below the folder of bare pages, where {@code chi-tieu.html} is the matrix. */
  private static final String BARE_FOLDER = "mot-chi-tieu/";

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    Map<String, Integer> places = new HashMap<>();
    site.currentCards().forEach(card -> places.put(card.plan().id(), places.size()));
    return site.corpus().statements().indicators().stream()
        .flatMap(indicator -> pages(indicator, site, places));
  }

  private static Stream<DocumentModel> pages(
      Indicator indicator, Site site, Map<String, Integer> places) {
    IndicatorTable table = new IndicatorTable(indicator, site, places);
    return Stream.concat(
            Stream.of(table).map(whole -> main(whole, site)),
            table.parts().stream().map(part -> part(part, table, site)))
        .flatMap(page -> Stream.of(page, BarePage.of(page)));
  }

  private static DocumentModel main(IndicatorTable table, Site site) {
    Indicator indicator = table.comparison().indicator();
    List<PlanRow> rows = table.mainRows();
    List<PlanRow> shown = RowPages.first(rows);
    DocumentModel page = page("indicator", Site.address(indicator), indicator.name());
    String description = Labels.get("indicator.description", indicator.name());
    page.put("description", description);
    page.put(
        "linkedData",
        site.portal()
            .linkedData()
            .indicator(
                indicator,
                description,
                Labels.get("open-data.title"),
                site.portal().lastChanged()));
    page.put("comparison", table.comparison());
    page.put("counts", IndicatorCard.of(table.comparison(), site));
    page.put("isSplit", table.isSplit());
    page.put("groups", table.groups());
    page.put("rowsLeftOut", rows.size() - shown.size());
    fill(page, table, shown, site);
    page.put("replacedRows", table.replacedRows());
    page.put("replacedRowsLeftOut", table.replacedRowsLeftOut());
    page.put(
        "results",
        Stream.concat(table.results(shown).stream(), table.replacedResults().stream()).toList());
    return page;
  }

  private static DocumentModel part(IndicatorTable.Part part, IndicatorTable table, Site site) {
    Indicator indicator = table.comparison().indicator();
    String title =
        Labels.numbered(
            part.province()
                .map(name -> Labels.get("indicator-part.title", indicator.name(), name))
                .orElse(Labels.get("indicator-part.unplaced.title", indicator.name())),
            part.number());
    DocumentModel page = page("indicator-part", part.address(), title);
    page.put("description", Labels.get("indicator.description", title));
    page.put("address", Site.address(indicator));
    page.put("provinceName", part.province());
    page.put("pageNumber", part.number());
    page.put("pageCount", part.count());
    page.put("previous", part.previous());
    page.put("next", part.next());
    fill(page, table, part.rows(), site);
    return page;
  }

  private static void fill(
      DocumentModel page, IndicatorTable table, List<PlanRow> shown, Site site) {
    Indicator indicator = table.comparison().indicator();
    page.put("indicator", indicator);
    page.put("theme", site.corpus().statements().theme(indicator.theme()));
    page.put("rows", shown);
    page.put("chart", table.chart(shown));
    page.put("results", table.results(shown));
    page.put("site", site);
    BarePage.offer(page, BARE_FOLDER + page.getUri().substring(FOLDER.length()));
  }
}
