package vn.doichieu.compare;

import java.math.BigDecimal;
import java.util.Optional;
import vn.doichieu.model.Better;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;

/**
 * How much a figure asks for, against another of equal basis. What counts is from where on a result
 * fulfils it, in the direction that is better:
 *
 * <ul>
 *   <li>"đạt 80", "ít nhất 80" and, as a percentage, all of 80 are fulfilled from 80 on: equal.
 *   <li>"trên 80" is fulfilled only above 80: it asks for more than "đạt 80".
 *   <li>A range leaves open where in it that is: it asks for more or less than another figure only
 *       if all of it lies beyond or below, or if one of two ranges ends where the other begins; the
 *       same range asks for the same.
 *   <li>"khoảng 80" counts by its figure, and leaves open how it stands to 80 itself, "trên 80"
 *       included. The same words with the same figure ask for the same.
 *   <li>A bound against the better direction ("không quá 20" of what is to rise) asks for nothing;
 *       it is below what lies beyond the bound, and open against the rest.
 *   <li>Of ranks and of what is to fall, all of this holds downwards: the first 10 ask for more
 *       than the first 20.
 * </ul>
 *
 * <p>What these do not decide is {@link Order#OPEN}.
 */
record Ambition(Edge from, Edge to) {

  /** How one figure stands to another. */
  enum Order {
    /** Whatever fulfils it fulfils the other too, and not the other way round. */
    MORE,
    /** What fulfils one fulfils the other. */
    SAME,
    /** Whatever fulfils the other fulfils it too, and not the other way round. */
    LESS,
    /** Their words do not decide it. */
    OPEN
  }

  /**
   * One end of where fulfilment may begin.
   *
   * @param value the figure, turned so that more is better; empty for no bound at all
   * @param nudge -1 just before the figure, 1 just beyond it, else 0
   */
  private record Edge(Optional<BigDecimal> value, int nudge) implements Comparable<Edge> {

    static final Edge NOWHERE = new Edge(Optional.empty(), 0);

    @Override
    public int compareTo(Edge other) {
      if (value.isEmpty() || other.value.isEmpty()) {
        return Boolean.compare(value.isPresent(), other.value.isPresent());
      }
      int figures = value.get().compareTo(other.value.get());
      return figures != 0 ? figures : Integer.compare(nudge, other.nudge);
    }

    boolean isPast(Edge other) {
      return compareTo(other) > 0;
    }
  }

  /**
   * How one figure stands to another of equal basis.
   *
   * @param better which way the indicator is to go; ranks go down whatever it says
   */
  static Order compare(Quantity one, Quantity other, Better better) {
    if (isSame(one, other)) {
      return Order.SAME;
    }
    Ambition first = of(one, better);
    Ambition second = of(other, better);
    if (first.from.isPast(second.to) || first.beginsWhereEnds(second)) {
      return Order.MORE;
    }
    if (second.from.isPast(first.to) || second.beginsWhereEnds(first)) {
      return Order.LESS;
    }
    return first.isPoint() && second.isPoint() ? Order.SAME : Order.OPEN;
  }

  /** Whether a figure is an approximation: then only its figure is compared. */
  static boolean countsByFigure(Quantity quantity) {
    return quantity.operator() == Operator.ABOUT;
  }

  /** Whether one range ends just where another begins: 18 to 20 asks for more than 16 to 18. */
  private boolean beginsWhereEnds(Ambition other) {
    return isRange() && other.isRange() && from.compareTo(other.to) == 0;
  }

  private boolean isRange() {
    return from.value().isPresent()
        && to.value().isPresent()
        && from.value().get().compareTo(to.value().get()) < 0;
  }

  private boolean isPoint() {
    return from.value().isPresent() && from.compareTo(to) == 0;
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.operator() == other.operator()
        && one.low().get().compareTo(other.low().get()) == 0
        && one.high().get().compareTo(other.high().get()) == 0;
  }

  private static Ambition of(Quantity quantity, Better better) {
    boolean up = better == Better.HIGHER && quantity.operator() != Operator.TOP;
    BigDecimal least = up ? quantity.low().get() : quantity.high().get().negate();
    BigDecimal most = up ? quantity.high().get() : quantity.low().get().negate();
    return switch (quantity.operator()) {
      case GREATER -> up ? between(least, 1, most, 1) : upTo(most, -1);
      case AT_LEAST -> up ? between(least, 0, most, 0) : upTo(most, 0);
      case LESS -> up ? upTo(most, -1) : between(least, 1, most, 1);
      case AT_MOST -> up ? upTo(most, 0) : between(least, 0, most, 0);
      case ABOUT -> between(least, -1, most, 1);
      default -> between(least, 0, most, 0);
    };
  }

  private static Ambition between(BigDecimal least, int before, BigDecimal most, int after) {
    return new Ambition(new Edge(Optional.of(least), before), new Edge(Optional.of(most), after));
  }

  private static Ambition upTo(BigDecimal bound, int nudge) {
    return new Ambition(Edge.NOWHERE, new Edge(Optional.of(bound), nudge));
  }
}
