package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links of clauses put together by the passages that hold them. */
public final class SharedPassages {

  private record Key(String a, String b, Kinship kinship) {}

  private SharedPassages() {}

  /**
   * Of each two passages and each kinship the link of the greatest similarity. Made in time linear
   * in the number of links.
   *
   * @param links links ordered by their plans, as {@link Lineage#links} are
   * @return some of these links: in the order in which they were given
   */
  public static List<Link> of(List<Link> links) {
    List<Link> best = new ArrayList<>();
    for (int from = 0; from < links.size(); ) {
      int end = from + 1;
      while (end < links.size() && haveSamePlans(links.get(from), links.get(end))) {
        end++;
      }
      addBest(links.subList(from, end), best);
      from = end;
    }
    return best;
  }

  private static boolean haveSamePlans(Link one, Link other) {
    return one.a().plan().equals(other.a().plan()) && one.b().plan().equals(other.b().plan());
  }

  private static void addBest(List<Link> ofTwoPlans, List<Link> best) {
    Map<Key, Integer> places = new HashMap<>();
    List<Link> found = new ArrayList<>();
    for (Link link : ofTwoPlans) {
      Key key = new Key(link.a().passage(), link.b().passage(), link.kinship());
      Integer place = places.putIfAbsent(key, found.size());
      if (place == null) {
        found.add(link);
      } else if (found.get(place).similarity() < link.similarity()) {
        found.set(place, link);
      }
    }
    best.addAll(found);
  }
}
