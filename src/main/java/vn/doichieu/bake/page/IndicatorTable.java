package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.bake.chart.PlanMark;
import vn.doichieu.bake.chart.Shape;
import vn.doichieu.bake.chart.TargetChart;
import vn.doichieu.bake.site.Card;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.IndicatorComparison;
import vn.doichieu.compare.Progress;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.Result;
import vn.doichieu.model.Target;

/**
 * What current plans say of one indicator, as rows, and apart from them what replaced ones said: on
 * one page while they fit, else those of the provinces themselves on the indicator's page and all
 * rows by province on pages of their own.
 */
final class IndicatorTable {

  /**
   * One page of the rows of a province.
   *
   * @param address where it stands
   * @param province name of the province; empty for plans without a place
   * @param number its number in the series, from 1
   * @param count pages in the series
   * @param previous address of the page before
   * @param next address of the page after
   * @param rows its rows
   */
  record Part(
      String address,
      Optional<String> province,
      int number,
      int count,
      Optional<String> previous,
      Optional<String> next,
      List<PlanRow> rows) {}

  private final IndicatorComparison comparison;
  private final Site site;
  private final Map<String, Integer> places;
  private final Map<String, List<Result>> results;
  private final List<PlanRow> rows;
  private final List<PlanRow> replaced;

  /** A page has room for so many rows of replaced plans. */
  private static final int MOST_REPLACED = 30;

  /**
   * The rows of an indicator.
   *
   * @param places the place of each plan in the order of the corpus, by id
   */
  IndicatorTable(Indicator indicator, Site site, Map<String, Integer> places) {
    this.comparison = IndicatorComparison.of(indicator, site.corpus().currentTargets(indicator));
    this.site = site;
    this.places = places;
    this.results = indicator.results().stream().collect(Collectors.groupingBy(Result::plan));
    this.rows = rows(site.currentCards());
    this.replaced =
        indicator.targets().stream()
            .flatMap(
                target -> site.card(target.plan()).stream().map(card -> replaced(card, target)))
            .filter(row -> row.card().isReplaced())
            .toList();
  }

  IndicatorComparison comparison() {
    return comparison;
  }

  /** Whether the rows are too many for one page. */
  boolean isSplit() {
    return !RowPages.fit(rows);
  }

  /** Every row, or, where they are split, those of provincial and central plans. */
  List<PlanRow> mainRows() {
    return isSplit()
        ? rows(site.currentCards().stream().filter(IndicatorTable::isAbove).toList())
        : rows;
  }

  /** What replaced plans said, as far as there is room. */
  List<PlanRow> replacedRows() {
    return replaced.subList(0, Math.min(MOST_REPLACED, replaced.size()));
  }

  /** How many rows of replaced plans there are besides. */
  int replacedRowsLeftOut() {
    return replaced.size() - replacedRows().size();
  }

  /** The rows by province; none where they fit on one page. */
  List<Part> parts() {
    return isSplit()
        ? byProvince().entrySet().stream()
            .flatMap(province -> series(province.getKey(), province.getValue()))
            .toList()
        : List.of();
  }

  /** Links to the parts. */
  List<ProvinceGroup> groups() {
    return isSplit()
        ? byProvince().entrySet().stream()
            .map(province -> group(province.getKey(), province.getValue()))
            .toList()
        : List.of();
  }

  private Map<String, List<Card>> byProvince() {
    Map<String, List<Card>> current = new LinkedHashMap<>();
    PlanLists.byProvince(site)
        .forEach(
            (province, cards) -> {
              List<Card> own = cards.stream().filter(card -> !card.isReplaced()).toList();
              if (!own.isEmpty()) {
                current.put(province, own);
              }
            });
    return current;
  }

  /** What of these rows can be drawn. */
  TargetChart chart(List<PlanRow> shown) {
    Map<String, PlanMark> marks = new LinkedHashMap<>();
    shown.forEach(
        row ->
            marks.put(
                row.card().plan().id(),
                new PlanMark(row.card().plan().metadata().shortName(), row.shape())));
    List<Target> targets = shown.stream().flatMap(row -> row.target().stream()).toList();
    return TargetChart.of(
        IndicatorComparison.of(comparison.indicator(), targets), id -> marks.get(id));
  }

