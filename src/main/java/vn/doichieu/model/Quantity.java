package vn.doichieu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a target says of its figure.
 *
 * @param operator how it says it
 * @param values none for {@link Operator#STATED}, low and high for {@link Operator#RANGE}, 100 for
 *     {@link Operator#WHOLE}, else the figure; in the unit of the target, without trailing zeros
 * @param of the year that a multiple is of; empty for every other operator
 */
public record Quantity(Operator operator, List<BigDecimal> values, OptionalInt of) {

  /** A goal in words. */
  public static final Quantity STATED =
      new Quantity(Operator.STATED, List.of(), OptionalInt.empty());

  /** All of it. */
  public static final Quantity WHOLE =
      new Quantity(Operator.WHOLE, List.of(BigDecimal.valueOf(100)), OptionalInt.empty());

  /** Copies the list. */
  public Quantity {
    values = List.copyOf(values);
  }

  /** A figure with its operator. */
  public static Quantity of(Operator operator, BigDecimal value) {
    return new Quantity(operator, List.of(value), OptionalInt.empty());
  }

  /** From one figure to another. */
  public static Quantity range(BigDecimal low, BigDecimal high) {
    return new Quantity(Operator.RANGE, List.of(low, high), OptionalInt.empty());
  }

  /** The figure, or the lower one of a range; empty where there is none. */
  public Optional<BigDecimal> low() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** The figure, or the higher one of a range; empty where there is none. */
  public Optional<BigDecimal> high() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** The year that a multiple is of; for templates, to which {@code of} is the factory. */
  public OptionalInt multipleOf() {
    return of;
  }

  /** Whether it is a goal in words, without a figure. */
  public boolean isStated() {
    return operator == Operator.STATED;
  }
}
