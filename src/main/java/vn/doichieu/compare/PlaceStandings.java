package vn.doichieu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;

/**
 * How the targets of single places stand in a group of plans. Made once for the group, in time
 * linear in its targets (but for their sorting); each place then costs as much as its own targets.
 *
 * <pre>{@code
 * PlaceStandings standings = PlaceStandings.of(group.plans(), statements, targets);
 * standings.of(plansOfThePlace).forEach(standing -> standing.others().highest());
 * }</pre>
 */
public final class PlaceStandings {

  private final Statements statements;
  private final TargetsByPlan targets;
  private final Set<String> members;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /**
   * One indicator in the group.
   *
   * @param byBasis the figures of each basis
   * @param figures plans with a figure
   * @param words plans that speak of it in words only
   * @param national plans that set the national target and nothing else: they are not silent
   */
  private record Field(
      IndicatorComparison comparison,
      Map<Basis, Figures> byBasis,
      Set<String> figures,
      Set<String> words,
      Set<String> national) {}

  /**
   * The figures of one basis.
   *
   * @param sorted the lowest first
   * @param plans number of plans they are of
   */
  private record Figures(List<Target> sorted, int plans) {
    static final Figures NONE = new Figures(List.of(), 0);
  }

  private PlaceStandings(List<Plan> plans, Statements statements, TargetsByPlan targets) {
    this.statements = statements;
    this.targets = targets;
    this.members = ids(plans);
    Map<String, List<Target>> byIndicator = targets.byIndicator(plans);
    for (Indicator indicator : statements.indicators()) {
      fields.put(indicator.id(), field(indicator, byIndicator, members));
    }
  }

  /** The standings in a group of plans. */
  public static PlaceStandings of(
      List<Plan> group, Statements statements, TargetsByPlan targetsByPlan) {
    return new PlaceStandings(group, statements, targetsByPlan);
  }

  /** How many plans of the group are of other places than these plans. */
  public int others(List<Plan> own) {
    return members.size() - (int) own.stream().filter(plan -> members.contains(plan.id())).count();
  }

  /** The standings of a place's own plans, in the order of the indicators. */
  public List<PlaceStanding> of(List<Plan> own) {
    Map<String, List<Target>> byIndicator = targets.byIndicator(own);
    Set<String> ownIds = ids(own);
    List<PlaceStanding> standings = new ArrayList<>();
    for (Indicator indicator : statements.indicators()) {
      for (Target target : byIndicator.getOrDefault(indicator.id(), List.of())) {
        standings.add(standing(indicator, target, ownIds));
      }
    }
    return standings;
  }

  private PlaceStanding standing(Indicator indicator, Target target, Set<String> own) {
    Optional<Basis> basis = Basis.of(target);
    Map<Boolean, List<NationalTarget>> national =
        indicator.national().stream()
            .collect(Collectors.partitioningBy(goal -> isComparable(basis, goal)));
    return new PlaceStanding(
        indicator,
        target,
        national.get(true),
        national.get(false),
        others(fields.get(indicator.id()), basis, own));
  }

  private static boolean isComparable(Optional<Basis> basis, NationalTarget goal) {
    Optional<Basis> other = Basis.of(goal);
    return basis.isPresent()
        && other.isPresent()
        && basis.get().differencesFromNational(other.get()).isEmpty();
  }

  private OtherPlans others(Field field, Optional<Basis> basis, Set<String> own) {
    List<Target> figures =
        basis.map(of -> field.byBasis().getOrDefault(of, Figures.NONE).sorted()).orElse(List.of());
    int comparable = basis.map(of -> comparable(field, of, own)).orElse(0);
    boolean hasNumbers = basis.filter(of -> of.kind() != FigureKind.WHOLE).isPresent();
    int withFigure = without(field.figures(), own);
    int inWords = without(field.words(), own);
    int silent = without(members, own) - withFigure - inWords - without(field.national(), own);
    return new OtherPlans(
        comparable,
        hasNumbers ? first(figures, own, true) : Optional.empty(),
        hasNumbers ? first(figures, own, false) : Optional.empty(),
        withFigure - comparable,
        inWords,
        silent);
  }

  private static int comparable(Field field, Basis basis, Set<String> own) {
    Figures figures = field.byBasis().getOrDefault(basis, Figures.NONE);
    long ours =
        own.stream()
            .filter(plan -> field.comparison().cell(plan, basis).kind() == Cell.Kind.FIGURE)
            .count();
    return figures.plans() - (int) ours;
  }

  /** The first that is not of the place itself, from one end or the other. */
  private static Optional<Target> first(List<Target> sorted, Set<String> own, boolean lowest) {
    for (int i = 0; i < sorted.size(); i++) {
      Target target = sorted.get(lowest ? i : sorted.size() - 1 - i);
      if (!own.contains(target.plan())) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }

  private static int without(Set<String> plans, Set<String> own) {
    return plans.size() - (int) own.stream().filter(plans::contains).count();
  }

  private static Field field(
      Indicator indicator, Map<String, List<Target>> byIndicator, Set<String> members) {
    List<Target> all = byIndicator.getOrDefault(indicator.id(), List.of());
    IndicatorComparison comparison = IndicatorComparison.of(indicator, all);
    Map<Basis, Figures> byBasis = new HashMap<>();
    comparison
        .sets()
        .forEach(
            set -> byBasis.put(set.basis(), new Figures(sorted(set.targets()), set.planCount())));
    Set<String> figures = new HashSet<>();
    Set<String> speaking = new HashSet<>();
    for (Target target : all) {
      speaking.add(target.plan());
      if (!target.quantity().isStated()) {
        figures.add(target.plan());
      }
    }
    Set<String> words = new HashSet<>(speaking);
    words.removeAll(figures);
    Set<String> national =
        indicator.national().stream()
            .flatMap(goal -> goal.citation().stream())
            .map(citation -> citation.plan())
            .filter(plan -> members.contains(plan) && !speaking.contains(plan))
            .collect(Collectors.toSet());
    return new Field(comparison, byBasis, figures, words, national);
  }

  private static List<Target> sorted(List<Target> targets) {
    return targets.stream()
        .sorted(Comparator.comparing(target -> target.quantity().low().orElse(BigDecimal.ZERO)))
        .toList();
  }

  private static Set<String> ids(List<Plan> plans) {
    return plans.stream().map(Plan::id).collect(Collectors.toSet());
  }
}
