package vn.doichieu.compare.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;

/**
 * What versions of a plan share with the one before. They are no peers: nobody asks what a plan
 * took from itself.
 */
final class VersionLinks {

  private final Map<String, Map<String, List<Link>>> byPlan = new HashMap<>();
  private final List<Link> all;

  /** Compares each version with the one before it, in parallel. */
  VersionLinks(Corpus corpus, TargetQuotes quotes, Map<String, Integer> order) {
    List<List<Link>> found =
        corpus.plans().parallelStream()
            .flatMap(old -> between(old, corpus, quotes, order).stream())
            .toList();
    for (List<Link> links : found) {
      if (!links.isEmpty()) {
        String a = links.get(0).a().plan();
        String b = links.get(0).b().plan();
        byPlan.computeIfAbsent(a, id -> new HashMap<>(2)).put(b, links);
        byPlan.computeIfAbsent(b, id -> new HashMap<>(2)).put(a, links);
      }
    }
    all = found.stream().flatMap(List::stream).toList();
  }

  /** Every link, in the order of the replaced plans. */
  Stream<Link> all() {
    return all.stream();
  }

  /** The links of a plan by the id of the version before or after it. */
  Map<String, List<Link>> of(String plan) {
    return byPlan.getOrDefault(plan, Map.of());
  }

  private static Optional<List<Link>> between(
      Plan old, Corpus corpus, TargetQuotes quotes, Map<String, Integer> order) {
    return corpus
        .succession()
        .replacement(old.id())
        .map(
            next ->
                order.get(old.id()) < order.get(next.id())
                    ? Lineage.between(old, next, quotes)
                    : Lineage.between(next, old, quotes));
  }
}
