package vn.doichieu.text;

import java.math.BigDecimal;
import java.util.Optional;

/** The words around a figure that say how it is meant. */
public final class OperatorWords {

  private OperatorWords() {}

  /**
   * The id of the operator ({@code gt ge le lt approx range times top}) that the words around the
   * figure of that value say; empty where they say nothing decisive.
   */
  public static Optional<String> around(String text, BigDecimal value) {
    return Optional.empty();
  }
}
