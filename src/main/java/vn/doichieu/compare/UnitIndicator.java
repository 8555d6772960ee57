package vn.doichieu.compare;

import java.util.List;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Target;

/**
 * What the units inside a place set for an indicator.
 *
 * @param indicator the indicator
 * @param withFigure number of plans that put a figure on it
 * @param inWords number of plans that speak of it in words only
 * @param targets what they set
 */
public record UnitIndicator(
    Indicator indicator, int withFigure, int inWords, List<Target> targets) {

  /** Copies the list. */
  public UnitIndicator {
    targets = List.copyOf(targets);
  }

  /** The same without the single targets. */
  public UnitIndicator counted() {
    return new UnitIndicator(indicator, withFigure, inWords, List.of());
  }
}
