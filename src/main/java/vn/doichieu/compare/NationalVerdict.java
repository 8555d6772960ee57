package vn.doichieu.compare;

import vn.doichieu.model.Identified;

/**
 * How a plan stands to a national target. The order is that in which they are counted; what decides
 * between the first four is told in {@link NationalCoverage}.
 */
public enum NationalVerdict implements Identified {
  /** It asks for more. */
  BEYOND("beyond"),
  /** It asks for the same. */
  EQUAL("equal"),
  /** It asks for less. */
  BELOW("below"),
  /** The figures are comparable, but the words with them do not decide. */
  UNDECIDED("undecided"),
  /** It sets a figure of another unit, base, scope, kind or year; or the Resolution sets none. */
  NOT_COMPARABLE("not-comparable"),
  /** It states the goal in words, without a figure. */
  STATED("stated"),
  /** It says nothing. */
  SILENT("silent");

  private final String id;

  NationalVerdict(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** Whether the plan sets a figure. */
  public boolean isFigure() {
    return this != STATED && this != SILENT;
  }

  /** Whether the figure was held against the Resolution's. */
  public boolean isCompared() {
    return ordinal() <= UNDECIDED.ordinal();
  }

  static NationalVerdict of(Ambition.Order order) {
    return switch (order) {
      case MORE -> BEYOND;
      case SAME -> EQUAL;
      case LESS -> BELOW;
      case OPEN -> UNDECIDED;
    };
  }
}
