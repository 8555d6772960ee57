package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;

/**
 * Plans that stand side by side in one comparison.
 *
 * @param kind why they belong together
 * @param province the province, where that is why
 * @param leading the plans that lead every part of the group, such as the province's own; also the
 *     first of {@code plans}
 * @param plans all of them, in order
 */
public record PlanGroup(Kind kind, Optional<Place> province, List<Plan> leading, List<Plan> plans) {

  /** Copies the lists. */
  public PlanGroup {
    leading = List.copyOf(leading);
    plans = List.copyOf(plans);
  }

  /** Why plans belong together. */
  public enum Kind {
    /** They are all there are. */
    ALL,
    /** They are the provinces' own, and the central ones. */
    PROVINCES,
    /** A province's own and those of its units. */
    PROVINCE,
    /** Nobody knows their province. */
    UNPLACED
  }

  /**
   * The plans cut into parts that fit on a page, each led by the leading ones; one part, with no
   * plan in it, where the group has none.
   *
   * @param most how many plans a part may hold, at least one more than lead it
   */
  public List<List<Plan>> parts(int most) {
    if (plans.size() <= most) {
      return List.of(plans);
    }
    List<Plan> first = leading.subList(0, Math.min(leading.size(), most / 2));
    List<Plan> rest = plans.subList(first.size(), plans.size());
    int each = Math.max(1, most - first.size());
    List<List<Plan>> parts = new ArrayList<>();
    for (int from = 0; from < rest.size(); from += each) {
      List<Plan> chunk = rest.subList(from, Math.min(from + each, rest.size()));
      parts.add(Stream.concat(first.stream(), chunk.stream()).toList());
    }
    return parts;
  }
}
