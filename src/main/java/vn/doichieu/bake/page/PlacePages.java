package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.PlaceLink;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.model.Place;

/** {@code dia-phuong/}: a page for each province and district with plans, and their list. */
public final class PlacePages extends PageFamily {

  private static final List<Comparison> WAYS =
      List.of(Comparison.MATRIX, Comparison.TASK_GROUPS, Comparison.TIMELINE);

  private static final int UNPLACED_SHOWN = 60;

  /** More own plans or units than this are not shown as cards. */
  private static final int CARDS_SHOWN = 24;

  private static final int UNITS_SHOWN = 500;

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().hasPlaces()) {
      return Stream.empty();
    }
    PlaceFigures figures = new PlaceFigures(site);
    return Stream.concat(
        Stream.of(list(site)),
        site.placesWithPage().stream().map(place -> page(place, site, figures)));
  }

  private static DocumentModel page(Place place, Site site, PlaceFigures figures) {
    DocumentModel page = page("place", Site.address(place), title(place, site));
    List<Card> cards = site.cardsOf(place);
    List<Branch> branches = branches(place, site, figures);
    page.put("description", Labels.get("place.description", page.getTitle()));
    page.put("place", place);
    page.put("upwards", upwards(place, site));
    page.put("cards", cards.stream().limit(CARDS_SHOWN).toList());
    page.put("cardsLeftOut", Math.max(0, cards.size() - CARDS_SHOWN));
    page.put("branches", branches.stream().limit(UNITS_SHOWN).toList());
    page.put("branchesLeftOut", Math.max(0, branches.size() - UNITS_SHOWN));
    page.put("asCards", branches.stream().mapToInt(b -> b.cards().size()).sum() <= CARDS_SHOWN);
    page.put("notices", site.notices(place));
    page.put("comparisons", comparisons(place, site));
    page.put("site", site);
    figures.fill(page, place, branches);
    return page;
  }

  /** Districts of many provinces have one name. */
  private static String title(Place place, Site site) {
    return site.corpus()
        .gazetteer()
        .provinceOf(place.id())
        .filter(province -> !province.equals(place))
        .map(province -> Labels.get("place.title", place.name(), province.name()))
        .orElse(place.name());
  }

  /** Where the plans of this place are compared, by the id of the comparison. */
  private static Map<String, String> comparisons(Place place, Site site) {
    Optional<Place> province = site.corpus().gazetteer().provinceOf(place.id());
    boolean isSplit = site.corpus().currentPlans().size() > PlanGroups.FEW;
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Comparison way : WAYS) {
      if (site.portal().comparisons().contains(way)) {
        addresses.put(
            way.id(), province.filter(p -> isSplit).map(way::address).orElse(way.address()));
      }
    }
    return addresses;
  }

  private static List<PlaceLink> upwards(Place place, Site site) {
    return site.downTo(place.id()).stream()
        .filter(other -> !other.equals(place))
        .map(site::link)
        .toList();
  }

  /** Every unit below with plans, at any depth, each once. */
  private static List<Branch> branches(Place place, Site site, PlaceFigures figures) {
    List<Branch> branches = new ArrayList<>();
    for (Place below : site.branches(place)) {
      List<Card> cards = site.cardsOf(below);
      if (!cards.isEmpty()) {
        branches.add(
            new Branch(
                below,
                site.link(below).address(),
                cards,
                cards.stream().map(figures::indicators).toList()));
      }
      branches.addAll(branches(below, site, figures));
    }
    return branches;
  }

  private static DocumentModel list(Site site) {
    DocumentModel page =
        page("place-list", "dia-phuong/index.html", Labels.get("place-list.title"));
    List<Card> unplaced = site.cards().stream().filter(card -> card.placeName().isEmpty()).toList();
    page.put("description", Labels.get("place-list.description"));
    page.put("provinces", rows(site));
    page.put("unplaced", unplaced.stream().limit(UNPLACED_SHOWN).toList());
    page.put("unplacedCount", unplaced.size());
    return page;
  }

  /** The places with a page, each below the one it lies in where that has a page too. */
  private static List<PlaceRow> rows(Site site) {
    List<Place> places = site.placesWithPage();
    Set<String> ids = places.stream().map(Place::id).collect(Collectors.toSet());
    return places.stream()
        .filter(place -> place.parent().filter(ids::contains).isEmpty())
        .map(place -> row(place, site, ids))
        .toList();
  }

  private static PlaceRow row(Place place, Site site, Set<String> ids) {
    List<PlaceRow> below =
        site.branches(place).stream()
            .filter(branch -> ids.contains(branch.id()))
            .map(branch -> row(branch, site, ids))
            .toList();
    int others =
        site.branches(place).stream()
            .filter(branch -> !ids.contains(branch.id()))
            .mapToInt(branch -> count(branch, site))
            .sum();
    int count =
        site.cardsOf(place).size() + others + below.stream().mapToInt(PlaceRow::count).sum();
    return new PlaceRow(place, Site.address(place), count, below);
  }

  private static int count(Place place, Site site) {
    int below = site.branches(place).stream().mapToInt(branch -> count(branch, site)).sum();
    return site.cardsOf(place).size() + below;
  }
}
