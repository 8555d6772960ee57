package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;

/**
 * Which two plans have a page of their own: every two of a group of up to {@link PlanGroups#FEW}
 * that are compared with each other, its members with the plans they carry out, and every version
 * of a plan with the one before. Any other two are put together in the browser.
 */
public final class BakedPairs {

  private BakedPairs() {}

  /**
   * Two plans.
   *
   * @param first the one that comes first in the corpus
   * @param second the other
   */
  public record Pair(Plan first, Plan second) {

    /** Its name in addresses: {@code hung-yen--nghe-an}. */
    public String id() {
      return first.id() + "--" + second.id();
    }
  }

  /** The pairs in the order of the corpus. Made in time linear in the number of plans. */
  public static List<Pair> of(Corpus corpus) {
    Map<String, Integer> order = new HashMap<>();
    corpus.plans().forEach(plan -> order.putIfAbsent(plan.id(), order.size()));
    TreeSet<Pair> pairs =
        new TreeSet<>(
            Comparator.<Pair>comparingInt(pair -> order.get(pair.first().id()))
                .thenComparingInt(pair -> order.get(pair.second().id())));
    for (Peers.Group group : Peers.of(corpus)) {
      if (group.members().size() <= PlanGroups.FEW) {
        List<Plan> members = group.members();
        for (int i = 0; i < members.size(); i++) {
          Plan plan = members.get(i);
          List<Plan> others = new ArrayList<>(members.subList(i + 1, members.size()));
          Peers.parent(plan, corpus).ifPresent(others::add);
          others.stream()
              .filter(other -> !other.id().equals(plan.id()))
              .forEach(other -> pairs.add(pair(plan, other, order)));
        }
      }
    }
    corpus
        .plans()
        .forEach(
            old ->
                corpus
                    .succession()
                    .replacement(old.id())
                    .ifPresent(next -> pairs.add(pair(old, next, order))));
    return List.copyOf(pairs);
  }

  private static Pair pair(Plan one, Plan other, Map<String, Integer> order) {
    return order.get(one.id()) < order.get(other.id())
        ? new Pair(one, other)
        : new Pair(other, one);
  }
}
