package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.PlaceStanding;
import vn.doichieu.compare.PlaceStandings;
import vn.doichieu.compare.PlanGroup;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.compare.TargetsByPlan;
import vn.doichieu.compare.UnitIndicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Target;

/**
 * What the pages of places show of indicators: the own plans' beside those of others, and what the
 * units set. Made once for all places, in time linear in the number of targets.
 */
final class PlaceFigures {

  /** What one page may take for the own plans' rows. */
  private static final int MOST_BYTES = 230_000;

  /** HTML of a row without the plan's words, in bytes. */
  private static final int FRAME = 1_300;

  /** Up to so many targets of units are shown one by one. */
  private static final int UNIT_TARGETS_SHOWN = 80;

  private final Site site;
  private final TargetsByPlan targets;
  private final Map<PlanGroup.Kind, PlaceStandings> shared = new HashMap<>();
  private final Map<String, PlaceStandings> byProvince = new HashMap<>();

  PlaceFigures(Site site) {
    this.site = site;
    this.targets = new TargetsByPlan(site.corpus().statements());
    boolean hasDistricts =
        site.placesWithPage().stream().anyMatch(place -> place.level() != Level.PROVINCE);
    for (PlanGroup group : PlanGroups.of(site.corpus())) {
      if (group.kind() != PlanGroup.Kind.PROVINCE) {
        shared.put(group.kind(), standings(group));
      } else if (hasDistricts) {
        group.province().ifPresent(place -> byProvince.put(place.id(), standings(group)));
      }
    }
  }

  /** How many indicators a plan speaks of. */
  int indicators(Card card) {
    return (int) targets.of(card.plan()).stream().map(Target::indicator).distinct().count();
  }

  /** Puts on a page of a place what it shows of indicators. */
  void fill(DocumentModel page, Place place, List<Branch> branches) {
    List<Plan> own = current(site.cardsOf(place).stream());
    Optional<PlaceStandings> standings = standings(place);
    List<PlaceStanding> rows = standings.map(all -> all.of(own)).orElse(List.of());
    List<PlaceStanding> shown = first(rows);
    page.put("standings", shown);
    page.put("standingsLeftOut", rows.size() - shown.size());
    page.put("beside", standings.map(all -> all.others(own)).orElse(0));
    page.put("besideKind", besideKind(place));
    page.put("units", units(branches));
  }

  private List<UnitIndicator> units(List<Branch> branches) {
    List<Plan> plans = current(branches.stream().flatMap(branch -> branch.cards().stream()));
    List<UnitIndicator> units = targets.together(plans, site.corpus().statements());
    int count = units.stream().mapToInt(unit -> unit.targets().size()).sum();
    return count <= UNIT_TARGETS_SHOWN
        ? units
        : units.stream().map(UnitIndicator::counted).toList();
  }

  private static List<Plan> current(Stream<Card> cards) {
    return cards.filter(card -> !card.isReplaced()).map(Card::plan).toList();
  }

  private Optional<PlaceStandings> standings(Place place) {
    return switch (besideKind(place)) {
      case PROVINCE ->
          site.corpus()
              .gazetteer()
              .provinceOf(place.id())
              .map(province -> byProvince.get(province.id()));
      case ALL, PROVINCES, UNPLACED -> Optional.ofNullable(shared.get(besideKind(place)));
    };
  }

  private PlanGroup.Kind besideKind(Place place) {
    if (shared.containsKey(PlanGroup.Kind.ALL)) {
      return PlanGroup.Kind.ALL;
    }
    if (place.level() == Level.PROVINCE) {
      return PlanGroup.Kind.PROVINCES;
    }
    return site.corpus().gazetteer().provinceOf(place.id()).isPresent()
        ? PlanGroup.Kind.PROVINCE
        : PlanGroup.Kind.UNPLACED;
  }

  private PlaceStandings standings(PlanGroup group) {
    return PlaceStandings.of(group.plans(), site.corpus().statements(), targets);
  }

  private static List<PlaceStanding> first(List<PlaceStanding> rows) {
    List<PlaceStanding> shown = new ArrayList<>();
    int bytes = 0;
    for (PlaceStanding row : rows) {
      bytes += FRAME + 2 * row.target().citation().words().length();
      if (bytes > MOST_BYTES && !shown.isEmpty()) {
        break;
      }
      shown.add(row);
    }
    return shown;
  }
}
