package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.compare.lineage.BakedPairs;
import vn.doichieu.compare.lineage.BakedPairs.Pair;
import vn.doichieu.model.Plan;

/** {@code so-sanh/index.html}: the ways to compare, and any two plans side by side. */
public final class ComparisonIndexPage extends PageFamily {

  /** With more plans than a list of options can hold, the names come from a file of data. */
  private static final int MOST_OPTIONS = 60;

  private static final int MOST_PAIRS = 1_000;

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().hasComparisons()) {
      return Stream.empty();
    }
    DocumentModel page =
        page("comparison-index", "so-sanh/index.html", Labels.get("comparison-index.title"));
    page.put("description", Labels.get("comparison-index.description"));
    List<Pair> pairs = BakedPairs.of(site.corpus());
    boolean isListed = site.cards().size() <= MOST_OPTIONS;
    boolean isTable = site.currentCards().size() <= PlanGroups.FEW;
    page.put("isListed", isListed);
    page.put("isTable", isTable);
    page.put("cards", isListed ? site.cards() : site.cards().subList(0, 2));
    page.put("current", isTable ? site.currentCards() : List.of());
    page.put("pairs", pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
    page.put("pairsLeftOut", pairs.size() - Math.min(MOST_PAIRS, pairs.size()));
    page.put(
        "versions",
        isTable
            ? pairs.stream().filter(ComparisonIndexPage::isOfVersions).limit(MOST_PAIRS).toList()
            : List.of());
    return Stream.of(page);
  }

  private static boolean isOfVersions(Pair pair) {
    return isVersion(pair.first(), pair.second()) || isVersion(pair.second(), pair.first());
  }

  private static boolean isVersion(Plan newer, Plan older) {
    return newer.metadata().replaces().filter(older.id()::equals).isPresent();
  }
}
