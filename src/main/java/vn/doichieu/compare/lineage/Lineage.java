package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;

/**
 * Which passages the plans of a corpus share: for each plan the links to those it is compared with,
 * and for each version of a plan those to the version before.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(corpus);
 * lineage.of("son-hong").links("iii-6-p5").forEach(link -> link.kinship());
 * }</pre>
 *
 * <p>Made on several threads, in time linear in the number of plans; never changed.
 */
public final class Lineage {

  /** In a large group, of each clause so many links to plans other than the parent are kept. */
  private static final int NEAREST = 1;

  private final List<Link> links;
  private final Map<String, PlanLineage> byPlan;

  private Lineage(List<Link> links, Map<String, PlanLineage> byPlan) {
    this.links = links;
    this.byPlan = byPlan;
  }

  /** Compares the plans of a corpus. */
  public static Lineage of(Corpus corpus) {
    Map<String, Integer> order = new HashMap<>();
    corpus.plans().forEach(plan -> order.putIfAbsent(plan.id(), order.size()));
    TargetQuotes quotes = TargetQuotes.of(corpus.statements());
    List<Found> found =
        Peers.of(corpus).parallelStream()
            .map(group -> compare(group, corpus, quotes, order))
            .toList();
    Map<String, List<Link>> linksOf = new HashMap<>();
    Map<String, Set<String>> peersOf = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (Found part : found) {
      for (Link link : part.links()) {
        links.add(link);
        linksOf.computeIfAbsent(link.a().plan(), id -> new ArrayList<>()).add(link);
        linksOf.computeIfAbsent(link.b().plan(), id -> new ArrayList<>()).add(link);
      }
      part.peers()
          .forEach(
              (plan, peers) ->
                  peersOf
                      .computeIfAbsent(plan, id -> new TreeSet<>(Comparator.comparing(order::get)))
                      .addAll(peers));
    }
    VersionLinks versions = new VersionLinks(corpus, quotes, order);
    versions.all().forEach(links::add);
    links.sort(
        Comparator.<Link>comparingInt(link -> order.get(link.a().plan()))
            .thenComparingInt(link -> order.get(link.b().plan())));
    Map<String, PlanLineage> byPlan = new LinkedHashMap<>();
    for (Plan plan : corpus.plans()) {
      byPlan.putIfAbsent(
          plan.id(),
          new PlanLineage(
              plan,
              List.copyOf(peersOf.getOrDefault(plan.id(), Set.of())),
              linksOf.getOrDefault(plan.id(), List.of()),
              versions.of(plan.id())));
    }
    return new Lineage(Collections.unmodifiableList(links), byPlan);
  }

  /**
   * Compares two plans, whether or not they belong together.
   *
   * @param statements what is recorded of them
   * @return the links, in the order of the first plan
   */
  public static List<Link> between(Plan first, Plan second, Statements statements) {
    return between(first, second, TargetQuotes.of(statements));
  }

  static List<Link> between(Plan first, Plan second, TargetQuotes quotes) {
    Lexicon lexicon = new Lexicon();
    return links(
        new ClauseText(first, lexicon, quotes),
        new ClauseText(second, lexicon, quotes),
        new Scratch(),
        true);
  }

  /** Every link, those between versions too, in the order of the plans. */
  public List<Link> links() {
    return links;
  }

  /**
   * The lineage of a plan.
   *
   * @throws IllegalArgumentException if the corpus has no such plan
   */
  public PlanLineage of(String plan) {
    PlanLineage lineage = byPlan.get(plan);
    if (lineage == null) {
      throw new IllegalArgumentException(plan);
    }
    return lineage;
  }

  private record Found(List<Link> links, Map<String, List<String>> peers) {}

