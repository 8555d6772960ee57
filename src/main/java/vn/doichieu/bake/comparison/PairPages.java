package vn.doichieu.bake.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.comparison.PairView.Count;
import vn.doichieu.bake.comparison.PairView.GroupRow;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.IndicatorPair;
import vn.doichieu.compare.lineage.BakedPairs;
import vn.doichieu.compare.lineage.BakedPairs.Pair;
import vn.doichieu.compare.lineage.SideBySide;
import vn.doichieu.compare.lineage.SideBySideRow;
import vn.doichieu.compare.lineage.SideBySideRow.Verdict;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Target;
import vn.doichieu.model.TaskGroup;

/** {@code so-sanh/<a>--<b>.html}: two plans side by side. */
public final class PairPages extends ComparisonFamily {

  private static final int MOST_BYTES = 370_000;
  private static final int MOST_INDICATORS = 80;
  private static final int MOST_MILESTONES = 120;
  private static final int MOST_SECTIONS = 12;
  private static final int LINE = 900;
  private static final int MILESTONE = 700;

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    List<Pair> pairs = BakedPairs.of(site.corpus());
    if (pairs.isEmpty()) {
      return Stream.empty();
    }
    Recorded recorded = new Recorded(site.corpus());
    return pairs.stream().map(pair -> page(pair, site, recorded));
  }

  /** Address of the page of a pair. */
  static String address(Pair pair) {
    return FOLDER + pair.id() + ".html";
  }

  private static DocumentModel page(Pair pair, Site site, Recorded recorded) {
    Card first = site.card(pair.first().id()).orElseThrow();
    Card second = site.card(pair.second().id()).orElseThrow();
    String title = Labels.get("pair.title", name(first), name(second));
    DocumentModel page =
        comparison(
            "pair",
            address(pair),
            title,
            Labels.get("pair.description", name(first), name(second)),
            Optional.of("du-lieu/cap/" + pair.id() + ".csv"));
    page.put("pair", view(first, second, site, recorded));
    page.put("versions", List.of(Versions.of(first, site), Versions.of(second, site)));
    return page;
  }

  private static String name(Card card) {
    return card.name();
  }

  private static PairView view(Card first, Card second, Site site, Recorded recorded) {
    Plan a = first.plan();
    Plan b = second.plan();
    List<SideBySideRow> rows = SideBySide.of(a, b, site.lineage().of(a.id()).linksTo(b.id()));
    List<IndicatorPair> indicators = recorded.indicators(a.id(), b.id());
    List<Milestone> milestones = recorded.milestones(a.id(), b.id());
    List<IndicatorPair> shown = indicators.subList(0, Math.min(MOST_INDICATORS, indicators.size()));
    int lines =
        shown.stream()
            .flatMap(pair -> pair.lines().stream())
            .mapToInt(line -> 1 + (line.first().size() + line.second().size()) / 2)
            .sum();
    int dates = Math.min(MOST_MILESTONES, milestones.size());
    PairRuns runs = new PairRuns(rows, Math.max(0, MOST_BYTES - lines * LINE - dates * MILESTONE));
    return new PairView(
        first,
        second,
        shown,
        indicators.size() - shown.size(),
        groups(a, b),
        milestones.subList(0, dates),
        milestones.size() - dates,
        counts(rows),
        runs.runs(),
        runs.links(),
        runs.leftOut());
  }

  private static List<GroupRow> groups(Plan first, Plan second) {
    Map<TaskGroup, List<Passage>> ofFirst = groups(first);
    Map<TaskGroup, List<Passage>> ofSecond = groups(second);
    if (ofFirst.isEmpty() && ofSecond.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(TaskGroup.values())
        .map(
            group ->
                new GroupRow(
                    group,
                    first(ofFirst.getOrDefault(group, List.of())),
                    first(ofSecond.getOrDefault(group, List.of()))))
        .toList();
  }

  private static List<Passage> first(List<Passage> passages) {
    return passages.subList(0, Math.min(MOST_SECTIONS, passages.size()));
  }

  private static Map<TaskGroup, List<Passage>> groups(Plan plan) {
    Map<TaskGroup, List<Passage>> groups = new EnumMap<>(TaskGroup.class);
    plan.text()
        .allPassages()
        .forEach(
            passage ->
                passage
                    .groups()
                    .forEach(
                        group ->
                            groups.computeIfAbsent(group, id -> new ArrayList<>()).add(passage)));
    return groups;
  }

  private static List<Count> counts(List<SideBySideRow> rows) {
    return Arrays.stream(Verdict.values())
        .map(verdict -> count(verdict, rows.stream().filter(row -> row.verdict() == verdict)))
        .filter(count -> count.rows() + count.ofSecond().orElse(0) > 0)
        .toList();
  }

  private static Count count(Verdict verdict, Stream<SideBySideRow> rows) {
    List<SideBySideRow> all = rows.toList();
    boolean alone = verdict == Verdict.OWN || verdict == Verdict.ELSEWHERE;
    int ofFirst = (int) all.stream().filter(row -> row.first().isPresent()).count();
    return new Count(
        verdict, ofFirst, alone ? Optional.of(all.size() - ofFirst) : Optional.empty());
  }

  /** What editors recorded, by plan: asked for once for all pairs. */
  private static final class Recorded {

    private final Corpus corpus;
    private final Map<String, Map<String, List<Target>>> targets = new HashMap<>();
    private final Map<String, List<Milestone>> milestones = new HashMap<>();

    Recorded(Corpus corpus) {
      this.corpus = corpus;
      corpus
          .statements()
          .targets()
          .forEach(
              target ->
                  targets
                      .computeIfAbsent(target.plan(), plan -> new HashMap<>())
                      .computeIfAbsent(target.indicator(), id -> new ArrayList<>())
                      .add(target));
      corpus
          .statements()
          .milestones()
          .forEach(
              milestone ->
                  milestones
                      .computeIfAbsent(milestone.plan(), plan -> new ArrayList<>())
                      .add(milestone));
    }

    List<IndicatorPair> indicators(String first, String second) {
      Map<String, List<Target>> ofFirst = targets.getOrDefault(first, Map.of());
      Map<String, List<Target>> ofSecond = targets.getOrDefault(second, Map.of());
      List<IndicatorPair> pairs = new ArrayList<>();
      for (Indicator indicator : corpus.statements().indicators()) {
        List<Target> left = ofFirst.getOrDefault(indicator.id(), List.of());
        List<Target> right = ofSecond.getOrDefault(indicator.id(), List.of());
        if (!left.isEmpty() || !right.isEmpty()) {
          pairs.add(IndicatorPair.of(indicator, left, right));
        }
      }
      return pairs;
    }

    /** By their first day; what recurs comes last. */
    List<Milestone> milestones(String first, String second) {
      return Stream.of(first, second)
          .flatMap(plan -> milestones.getOrDefault(plan, List.of()).stream())
          .sorted(
              Comparator.comparing(
                  milestone ->
                      milestone.date().map(PartialDate::first).orElse(java.time.LocalDate.MAX)))
          .toList();
    }
  }
}
