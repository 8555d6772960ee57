package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;

/**
 * What each plan sets. Made once for many groups of plans, so that none of them has to look at the
 * targets of all the others; never changed.
 */
public final class TargetsByPlan {

  private final Map<String, List<Target>> byPlan = new HashMap<>();

  /** Sorts the targets by plan, each plan's in the order of the indicators. */
  public TargetsByPlan(Statements statements) {
    statements
        .targets()
        .forEach(
            target -> byPlan.computeIfAbsent(target.plan(), plan -> new ArrayList<>()).add(target));
  }

  /** The targets of a plan; none where it sets none. */
  public List<Target> of(Plan plan) {
    return List.copyOf(byPlan.getOrDefault(plan.id(), List.of()));
  }

  /** What several plans set, indicator by indicator; nothing of those that nobody speaks of. */
  public List<UnitIndicator> together(List<Plan> plans, Statements statements) {
    Map<String, List<Target>> byIndicator = byIndicator(plans);
    List<UnitIndicator> together = new ArrayList<>();
    for (Indicator indicator : statements.indicators()) {
      List<Target> own = byIndicator.get(indicator.id());
      if (own != null) {
        IndicatorComparison comparison = IndicatorComparison.of(indicator, own);
        together.add(
            new UnitIndicator(
                indicator, comparison.plansWithFigure(), comparison.plansInWords(), own));
      }
    }
    return together;
  }

  /** The targets of several plans by the id of the indicator. */
  public Map<String, List<Target>> byIndicator(List<Plan> plans) {
    Map<String, List<Target>> byIndicator = new LinkedHashMap<>();
    for (Plan plan : plans) {
      for (Target target : of(plan)) {
        byIndicator.computeIfAbsent(target.indicator(), id -> new ArrayList<>()).add(target);
      }
    }
    return byIndicator;
  }
}
