package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Target;

/**
 * The targets of every indicator by plan, so that the comparison of a few plans costs no more than
 * their own targets. Made once, in time linear in the number of targets; never changed, so threads
 * may share it.
 */
public final class PlanTargets {

  private final Corpus corpus;
  private final Map<String, Map<String, List<Target>>> byIndicator = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> nationalTexts = new HashSet<>();

  private PlanTargets(Corpus corpus) {
    this.corpus = corpus;
    for (Indicator indicator : corpus.statements().indicators()) {
      Map<String, List<Target>> byPlan = new HashMap<>();
      for (Target target : indicator.targets()) {
        byPlan.computeIfAbsent(target.plan(), plan -> new ArrayList<>()).add(target);
        counts.merge(target.plan(), 1, Integer::sum);
      }
      byIndicator.put(indicator.id(), byPlan);
      indicator.national().stream()
          .flatMap(target -> target.citation().stream())
          .map(Citation::plan)
          .forEach(nationalTexts::add);
    }
  }

  /** The targets of a corpus. */
  public static PlanTargets of(Corpus corpus) {
    return new PlanTargets(corpus);
  }

  /** Every indicator, in the order of the files. */
  public Collection<Indicator> indicators() {
    return corpus.statements().indicators();
  }

  /** What a plan sets for an indicator, in the order of the files; nothing where it is silent. */
  public List<Target> of(Indicator indicator, String plan) {
    return byIndicator.getOrDefault(indicator.id(), Map.of()).getOrDefault(plan, List.of());
  }

  /** What plans set for an indicator, plan by plan. */
  public List<Target> of(Indicator indicator, List<Plan> plans) {
    return plans.stream().flatMap(plan -> of(indicator, plan.id()).stream()).toList();
  }

  /** How many targets a plan sets. */
  public int count(String plan) {
    return counts.getOrDefault(plan, 0);
  }

  /**
   * Those of the plans that are compared with the Resolution: its own text, where it is in the
   * corpus, is not one of them unless editors recorded targets of it besides the national ones.
   */
  public List<Plan> compared(List<Plan> plans) {
    return plans.stream()
        .filter(plan -> !nationalTexts.contains(plan.id()) || count(plan.id()) > 0)
        .toList();
  }
}
