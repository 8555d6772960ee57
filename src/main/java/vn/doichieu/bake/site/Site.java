package vn.doichieu.bake.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.compare.Timeline;
import vn.doichieu.compare.lineage.BakedPairs;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;

/**
 * The corpus as the pages need it: who belongs to whom, and what stands at which address. Built
 * once a bake, in time linear in the number of plans and places; never changed, shared between
 * threads.
 */
public final class Site {

  private final Corpus corpus;
  private final Portal portal;
  private final CompletableFuture<Lineage> lineage;
  private final Set<String> pairs;
  private final List<Card> cards;
  private final List<Card> currentCards;
  private final Map<String, Card> cardsById;
  private final Map<String, List<Card>> byPlace;
  private final Map<String, List<Card>> byParent;
  private final Map<String, List<Place>> branches;
  private final Set<String> placesWithPlans;
  private final SideNotes sideNotes;
  private final Notices notices;
  private final Set<String> plansWithDays;

  /** Prepares the corpus for baking. */
  public Site(Corpus corpus, Portal portal) {
    this.corpus = corpus;
    this.portal = portal;
    this.lineage = CompletableFuture.supplyAsync(() -> Lineage.of(corpus), Background::run);
    this.pairs =
        BakedPairs.of(corpus).stream().map(BakedPairs.Pair::id).collect(Collectors.toSet());
    PlanNames names = new PlanNames(corpus);
    this.cards = corpus.plans().stream().map(plan -> toCard(plan, names)).toList();
    this.currentCards = cards.stream().filter(card -> !card.isReplaced()).toList();
    this.cardsById =
        cards.stream().collect(Collectors.toMap(card -> card.plan().id(), card -> card));
    this.byPlace = group(card -> card.plan().metadata().place());
    this.byParent = group(card -> card.plan().metadata().parent());
    this.placesWithPlans = placesWithPlans();
    this.sideNotes = new SideNotes(corpus.statements());
    this.notices = new Notices(corpus.gazetteer());
    this.plansWithDays =
        corpus.statements().milestones().stream()
            .filter(Timeline::hasDay)
            .map(Milestone::plan)
            .collect(Collectors.toSet());
    this.branches =
        corpus.gazetteer().places().stream()
            .filter(place -> place.parent().isPresent() && placesWithPlans.contains(place.id()))
            .collect(Collectors.groupingBy(place -> place.parent().get()));
  }

  /** Everything that was read. */
  public Corpus corpus() {
    return corpus;
  }

  /** What every page says of the portal. */
  public Portal portal() {
    return portal;
  }

  /**
   * What the plans share. It takes a while and was begun when the site was prepared: ask for it
   * late, and before pages are rendered in parallel rather than on each.
   */
  public Lineage lineage() {
    try {
      return lineage.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed;
    }
  }

  /** Address of the page that sets two plans side by side, in either order, where there is one. */
  public Optional<String> pairAddress(Plan one, Plan other) {
    return Stream.of(one.id() + "--" + other.id(), other.id() + "--" + one.id())
        .filter(pairs::contains)
        .map(pair -> "so-sanh/" + pair + ".html")
        .findFirst();
  }

  /** All plans as cards, in the order of the corpus. */
  public List<Card> cards() {
    return cards;
  }

  /** The plans that no other replaces, in the order of the corpus. */
  public List<Card> currentCards() {
    return currentCards;
  }

  /** How many places have issued plans, as far as the texts name them. */
  public int placeCount() {
    return byPlace.size();
  }

  /** The card of a plan. */
  public Optional<Card> card(String planId) {
    return Optional.ofNullable(cardsById.get(planId));
  }

  /** The plans of a place itself. */
  public List<Card> cardsOf(Place place) {
    return byPlace.getOrDefault(place.id(), List.of());
  }

  /** The plans that carry out this one. */
  public List<Card> children(Plan plan) {
    return byParent.getOrDefault(plan.id(), List.of());
  }

  /** What stands in a plan's margin, by the id of the passage it stands beside. */
  public Map<String, List<SideNote>> sideNotes(Plan plan) {
    return sideNotes.of(plan.id());
  }

  /** Whether a plan sets days, so that there is a calendar of it. */
  public boolean hasCalendar(String planId) {
    return plansWithDays.contains(planId);
  }

  /** The plan that replaces this one. */
  public Optional<Card> replacement(Plan plan) {
    return corpus.succession().replacement(plan.id()).map(Plan::id).flatMap(this::card);
  }

  /** The plan that this one replaces. */
  public Optional<Card> replaced(Plan plan) {
    return corpus.succession().replaced(plan).flatMap(this::card);
  }

  /** The last of the versions that came after this plan. */
  public Optional<Card> newest(Plan plan) {
    return corpus.succession().newest(plan.id()).map(Plan::id).flatMap(this::card);
  }

  /** The places directly below that have plans, in the order of the gazetteer. */
  public List<Place> branches(Place place) {
    return branches.getOrDefault(place.id(), List.of());
  }

  /** Every province and district that has plans, itself or below: those have a page. */
  public List<Place> placesWithPage() {
    return corpus.gazetteer().places().stream().filter(this::hasPage).toList();
  }

  /** A place as a trail names it. */
  public PlaceLink link(Place place) {
    return new PlaceLink(
        place.name(),
        place.level(),
        hasPage(place) ? Optional.of(address(place)) : Optional.empty());
  }

  /** The places from the province down to this one, itself included. */
  public List<Place> downTo(String placeId) {
    List<Place> chain = new ArrayList<>(gazetteer().upwards(placeId));
    Collections.reverse(chain);
    return chain;
  }

  /** Address of a place's page. */
  public static String address(Place place) {
    return "dia-phuong/" + place.id() + ".html";
  }

  /** Address of an indicator's page. */
  public static String address(Indicator indicator) {
    return "chi-tieu/" + indicator.id() + ".html";
  }

  /** The folder of the further pages of an indicator, ending in {@code /}. */
  public static String folder(Indicator indicator) {
    return "chi-tieu/" + indicator.id() + "/";
  }

  /** What readers of a plan must know of the unit that issued it. */
  public List<Notice> notices(PlanMetadata plan) {
    return notices.of(plan);
  }

  /** What readers of a place's page must know of the unit. */
  public List<Notice> notices(Place place) {
    return notices.of(place);
  }

  private boolean hasPage(Place place) {
    return place.level() != Level.COMMUNE && placesWithPlans.contains(place.id());
  }

  private Set<String> placesWithPlans() {
    Set<String> ids = new HashSet<>();
    for (String id : new LinkedHashSet<>(byPlace.keySet())) {
      gazetteer().upwards(id).forEach(place -> ids.add(place.id()));
    }
    return ids;
  }

  private Card toCard(Plan plan, PlanNames names) {
    PlanMetadata metadata = plan.metadata();
    Optional<String> placeName = metadata.place().flatMap(gazetteer()::find).map(Place::name);
    Optional<Place> province = metadata.place().flatMap(gazetteer()::provinceOf);
    return new Card(
        plan,
        names.of(plan),
        "van-ban/" + plan.id() + ".html",
        placeName,
        province.map(Place::name),
        province.map(Place::id),
        corpus.isReplaced(plan.id()));
  }

  private Map<String, List<Card>> group(
      java.util.function.Function<Card, Optional<String>> classifier) {
    Map<String, List<Card>> groups = new HashMap<>();
    cards.forEach(
        card ->
            classifier
                .apply(card)
                .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(card)));
    return groups;
  }

  private Gazetteer gazetteer() {
    return corpus.gazetteer();
  }
}
