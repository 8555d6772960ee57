package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Target;

/**
 * What of one indicator can be compared with what, and why the rest cannot.
 *
 * <pre>{@code
 * IndicatorComparison comparison = IndicatorComparison.of(indicator);
 * comparison.comparable().forEach(set -> set.spread(indicator.better()));
 * comparison.loners().forEach(loner -> loner.reasons());
 * }</pre>
 *
 * <p>Made in time linear in the number of targets; never changed, so threads may share it.
 */
public final class IndicatorComparison {

  /** A figure is told apart from this many sets: with more, the nearest hardly says more. */
  private static final int NEIGHBOURS = 12;

  private final Indicator indicator;
  private final List<ComparableSet> sets;
  private final List<Target> stated;
  private final Map<String, List<Target>> byPlan;

  private IndicatorComparison(Indicator indicator, List<Target> targets) {
    this.indicator = indicator;
    this.sets = sets(indicator, targets);
    this.stated = targets.stream().filter(target -> target.quantity().isStated()).toList();
    this.byPlan = new HashMap<>();
    targets.forEach(
        target -> byPlan.computeIfAbsent(target.plan(), plan -> new ArrayList<>()).add(target));
  }

  /** Compares what all plans set. */
  public static IndicatorComparison of(Indicator indicator) {
    return new IndicatorComparison(indicator, indicator.targets());
  }

  /** Compares some of the targets, such as those of one province. */
  public static IndicatorComparison of(Indicator indicator, List<Target> targets) {
    return new IndicatorComparison(indicator, targets);
  }

  /** What is compared. */
  public Indicator indicator() {
    return indicator;
  }

  /**
   * Every figure, in sets of equal basis: by year, then figures of every year, then those without a
   * year; in each, first those of the measure that the indicator declares.
   */
  public List<ComparableSet> sets() {
    return sets;
  }

  /** The sets that hold figures of two plans or more. */
  public List<ComparableSet> comparable() {
    return sets.stream().filter(ComparableSet::comparesPlans).toList();
  }

  /** The sets that hold figures of one plan only, and why they stand alone. */
  public List<Loner> loners() {
    List<ComparableSet> neighbours = largest();
    return sets.stream()
        .filter(set -> !set.comparesPlans())
        .map(
            set ->
                nearest(
                    neighbours.stream().filter(other -> other != set).toList(),
                    other -> set.basis().differences(other.basis()),
                    (basis, reasons) -> new Loner(set, basis, reasons)))
        .toList();
  }

  /** How the national targets stand to the plans' figures, in the order of the files. */
  public List<NationalStanding> national() {
    return indicator.national().stream().map(this::standing).toList();
  }

  /** How far the targets of a set lie apart; empty where it is of one plan or has no numbers. */
  public Optional<Difference> spread(ComparableSet set) {
    return set.spread(indicator.better());
  }

  /** The goals in words. */
  public List<Target> stated() {
    return stated;
  }

  /** The set that holds the figures of most plans; of several the first. Empty without figures. */
  public Optional<ComparableSet> main() {
    return largest().stream().findFirst();
  }

  /** What a plan sets, in the order of the files; nothing where it is silent. */
  public List<Target> targetsOf(String plan) {
    return Collections.unmodifiableList(byPlan.getOrDefault(plan, List.of()));
  }

  /** Whether a document is the one that sets national targets of this indicator. */
  public boolean isNational(String plan) {
    return indicator.national().stream()
        .flatMap(target -> target.citation().stream())
        .anyMatch(citation -> citation.plan().equals(plan));
  }

  /** What a plan has to show where figures of this basis are compared. */
  public Cell cell(String plan, Basis basis) {
    List<Target> own = targetsOf(plan);
    List<Target> comparable =
        own.stream().filter(target -> Basis.of(target).filter(basis::equals).isPresent()).toList();
    if (!comparable.isEmpty()) {
      return new Cell(Cell.Kind.FIGURE, comparable);
    }
    List<Target> figures = own.stream().filter(target -> !target.quantity().isStated()).toList();
    if (!figures.isEmpty()) {
      return new Cell(Cell.Kind.NOT_COMPARABLE, figures);
    }
    return own.isEmpty() ? Cell.SILENT : new Cell(Cell.Kind.STATED, own);
  }

  /** How many plans put a figure on it, "all of it" included. */
  public int plansWithFigure() {
    return (int)
        byPlan.values().stream()
            .filter(own -> own.stream().anyMatch(target -> !target.quantity().isStated()))
            .count();
  }

  /** How many plans speak of it in words only. */
  public int plansInWords() {
    return byPlan.size() - plansWithFigure();
  }

  private NationalStanding standing(NationalTarget target) {
    Optional<Basis> basis = Basis.of(target);
    if (basis.isEmpty()) {
      return new NationalStanding(
          target, basis, List.of(), Optional.empty(), List.of(Reason.NO_FIGURE));
    }
    List<ComparableSet> comparable =
        sets.stream().filter(set -> set.national().contains(target)).toList();
    if (!comparable.isEmpty()) {
      return new NationalStanding(target, basis, comparable, Optional.empty(), List.of());
    }
    return nearest(
        largest(),
        other -> other.basis().differencesFromNational(basis.get()),
        (near, reasons) -> new NationalStanding(target, basis, List.of(), near, reasons));
  }

  private interface Differences {
    List<Reason> from(ComparableSet other);
  }

  /** Tells something apart from the set that it differs least from. */
  private static <T> T nearest(
      List<ComparableSet> others,
      Differences differences,
      BiFunction<Optional<Basis>, List<Reason>, T> result) {
    return others.stream()
        .min(Comparator.comparingInt(other -> differences.from(other).size()))
        .map(near -> result.apply(Optional.of(near.basis()), differences.from(near)))
        .orElseGet(() -> result.apply(Optional.empty(), List.of()));
  }

  private List<ComparableSet> largest() {
    return sets.stream()
        .sorted(Comparator.comparingInt(ComparableSet::planCount).reversed())
        .limit(NEIGHBOURS)
        .toList();
  }

  private static List<ComparableSet> sets(Indicator indicator, List<Target> targets) {
    Map<Basis, List<Target>> groups = new LinkedHashMap<>();
    for (Target target : targets) {
      Basis.of(target)
          .ifPresent(basis -> groups.computeIfAbsent(basis, b -> new ArrayList<>()).add(target));
    }
    return groups.entrySet().stream()
        .map(group -> set(group.getKey(), group.getValue(), indicator.national()))
        .sorted(order(indicator))
        .toList();
  }

  private static ComparableSet set(
      Basis basis, List<Target> targets, List<NationalTarget> national) {
    Stream<NationalTarget> beside =
        national.stream()
            .filter(
                target ->
                    Basis.of(target)
                        .filter(other -> basis.differencesFromNational(other).isEmpty())
                        .isPresent());
    int plans = (int) targets.stream().map(Target::plan).distinct().count();
    return new ComparableSet(basis, targets, beside.toList(), plans);
  }

  private static Comparator<ComparableSet> order(Indicator indicator) {
    return Comparator.<ComparableSet>comparingInt(set -> when(set.basis()))
        .thenComparing(set -> !set.basis().measure().equals(indicator.measure()))
        .thenComparing(set -> set.basis().kind())
        .thenComparingInt(set -> set.basis().measure().scope().map(Enum::ordinal).orElse(-1))
        .thenComparing(set -> -set.planCount());
  }

  private static int when(Basis basis) {
    return basis.year().orElse(basis.annual() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE);
  }
}
