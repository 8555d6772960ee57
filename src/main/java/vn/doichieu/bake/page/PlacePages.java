package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.PlaceLink;
import vn.doichieu.bake.site.Site;
import vn.doichieu.model.Place;

/** {@code dia-phuong/}: a page for each province and district with plans, and their list. */
public final class PlacePages extends PageFamily {

  private static final int UNPLACED_SHOWN = 60;

  @Override
  protected Stream<DocumentModel> pages(Site site, CorpusStore store) {
    if (!site.portal().hasPlaces()) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(list(site)), site.placesWithPage().stream().map(place -> page(place, site)));
  }

  private static DocumentModel page(Place place, Site site) {
    DocumentModel page = page("place", Site.address(place), place.name());
    page.put("description", Labels.get("place.description", place.name()));
    page.put("place", place);
    page.put("upwards", upwards(place, site));
    page.put("cards", site.cardsOf(place));
    page.put("branches", branches(place, site));
    page.put("notices", site.notices(place));
    return page;
  }

  private static List<PlaceLink> upwards(Place place, Site site) {
    return site.downTo(place.id()).stream()
        .filter(other -> !other.equals(place))
        .map(site::link)
        .toList();
  }

  /** Every unit below with plans, at any depth, each once. */
  private static List<Branch> branches(Place place, Site site) {
    List<Branch> branches = new ArrayList<>();
    for (Place below : site.branches(place)) {
      if (!site.cardsOf(below).isEmpty()) {
        branches.add(new Branch(below, site.link(below).address(), site.cardsOf(below)));
      }
      branches.addAll(branches(below, site));
    }
    return branches;
  }

  private static DocumentModel list(Site site) {
    DocumentModel page =
        page("place-list", "dia-phuong/index.html", Labels.get("place-list.title"));
    List<Card> unplaced = site.cards().stream().filter(card -> card.placeName().isEmpty()).toList();
    page.put("description", Labels.get("place-list.description"));
    page.put("provinces", site.placesWithPage().stream().map(place -> row(place, site)).toList());
    page.put("unplaced", unplaced.stream().limit(UNPLACED_SHOWN).toList());
    page.put("unplacedCount", unplaced.size());
    return page;
  }

  private static Map<String, Object> row(Place place, Site site) {
    return Map.of("place", place, "address", Site.address(place), "count", count(place, site));
  }

  private static int count(Place place, Site site) {
    int below = site.branches(place).stream().mapToInt(branch -> count(branch, site)).sum();
    return site.cardsOf(place).size() + below;
  }
}
