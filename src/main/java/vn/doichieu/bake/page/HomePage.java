package vn.doichieu.bake.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Statements;

/** {@code index.html}. */
public final class HomePage extends PageFamily {

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    DocumentModel page = page("home", "index.html", Labels.get("home.title"));
    String description = Labels.get("home.description");
    page.put("description", description);
    page.put("linkedData", site.portal().linkedData().portal(description));
    page.put("plans", firstPlans(site));
    page.put("groups", PlanLists.groups(site));
    page.put("themes", themes(site));
    page.put("indicatorCount", site.corpus().statements().indicators().size());
    page.put("planCount", site.cards().size());
    page.put("placeCount", site.placeCount());
    return Stream.of(page);
  }

  /** Where the plans are listed by province, the provinces stand in place of the plans. */
  private static List<Card> firstPlans(Site site) {
    return PlanLists.isSplit(site)
        ? List.of()
        : site.cards().stream().limit(PlanLists.ROWS_ON_HOME).toList();
  }

  /** The themes that have indicators, with their number. */
  private static List<Map<String, Object>> themes(Site site) {
    Statements statements = site.corpus().statements();
    Map<String, Long> counts =
        statements.indicators().stream()
            .collect(Collectors.groupingBy(Indicator::theme, Collectors.counting()));
    return statements.themes().stream()
        .filter(theme -> counts.containsKey(theme.id()))
        .map(theme -> Map.<String, Object>of("theme", theme, "count", counts.get(theme.id())))
        .toList();
  }
}
