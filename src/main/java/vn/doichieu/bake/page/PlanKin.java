package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.compare.lineage.ClauseDiff;
import vn.doichieu.compare.lineage.ClauseTexts;
import vn.doichieu.compare.lineage.Kinship;
import vn.doichieu.compare.lineage.LeftOut;
import vn.doichieu.compare.lineage.Link;
import vn.doichieu.compare.lineage.LinkCounts;
import vn.doichieu.compare.lineage.PlanLineage;
import vn.doichieu.compare.lineage.Stretch;
import vn.doichieu.model.Plan;

/** What the page of a plan shows of the plans that it shares passages with. */
final class PlanKin {

  /** So many clauses with another figure are shown; of many plans fewer, for their pages' sake. */
  private static final int MOST_FIGURES = 30;

  private static final int MOST_FIGURES_OF_MANY = 2;

  /**
   * So many marks a passage has where there are many plans: of changed figures, of the plan carried
   * out, and if there is none of these of the nearest plan alone.
   */
  private static final int MOST_MARKS_OF_MANY = 3;

  /** More marks would double a page: then each passage has few, as where there are many plans. */
  private static final int MOST_MARKS = 1_200;

  /** So many plans are named besides the one carried out where there are many plans. */
  private static final int NEAREST = 5;

  private static final int MOST_LEFT_OUT = 30;

  private static final int MOST_LEFT_OUT_OF_MANY = 3;

  private final Site site;
  private final Plan plan;
  private final PlanLineage lineage;
  private final ClauseTexts texts;
  private final boolean isOneOfMany;
  private int room;

  PlanKin(Plan plan, Site site) {
    this.site = site;
    this.plan = plan;
    this.lineage = site.lineage().of(plan.id());
    this.texts = new ClauseTexts(site.corpus());
    this.isOneOfMany = site.currentCards().size() > PlanGroups.FEW;
    this.room = isOneOfMany ? MOST_FIGURES_OF_MANY : MOST_FIGURES;
  }

  /** The plan it carries out, then those that share something with it; none of a replaced plan. */
  List<Kin> kin() {
    if (site.corpus().isReplaced(plan.id())) {
      return List.of();
    }
    Optional<String> parent =
        plan.metadata().parent().filter(id -> !id.equals(plan.id())).flatMap(this::idOfCard);
    Map<String, List<Link>> byPeer = lineage.linksByPeer();
    List<Kin> kin = new ArrayList<>();
    parent.ifPresent(
        id ->
            site.card(id)
                .ifPresent(card -> kin.add(kin(card, byPeer.getOrDefault(id, List.of()), true))));
    byPeer.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty() && !parent.equals(Optional.of(entry.getKey())))
        .sorted(Comparator.comparingInt(entry -> isOneOfMany ? -entry.getValue().size() : 0))
        .limit(isOneOfMany ? NEAREST : byPeer.size())
        .forEach(
            entry ->
                site.card(entry.getKey())
                    .ifPresent(card -> kin.add(kin(card, entry.getValue(), false))));
    return kin;
  }

  /** For each passage its marks: of each other plan one, changed figures first. */
  Map<String, List<KinMark>> marks() {
    Map<String, Map<String, Link>> best = new HashMap<>();
    for (Link link : lineage.links()) {
      best.computeIfAbsent(link.own(plan.id()).passage(), id -> new LinkedHashMap<>())
          .merge(link.other(plan.id()).plan(), link, PlanKin::telling);
    }
    int all = best.values().stream().mapToInt(Map::size).sum();
    boolean isCrowded = isOneOfMany || all > MOST_MARKS;
    Map<String, List<KinMark>> marks = new HashMap<>();
    best.forEach((passage, links) -> marks.put(passage, marks(links, isCrowded)));
    return marks;
  }

  private static Link telling(Link one, Link other) {
    return other.kinship().compareTo(one.kinship()) < 0 ? other : one;
  }

  private List<KinMark> marks(Map<String, Link> links, boolean isCrowded) {
    List<Link> sorted =
        links.values().stream().sorted(Comparator.comparing(Link::kinship)).toList();
    return (isCrowded ? fewOf(sorted) : sorted)
        .stream().flatMap(link -> mark(link).stream()).toList();
  }

  private List<Link> fewOf(List<Link> links) {
    List<Link> telling =
        links.stream()
            .filter(link -> link.kinship() == Kinship.FIGURES || isOfParent(link))
            .limit(MOST_MARKS_OF_MANY)
            .toList();
    return telling.isEmpty()
        ? links.stream().max(Comparator.comparingDouble(Link::similarity)).stream().toList()
        : telling;
  }

  private boolean isOfParent(Link link) {
    return plan.metadata().parent().filter(link.other(plan.id()).plan()::equals).isPresent();
  }

  private Optional<KinMark> mark(Link link) {
    Stretch other = link.other(plan.id());
    return site.card(other.plan())
        .map(
            card ->
                new KinMark(
                    link.kinship(),
                    card.plan().metadata().shortName(),
                    other.plan() + ".html#" + other.passage()));
  }

  /** The page that has more of this plan's lineage. */
  String address() {
    return site.card(plan.id())
        .flatMap(Card::provinceId)
        .filter(province -> isOneOfMany)
        .flatMap(site.corpus().gazetteer()::find)
        .map(Comparison.LINEAGE::address)
        .orElseGet(Comparison.LINEAGE::address);
  }

  /** Whether there are so many plans that only the nearest are named. */
  boolean isOneOfMany() {
    return isOneOfMany;
  }

  /** How many passages left out are shown of each plan carried out. */
  int mostLeftOut() {
    return isOneOfMany ? MOST_LEFT_OUT_OF_MANY : MOST_LEFT_OUT;
  }

  private Optional<String> idOfCard(String id) {
    return site.card(id).map(card -> card.plan().id());
  }

  private Kin kin(Card other, List<Link> links, boolean isParent) {
    return new Kin(
        other,
        LinkCounts.of(links),
        site.pairAddress(plan, other.plan()),
        figures(other, links),
        isParent ? Optional.of(LeftOut.of(other.plan(), links)) : Optional.empty());
  }

  private List<ClauseDiff> figures(Card other, List<Link> links) {
    List<ClauseDiff> shown = new ArrayList<>();
    for (Link link : links) {
      if (link.kinship() == Kinship.FIGURES && room > 0) {
        room--;
        shown.add(texts.diff(link.own(other.plan().id()), link.own(plan.id())));
      }
    }
    return shown;
  }
}
