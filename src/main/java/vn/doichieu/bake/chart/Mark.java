package vn.doichieu.bake.chart;

import java.math.BigDecimal;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Quantity;

/**
 * A figure as drawn: a point, a range as a bar with two ends, all of it as a bar from zero; a bound
 * with an arrow to the side it leaves open.
 *
 * @param form point, range or all of it
 * @param from where it begins, in units of the drawing; the point itself for a point
 * @param to where it ends
 * @param hollow whether the point itself is not meant exactly: "khoảng", "trên", "dưới"
 * @param arrow which side is open
 * @param tip where the arrow ends; {@code to} without one
 */
public record Mark(Form form, double from, double to, boolean hollow, Arrow arrow, double tip) {

  private static final double ARROW = 22;

  /** What is drawn. */
  public enum Form implements Identified {
    /** One figure. */
    POINT("point"),
    /** From one figure to another. */
    RANGE("range"),
    /** All of it. */
    FULL("full");

    private final String id;

    Form(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The side that a bound leaves open. */
  public enum Arrow implements Identified {
    /** None. */
    NONE("none"),
    /** To the left, where lower figures are, and better ranks. */
    LEFT("left"),
    /** To the right. */
    RIGHT("right");

    private final String id;

    Arrow(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The mark of a figure; it must have one. */
  static Mark of(Quantity quantity, Scale scale) {
    double low = scale.x(quantity.low().get());
    double high = scale.x(quantity.high().get());
    return switch (quantity.operator()) {
      case GREATER -> rightwards(low, true);
      case AT_LEAST -> rightwards(low, false);
      case LESS -> leftwards(low, true);
      case AT_MOST -> leftwards(low, false);
      case TOP -> low > Scale.LEFT ? leftwards(low, false) : point(low, false);
      case ABOUT -> point(low, true);
      case RANGE -> new Mark(Form.RANGE, low, high, false, Arrow.NONE, high);
      case WHOLE -> new Mark(Form.FULL, scale.x(BigDecimal.ZERO), high, false, Arrow.NONE, high);
      default -> point(low, false);
    };
  }

  private static Mark point(double x, boolean hollow) {
    return new Mark(Form.POINT, x, x, hollow, Arrow.NONE, x);
  }

  private static Mark rightwards(double x, boolean hollow) {
    return new Mark(Form.POINT, x, x, hollow, Arrow.RIGHT, x + ARROW);
  }

  private static Mark leftwards(double x, boolean hollow) {
    return new Mark(Form.POINT, x, x, hollow, Arrow.LEFT, Math.max(1, x - ARROW));
  }
}
