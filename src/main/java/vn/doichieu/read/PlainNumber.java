package vn.doichieu.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Numbers as editors write them in YAML: plainly, with a decimal point. In quotation marks they are
 * texts, and a decimal comma makes a text too.
 */
final class PlainNumber {

  /** Enough for any figure of a plan; without exponents, which could unfold into gigabytes. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

  private static final Pattern COMMA = Pattern.compile("-?\\d{1,15},\\d{1,6}");

  private PlainNumber() {}

  /** The number, without trailing zeros behind its point; empty where it is none. */
  static Optional<BigDecimal> of(ScalarNode node) {
    String text = node.getValue().strip();
    if (!node.isPlain() || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text).stripTrailingZeros();
    return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
  }

  /** Whether a comma is all that is wrong with it. */
  static boolean hasComma(String text) {
    return COMMA.matcher(text).matches();
  }
}