  private static Found compare(
      Peers.Group group, Corpus corpus, TargetQuotes quotes, Map<String, Integer> order) {
    Lexicon lexicon = new Lexicon();
    Map<String, ClauseText> texts = new HashMap<>();
    group.members().forEach(plan -> texts.put(plan.id(), new ClauseText(plan, lexicon, quotes)));
    group.parents().forEach(plan -> texts.put(plan.id(), new ClauseText(plan, lexicon, quotes)));
    Scratch scratch = new Scratch();
    List<Link> links = new ArrayList<>();
    List<Link> crowd = new ArrayList<>();
    Map<String, List<String>> peers = new HashMap<>();
    boolean isLarge = group.members().size() > PlanGroups.FEW;
    for (Couple couple : couples(group, corpus, texts, order)) {
      boolean isCrowd = isLarge && !isParental(couple, corpus);
      (isCrowd ? crowd : links)
          .addAll(links(texts.get(couple.first()), texts.get(couple.second()), scratch, !isCrowd));
      peers.computeIfAbsent(couple.first(), id -> new ArrayList<>()).add(couple.second());
      peers.computeIfAbsent(couple.second(), id -> new ArrayList<>()).add(couple.first());
    }
    links.addAll(nearest(crowd));
    return new Found(links, peers);
  }

  private static boolean isParental(Couple couple, Corpus corpus) {
    return isParent(couple.first(), couple.second(), corpus)
        || isParent(couple.second(), couple.first(), corpus);
  }

  private static boolean isParent(String parent, String child, Corpus corpus) {
    return corpus
        .plan(child)
        .flatMap(plan -> Peers.parent(plan, corpus))
        .filter(found -> found.id().equals(parent))
        .isPresent();
  }

  /**
   * Those that are among the nearest of one of their clauses: a commune's words may be anywhere.
   */
  private static List<Link> nearest(List<Link> crowd) {
    Map<Stretch, Integer> taken = new HashMap<>();
    Set<Link> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    crowd.stream()
        .sorted(Comparator.comparingDouble(link -> -link.similarity()))
        .forEach(
            link -> {
              int a = taken.getOrDefault(link.a(), 0);
              int b = taken.getOrDefault(link.b(), 0);
              if (a < NEAREST || b < NEAREST) {
                taken.put(link.a(), a + 1);
                taken.put(link.b(), b + 1);
                kept.add(link);
              }
            });
    return crowd.stream().filter(kept::contains).toList();
  }

  private record Couple(String first, String second) {}

  private static Set<Couple> couples(
      Peers.Group group, Corpus corpus, Map<String, ClauseText> texts, Map<String, Integer> order) {
    Set<Couple> couples =
        new TreeSet<>(
            Comparator.<Couple>comparingInt(couple -> order.get(couple.first()))
                .thenComparingInt(couple -> order.get(couple.second())));
    List<Plan> members = group.members();
    List<int[]> nearest =
        members.size() <= PlanGroups.FEW
            ? IntStream.range(0, members.size())
                .mapToObj(place -> IntStream.range(place + 1, members.size()).toArray())
                .toList()
            : Nearest.of(members.stream().map(plan -> texts.get(plan.id())).toList());
    for (int place = 0; place < members.size(); place++) {
      Plan plan = members.get(place);
      for (int other : nearest.get(place)) {
        couples.add(couple(plan, members.get(other), order));
      }
      Peers.parent(plan, corpus).ifPresent(parent -> couples.add(couple(plan, parent, order)));
    }
    return couples;
  }

  private static Couple couple(Plan one, Plan other, Map<String, Integer> order) {
    return order.get(one.id()) < order.get(other.id())
        ? new Couple(one.id(), other.id())
        : new Couple(other.id(), one.id());
  }

  private static List<Link> links(
      ClauseText first, ClauseText second, Scratch scratch, boolean isThorough) {
    return new PairMatcher(first, second, scratch)
        .matches(isThorough).stream()
            .map(
                match ->
                    new Link(
                        match.first().stretch(),
                        match.second().stretch(),
                        match.result().kinship(),
                        match.result().similarity()))
            .toList();
  }
}