  /** What the plans of these rows have reached. */
  List<ResultRow> results(List<PlanRow> shown) {
    Map<String, Card> cards = new LinkedHashMap<>();
    shown.forEach(row -> cards.putIfAbsent(row.card().plan().id(), row.card()));
    return cards.values().stream().flatMap(this::results).toList();
  }

  /** What was reached while replaced plans were current. */
  List<ResultRow> replacedResults() {
    return results.keySet().stream()
        .sorted()
        .flatMap(plan -> site.card(plan).stream())
        .filter(Card::isReplaced)
        .flatMap(this::results)
        .limit(MOST_REPLACED)
        .toList();
  }

  private Stream<ResultRow> results(Card card) {
    List<Target> targets =
        card.isReplaced()
            ? replaced.stream()
                .filter(row -> row.card().equals(card))
                .flatMap(row -> row.target().stream())
                .toList()
            : comparison.targetsOf(card.plan().id());
    return results.getOrDefault(card.plan().id(), List.of()).stream()
        .map(
            result ->
                new ResultRow(
                    card,
                    result,
                    targets.stream()
                        .flatMap(t -> Progress.of(comparison.indicator(), t, result).stream())
                        .toList()));
  }

  /** Plans with a figure first, then those that speak in words, then the silent ones. */
  private List<PlanRow> rows(List<Card> cards) {
    return cards.stream()
        .map(this::rows)
        .filter(own -> !own.isEmpty())
        .sorted(Comparator.comparingInt(IndicatorTable::silence))
        .flatMap(List::stream)
        .toList();
  }

  /** None for the Resolution where it sets a national target: that is shown apart. */
  private List<PlanRow> rows(Card card) {
    Shape shape = Shape.of(places.get(card.plan().id()));
    List<Target> targets = comparison.targetsOf(card.plan().id());
    if (targets.isEmpty()) {
      return comparison.isNational(card.plan().id())
          ? List.of()
          : List.of(new PlanRow(card, shape, Optional.empty()));
    }
    return targets.stream().map(target -> new PlanRow(card, shape, Optional.of(target))).toList();
  }

  /** The chart does not show it, so its shape says nothing. */
  private static PlanRow replaced(Card card, Target target) {
    return new PlanRow(card, Shape.CIRCLE, Optional.of(target));
  }

  private static int silence(List<PlanRow> own) {
    if (own.isEmpty() || own.get(0).target().isEmpty()) {
      return 2;
    }
    boolean inWords = own.stream().allMatch(row -> row.target().get().quantity().isStated());
    return inWords ? 1 : 0;
  }

  private static boolean isAbove(Card card) {
    Level level = card.plan().metadata().level();
    return level == Level.PROVINCE || level == Level.CENTRAL;
  }

  private ProvinceGroup group(String province, List<Card> cards) {
    long figures = cards.stream().map(this::rows).filter(own -> silence(own) == 0).count();
    return new ProvinceGroup(
        cards.get(0).provinceName(), address(province, 1), cards.size(), (int) figures);
  }

  private Stream<Part> series(String province, List<Card> cards) {
    List<List<PlanRow>> pages = RowPages.all(rows(cards));
    List<Part> parts = new ArrayList<>();
    for (int number = 1; number <= pages.size(); number++) {
      parts.add(
          new Part(
              address(province, number),
              cards.get(0).provinceName(),
              number,
              pages.size(),
              number > 1 ? Optional.of(address(province, number - 1)) : Optional.empty(),
              number < pages.size() ? Optional.of(address(province, number + 1)) : Optional.empty(),
              pages.get(number - 1)));
    }
    return parts.stream();
  }

  private String address(String province, int number) {
    return Site.folder(comparison.indicator())
        + province
        + (number == 1 ? "" : "-" + number)
        + ".html";
  }
}
