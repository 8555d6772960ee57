package vn.doichieu.bake.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.doichieu.compare.FigureKind;

/**
 * An axis: which figures it spans, where each stands, and the labelled places. It begins at zero,
 * or at rank 1 on the left.
 */
final class Scale {

  /** Where the axis begins, in units of the drawing. */
  static final double LEFT = 14;

  /** Where it ends; the rest of the width is for the arrows of minima. */
  static final double RIGHT = 330;

  private static final int STEPS = 5;
  private static final int STEPS_OF_LONG_LABELS = 2;
  private static final int LONG = 6;

  private final BigDecimal min;
  private final BigDecimal max;
  private final List<Tick> ticks;

  private Scale(BigDecimal min, BigDecimal max, List<BigDecimal> labelled) {
    this.min = min;
    this.max = max;
    this.ticks = labelled.stream().map(value -> new Tick(value, x(value))).toList();
  }

  /**
   * An axis on which all of these figures stand.
   *
   * @param figures at least one
   */
  static Scale of(FigureKind kind, Collection<BigDecimal> figures) {
    BigDecimal start = kind == FigureKind.RANK ? BigDecimal.ONE : BigDecimal.ZERO;
    BigDecimal low = figures.stream().reduce(start, BigDecimal::min);
    BigDecimal high = figures.stream().reduce(start, BigDecimal::max);
    if (high.compareTo(low) == 0) {
      high = low.add(BigDecimal.ONE);
    }
    boolean whole = figures.stream().allMatch(Scale::isWhole);
    BigDecimal step = step(low, high, whole);
    BigDecimal from = multiple(low, step, RoundingMode.FLOOR);
    BigDecimal to = multiple(high, step, RoundingMode.CEILING);
    List<BigDecimal> labelled = new ArrayList<>();
    for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
      labelled.add(value.max(kind == FigureKind.RANK ? start : value));
    }
    return new Scale(labelled.get(0), to, labelled.stream().distinct().toList());
  }

  /** Where a figure stands, in units of the drawing, to a tenth. */
  double x(BigDecimal value) {
    BigDecimal share = value.subtract(min).divide(max.subtract(min), MathContext.DECIMAL64);
    return Math.round((LEFT + share.doubleValue() * (RIGHT - LEFT)) * 10) / 10.0;
  }

  /** The labelled places, from left to right. */
  List<Tick> ticks() {
    return ticks;
  }

  /** The smallest of 1, 2, 5, 10, 20, … that needs no more steps than fit. */
  private static BigDecimal step(BigDecimal low, BigDecimal high, boolean whole) {
    int digits = high.abs().max(low.abs()).setScale(0, RoundingMode.CEILING).precision();
    int steps = digits > LONG ? STEPS_OF_LONG_LABELS : STEPS;
    BigDecimal least = high.subtract(low).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    BigDecimal step = power.multiply(BigDecimal.TEN);
    for (int factor : new int[] {5, 2, 1}) {
      BigDecimal smaller = power.multiply(BigDecimal.valueOf(factor));
      step = smaller.compareTo(least) >= 0 ? smaller : step;
    }
    return whole ? step.max(BigDecimal.ONE) : step;
  }

  private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
    return value.divide(step, 0, rounding).multiply(step);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
