package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.NationalCoverage;
import vn.doichieu.compare.PlanTargets;

/** {@code so-sanh/muc-do-de-cap.html}: what plans make of each target of Resolution 57-NQ/TW. */
public final class CoveragePages extends ComparisonFamily {

  private static final String TABLE = "muc-do-de-cap";

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    if (!site.portal().comparisons().contains(Comparison.COVERAGE)) {
      return Stream.empty();
    }
    PlanTargets targets = PlanTargets.of(site.corpus());
    GroupPages pages =
        new GroupPages(
            Comparison.COVERAGE.id(),
            site,
            new ColumnRoom(targets).columnsOfCoverage(site.corpus()));
    return pages.parts().stream().map(part -> page(part, pages, targets, site));
  }

  private static DocumentModel page(
      GroupPages.Part part, GroupPages pages, PlanTargets targets, Site site) {
    NationalCoverage coverage = NationalCoverage.of(targets, part.plans());
    DocumentModel page =
        comparison(
            "coverage",
            part.address(),
            GroupPages.title("coverage.title", part),
            GroupPages.description("coverage", part),
            DataAddress.csv(TABLE, part.group(), site.corpus()));
    pages.fill(page, part, site);
    page.put("cards", PartsByGroup.cards(coverage.plans(), site));
    page.put("horizons", coverage.horizons());
    page.put("hasUnchecked", isUnchecked(coverage));
    return page;
  }

  private static boolean isUnchecked(NationalCoverage coverage) {
    return coverage.horizons().stream()
        .map(horizon -> horizon.rows())
        .flatMap(List::stream)
        .anyMatch(row -> row.target().citation().flatMap(cited -> cited.verified()).isEmpty());
  }
}
