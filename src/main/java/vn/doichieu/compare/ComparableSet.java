package vn.doichieu.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.model.Better;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Target;

/**
 * The figures of an indicator that share one basis: each can be compared with each.
 *
 * @param basis what they share
 * @param targets the plans' targets, in the order of the files
 * @param national the national targets that can stand beside them
 * @param planCount number of plans they are of
 */
public record ComparableSet(
    Basis basis, List<Target> targets, List<NationalTarget> national, int planCount) {

  /** Copies the lists. */
  public ComparableSet {
    targets = List.copyOf(targets);
    national = List.copyOf(national);
  }

  /** Whether it holds the figures of two plans or more. */
  public boolean comparesPlans() {
    return planCount > 1;
  }

  /** Whether all of them say the same: one figure with one operator. */
  public boolean isOneFigure() {
    return targets.stream().map(Target::quantity).distinct().count() == 1;
  }

  /** The targets that go furthest; empty where there is nothing to compare. */
  public Optional<Extreme> furthest(Better better) {
    return extreme(better, direction(better) == Better.HIGHER);
  }

  /** The targets that go least far; empty where there is nothing to compare. */
  public Optional<Extreme> leastFar(Better better) {
    return extreme(better, direction(better) != Better.HIGHER);
  }

  /**
   * From the targets that go least far to those that go furthest; where several share an extreme,
   * over all of them, whatever their order.
   */
  public Optional<Difference> spread(Better better) {
    List<Target> least = leastFar(better).map(ComparableSet::distinct).orElse(List.of());
    List<Target> most = furthest(better).map(ComparableSet::distinct).orElse(List.of());
    return least.stream()
        .flatMap(low -> most.stream().flatMap(high -> Difference.between(low, high).stream()))
        .reduce(Difference::together);
  }

  /** One target of each quantity: there are few, however many plans share them. */
  private static List<Target> distinct(Extreme extreme) {
    Map<Quantity, Target> byQuantity = new LinkedHashMap<>();
    extreme.targets().forEach(target -> byQuantity.putIfAbsent(target.quantity(), target));
    return List.copyOf(byQuantity.values());
  }

  private Optional<Extreme> extreme(Better better, boolean highest) {
    if (!comparesPlans() || basis.kind() == FigureKind.WHOLE) {
      return Optional.empty();
    }
    Comparator<BigDecimal> order = highest ? Comparator.naturalOrder() : Comparator.reverseOrder();
    BigDecimal figure =
        targets.stream().map(target -> figure(target.quantity(), better)).max(order).get();
    return Optional.of(
        new Extreme(
            figure,
            targets.stream()
                .filter(target -> figure(target.quantity(), better).compareTo(figure) == 0)
                .toList()));
  }

  /** Of a range, the end that is reached in any case. */
  private BigDecimal figure(Quantity quantity, Better better) {
    return (direction(better) == Better.HIGHER ? quantity.low() : quantity.high()).get();
  }

  /** A lower rank is better whatever the indicator's other figures do. */
  private Better direction(Better better) {
    return basis.kind() == FigureKind.RANK ? Better.LOWER : better;
  }
}
