package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.PlanGroup;

/** {@code so-sanh/ke-thua.html}: what passages of the plans share, and what changed in them. */
public final class LineagePages extends ComparisonFamily {

  private static final String TABLE = "ke-thua";

  /** A plan of a large group takes a row of some 2 kB. */
  private static final int PLANS_A_PAGE = 60;

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    if (!site.portal().comparisons().contains(Comparison.LINEAGE)) {
      return Stream.empty();
    }
    site.lineage();
    GroupPages pages = new GroupPages(Comparison.LINEAGE.id(), site, PLANS_A_PAGE);
    return pages.parts().stream().map(part -> page(part, pages, site));
  }

  private static DocumentModel page(GroupPages.Part part, GroupPages pages, Site site) {
    DocumentModel page =
        comparison(
            "lineage",
            part.address(),
            GroupPages.title("lineage.title", part),
            GroupPages.description("lineage", part),
            DataAddress.csv(TABLE, part.group(), site.corpus()));
    pages.fill(page, part, site);
    boolean isWhole = part.group().kind() == PlanGroup.Kind.ALL;
    LineageView view = new LineageView(site, part.plans(), isWhole);
    List<PairSection> pairs = view.pairs();
    page.put("isWhole", isWhole);
    page.put("rows", view.rows());
    page.put("pairs", pairs);
    page.put("figuresShown", pairs.stream().mapToInt(pair -> pair.figures().size()).sum());
    page.put("figures", view.figures());
    page.put("dataPage", DataAddress.csv(TABLE, part.group(), site.corpus()));
    return page;
  }
}
