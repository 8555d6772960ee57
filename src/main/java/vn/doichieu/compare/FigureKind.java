package vn.doichieu.compare;

import java.util.Optional;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;

/** Kinds of figure; figures of two kinds are never on one scale. */
public enum FigureKind implements Identified {
  /** So much, in the unit: a share, a number, a rate. */
  AMOUNT("amount"),
  /** A place in a row, 1 being the first. */
  RANK("rank"),
  /** A multiple of what was in an earlier year. */
  MULTIPLE("multiple"),
  /** All of what cannot be counted as a percentage. */
  WHOLE("whole");

  private static final String PERCENT = "%";

  private final String id;

  FigureKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * The kind of a figure; empty for a goal in words. All of a percentage is the amount 100.
   *
   * @param quantity the figure
   * @param measure what it counts
   */
  public static Optional<FigureKind> of(Quantity quantity, Measure measure) {
    return switch (quantity.operator()) {
      case STATED -> Optional.empty();
      case TOP -> Optional.of(RANK);
      case TIMES -> Optional.of(MULTIPLE);
      case WHOLE -> Optional.of(measure.unit().equals(PERCENT) ? AMOUNT : WHOLE);
      default -> Optional.of(AMOUNT);
    };
  }

  /** Whether a figure is one that the plan puts a number on. */
  static boolean isNumber(Quantity quantity) {
    return quantity.operator() != Operator.STATED && quantity.operator() != Operator.WHOLE;
  }
}
