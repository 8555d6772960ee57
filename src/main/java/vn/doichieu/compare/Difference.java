package vn.doichieu.compare;

import java.math.BigDecimal;
import java.util.Optional;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;

/**
 * How far one figure lies from another of equal basis, in their unit, as the plans put them: what
 * "khoảng" or "trên" leaves open stays open.
 *
 * @param low between the figures, or between the lower ends of ranges; negative where the second is
 *     lower
 * @param high between the figures, or between the higher ends of ranges
 * @param exact whether both plans name one figure and no bound, range or approximation
 */
public record Difference(BigDecimal low, BigDecimal high, boolean exact) {

  /**
   * From the first figure to the second; empty where they are not comparable or one of them has no
   * number.
   */
  public static Optional<Difference> between(Target first, Target second) {
    boolean numbers =
        FigureKind.isNumber(first.quantity()) && FigureKind.isNumber(second.quantity());
    if (!numbers || !Basis.of(first).equals(Basis.of(second))) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            second.quantity().low().get().subtract(first.quantity().low().get()),
            second.quantity().high().get().subtract(first.quantity().high().get()),
            isExact(first) && isExact(second)));
  }

  /** The difference that takes in both, by their size: the ends of a tie have no direction. */
  Difference together(Difference other) {
    boolean nested = isNested() || other.isNested();
    BigDecimal least = low.abs().min(high.abs()).min(other.low.abs()).min(other.high.abs());
    BigDecimal most = low.abs().max(high.abs()).max(other.low.abs()).max(other.high.abs());
    return new Difference(nested ? most.negate() : least, most, exact && other.exact);
  }

  /** Whether it is one number. */
  public boolean isOne() {
    return low.compareTo(high) == 0;
  }

  /** Whether there is none. */
  public boolean isZero() {
    return low.signum() == 0 && high.signum() == 0;
  }

  /** Whether one of the ranges lies inside the other. */
  public boolean isNested() {
    return low.signum() * high.signum() < 0;
  }

  static boolean isExact(Target target) {
    Operator operator = target.quantity().operator();
    return operator == Operator.EQUAL || operator == Operator.TOP || operator == Operator.TIMES;
  }
}
