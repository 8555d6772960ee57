package vn.doichieu.bake.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.lineage.ClauseDiff;
import vn.doichieu.compare.lineage.ClauseTexts;
import vn.doichieu.compare.lineage.Kinship;
import vn.doichieu.compare.lineage.LeftOut;
import vn.doichieu.compare.lineage.Link;
import vn.doichieu.compare.lineage.LinkCounts;
import vn.doichieu.compare.lineage.PlanLineage;
import vn.doichieu.model.Plan;

/** What one page of the lineage shows of its plans, in less than 400 kB. */
final class LineageView {

  /** Bytes for clauses with another figure, where all plans stand on one page, and where not. */
  private static final int FIGURES_OF_ALL = 200_000;

  private static final int FIGURES_OF_SOME = 60_000;

  /** Bytes for all the other clauses. */
  private static final int OTHERS = 90_000;

  /** So many clauses of each kind are shown of a pair in a folded list. */
  private static final int MOST_OF_A_PAIR = 12;

  /** So many plans are named of those that a plan of a large group is compared with. */
  /** So many of the changed figures of a plan carried out are repeated in its row. */
  private static final int MOST_CHANGED = 20;

  private static final int NEAREST = 8;

  private final Site site;
  private final List<Plan> plans;

  /** Where each plan stands on the page, by its id: plans themselves compare word by word. */
  private final Map<String, Integer> places = new HashMap<>();

  private final boolean isWhole;
  private final ClauseTexts texts;
  private int roomForFigures;
  private int roomForOthers;
  private int figures;

  /**
   * @param plans the plans of the page
   * @param isWhole whether these are all plans of the corpus
   */
  LineageView(Site site, List<Plan> plans, boolean isWhole) {
    this.site = site;
    this.plans = plans;
    plans.forEach(plan -> places.put(plan.id(), places.size()));
    this.isWhole = isWhole;
    this.texts = new ClauseTexts(site.corpus());
    this.roomForFigures = isWhole ? FIGURES_OF_ALL : FIGURES_OF_SOME;
    this.roomForOthers = isWhole ? OTHERS : 0;
  }

  /** How many clauses with another figure there are, shown or not; known after {@link #pairs}. */
  int figures() {
    return figures;
  }

  /**
   * The pairs that share something: all of them where all plans are on the page, else those of
   * which there is room for clauses with another figure. Each pair stands once, with the plan that
   * comes first on the page; of a plan and the one it carries out always the former counts.
   */
  List<PairSection> pairs() {
    List<PairSection> pairs = new ArrayList<>();
    for (Plan plan : plans) {
      site.lineage()
          .of(plan.id())
          .linksByPeer()
          .forEach(
              (other, links) -> {
                if (isOfThisPage(plan, other)) {
                  pair(links).ifPresent(pairs::add);
                }
              });
    }
    return pairs;
  }

  /** The plans, each with those it is compared with. */
  List<LineageRow> rows() {
    return plans.stream().flatMap(plan -> site.card(plan.id()).stream()).map(this::row).toList();
  }

  /** A plan that leads each part of its province shows its pairs with the other plans there. */
  private boolean isOfThisPage(Plan plan, String other) {
    Integer place = places.get(other);
    return place == null ? isParent(other, plan) : place > places.getOrDefault(plan.id(), -1);
  }

  private boolean isParent(String parent, Plan plan) {
    return plan.metadata().parent().filter(parent::equals).isPresent();
  }

  private Optional<PairSection> pair(List<Link> links) {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    Card first = site.card(links.get(0).a().plan()).orElseThrow();
    Card second = site.card(links.get(0).b().plan()).orElseThrow();
    LinkCounts counts = LinkCounts.of(links);
    figures += counts.figures();
    PairSection pair =
        new PairSection(
            id(first, second),
            first,
            second,
            site.pairAddress(first.plan(), second.plan()),
            counts,
            figures(links),
            isWhole ? others(links, Kinship.REWORDED) : List.of(),
            isWhole ? others(links, Kinship.VERBATIM) : List.of());
    return isWhole || !pair.figures().isEmpty() ? Optional.of(pair) : Optional.empty();
  }

  private static String id(Card first, Card second) {
    return first.plan().id() + "--" + second.plan().id();
  }

  private List<ClauseDiff> figures(List<Link> links) {
    List<ClauseDiff> shown = new ArrayList<>();
    for (Link link : links) {
      if (link.kinship() == Kinship.FIGURES && roomForFigures > 0) {
        ClauseDiff diff = texts.diff(link.a(), link.b());
        roomForFigures -= diff.weight();
        shown.add(diff);
      }
    }
    return shown;
  }

  private List<ClauseDiff> others(List<Link> links, Kinship kinship) {
    List<ClauseDiff> shown = new ArrayList<>();
    for (Link link : links) {
      if (link.kinship() == kinship && shown.size() < MOST_OF_A_PAIR && roomForOthers > 0) {
        ClauseDiff diff = texts.diff(link.a(), link.b());
        roomForOthers -= diff.weight();
        shown.add(diff);
      }
    }
    return shown;
  }

  private LineageRow row(Card card) {
    PlanLineage lineage = site.lineage().of(card.plan().id());
    Optional<Card> parent =
        card.plan()
            .metadata()
            .parent()
            .filter(id -> !id.equals(card.plan().id()))
            .flatMap(site::card);
    List<PairCount> others =
        lineage.counts().entrySet().stream()
            .flatMap(
                entry ->
                    site.card(entry.getKey()).stream()
                        .map(other -> count(card, other, LinkCounts.of(entry.getValue()))))
            .toList();
    return new LineageRow(
        card,
        isWhole ? others : nearest(card, others),
        parent.map(other -> carriedOut(card, other, lineage.linksTo(id(other)))));
  }

  /** Not those that carry it out, which have rows of their own. */
  private List<PairCount> nearest(Card card, List<PairCount> others) {
    return others.stream()
        .filter(pair -> !isParent(id(card), pair.other().plan()))
        .sorted(Comparator.comparingInt(pair -> -pair.counts().all()))
        .limit(NEAREST)
        .toList();
  }

  private static String id(Card card) {
    return card.plan().id();
  }

  private LineageRow.CarriedOut carriedOut(Card card, Card parent, List<Link> links) {
    LeftOut leftOut = LeftOut.of(parent.plan(), links);
    List<ClauseDiff> changed =
        isWhole
            ? leftOut.changed().stream()
                .limit(MOST_CHANGED)
                .map(link -> texts.diff(link.own(id(parent)), link.own(id(card))))
                .toList()
            : List.of();
    return new LineageRow.CarriedOut(count(card, parent, LinkCounts.of(links)), leftOut, changed);
  }

  /** Where all plans are on the page their section is too; else the plan's own page shows it. */
  private PairCount count(Card card, Card other, LinkCounts counts) {
    Optional<String> page = site.pairAddress(card.plan(), other.plan());
    if (page.isPresent() || counts.all() == 0) {
      return new PairCount(other, counts, page, Optional.empty());
    }
    if (!isWhole) {
      return new PairCount(
          other, counts, Optional.of(card.address() + "#ke-thua"), Optional.empty());
    }
    boolean isFirst =
        site.corpus().plans().indexOf(card.plan()) < site.corpus().plans().indexOf(other.plan());
    return new PairCount(
        other, counts, Optional.empty(), Optional.of(isFirst ? id(card, other) : id(other, card)));
  }
}
