package vn.doichieu.compare;

import java.math.BigDecimal;
import java.util.List;
import vn.doichieu.model.Target;

/**
 * The targets of a comparable set that go furthest, or least far. A bound and an approximation
 * count by their figure, a range by the end that it reaches at the least, all of it as 100.
 *
 * @param figure the figure they count by
 * @param targets the targets, more than one in a tie
 */
public record Extreme(BigDecimal figure, List<Target> targets) {

  /** Copies the list. */
  public Extreme {
    targets = List.copyOf(targets);
  }

  /** Whether several targets share the figure. */
  public boolean isTie() {
    return targets.size() > 1;
  }

  /** Whether all of them name exactly this figure. */
  public boolean isExact() {
    return targets.stream().allMatch(Difference::isExact);
  }
}
