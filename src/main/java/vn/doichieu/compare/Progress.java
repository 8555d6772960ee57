package vn.doichieu.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.doichieu.model.Better;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Result;
import vn.doichieu.model.Target;

/**
 * How a result stands to a target that the same plan set in the same measure.
 *
 * @param target the target
 * @param reached whether the figure meets it
 * @param missing how much is missing to it, in their unit; zero where it is reached
 * @param share the result as a percentage of the target's figure, rounded down; empty where that
 *     says nothing: ranks, what is to fall, targets not above zero
 */
public record Progress(
    Target target, boolean reached, BigDecimal missing, Optional<BigDecimal> share) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How the result stands to the target; empty where the two are not comparable. */
  public static Optional<Progress> of(Indicator indicator, Target target, Result result) {
    Quantity quantity = target.quantity();
    Optional<FigureKind> kind = FigureKind.of(quantity, target.measure());
    boolean comparable =
        target.plan().equals(result.plan())
            && target.measure().equals(result.measure())
            && kind.filter(k -> k == FigureKind.AMOUNT || k == FigureKind.RANK).isPresent();
    if (!comparable) {
      return Optional.empty();
    }
    boolean upwards = upwards(quantity.operator(), indicator.better());
    BigDecimal figure = (upwards ? quantity.low() : quantity.high()).get();
    BigDecimal distance =
        upwards ? figure.subtract(result.value()) : result.value().subtract(figure);
    boolean open = quantity.operator() == Operator.GREATER || quantity.operator() == Operator.LESS;
    boolean reached = open ? distance.signum() < 0 : distance.signum() <= 0;
    return Optional.of(
        new Progress(
            target,
            reached,
            distance.max(BigDecimal.ZERO),
            upwards ? share(result.value(), figure) : Optional.empty()));
  }

  private static Optional<BigDecimal> share(BigDecimal value, BigDecimal figure) {
    return figure.signum() > 0 && value.signum() >= 0
        ? Optional.of(value.multiply(HUNDRED).divide(figure, 0, RoundingMode.DOWN))
        : Optional.empty();
  }

  private static boolean upwards(Operator operator, Better better) {
    return switch (operator) {
      case GREATER, AT_LEAST, WHOLE -> true;
      case LESS, AT_MOST, TOP -> false;
      default -> better == Better.HIGHER;
    };
  }
}
