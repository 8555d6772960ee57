package vn.doichieu.bake.page;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.TaskGroup;
import vn.doichieu.model.Theme;

/**
 * {@code tim-kiem.html}: the frame that scripts fill with what is found. Of the filters it offers
 * those that part the corpus.
 */
public final class SearchPage extends PageFamily {

  /**
   * A province that has plans.
   *
   * @param id its id
   * @param name its name
   */
  public record Province(String id, String name) {}

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    DocumentModel page = page("search", "tim-kiem.html", Labels.get("search.title"));
    page.put("description", Labels.get("search.description"));
    page.put("hasReplaced", site.cards().size() > site.currentCards().size());
    page.put("levels", levels(site));
    page.put("provinces", provinces(site));
    page.put("themes", themes(site));
    page.put("groups", groups(site));
    page.put("hasMilestones", !site.corpus().statements().milestones().isEmpty());
    return Stream.of(page);
  }

  private static List<Level> levels(Site site) {
    Set<Level> levels =
        site.cards().stream()
            .map(card -> card.plan().metadata().level())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
    return levels.size() > 1 ? List.copyOf(levels) : List.of();
  }

  /** By their ids, which are their names without diacritics. */
  private static List<Province> provinces(Site site) {
    Set<Optional<Province>> all =
        site.cards().stream().map(SearchPage::province).collect(Collectors.toSet());
    return all.size() > 1
        ? all.stream().flatMap(Optional::stream).sorted(Comparator.comparing(Province::id)).toList()
        : List.of();
  }

  private static Optional<Province> province(Card card) {
    return card.provinceId().flatMap(id -> card.provinceName().map(name -> new Province(id, name)));
  }

  private static List<Theme> themes(Site site) {
    Set<String> used =
        site.corpus().statements().indicators().stream()
            .map(Indicator::theme)
            .collect(Collectors.toSet());
    return site.corpus().statements().themes().stream()
        .filter(theme -> used.contains(theme.id()))
        .toList();
  }

  /** The task groups that plans open; where all seven do, a few plans tell. */
  private static List<TaskGroup> groups(Site site) {
    Set<TaskGroup> opened = EnumSet.noneOf(TaskGroup.class);
    for (Plan plan : site.corpus().plans()) {
      plan.text().allPassages().map(Passage::groups).forEach(opened::addAll);
      if (opened.size() == TaskGroup.values().length) {
        break;
      }
    }
    return List.copyOf(opened);
  }
}
