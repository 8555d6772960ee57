package vn.doichieu.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;
import vn.doichieu.text.Figure;
import vn.doichieu.text.OperatorWords;

/**
 * The operator of a target is the one that the words around its figure say: a bound or an
 * approximation needs its word, and a plain figure has none. Where the same figure stands twice
 * with different words, the editor decides.
 */
final class OperatorsFit implements StatementRule {

  /**
   * What is said of a figure beside its being an end of a range, without making it something else.
   */
  private static final Set<String> ALSO_OF_RANGES =
      Set.of(Operator.RANGE.id(), Operator.ABOUT.id());

  /** Operators that a plan always puts a word to. */
  private static final Set<Operator> NEEDS_A_WORD =
      EnumSet.of(
          Operator.GREATER, Operator.AT_LEAST, Operator.ABOUT, Operator.AT_MOST, Operator.LESS);

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Target target : plan.recorded().targets()) {
      plan.proof(target.citation())
          .flatMap(proof -> fault(target, proof.words()))
          .ifPresent(findings);
    }
  }

  private static Optional<Finding> fault(Target target, String words) {
    return switch (target.quantity().operator()) {
      // A multiple stands as one in the quotation: what else is said of it can be told in words.
      case STATED, WHOLE, TIMES -> Optional.empty();
      default ->
          target.quantity().values().stream()
              .flatMap(value -> contradiction(target, value, words).stream())
              .findFirst();
    };
  }

  private static Optional<Finding> contradiction(Target target, BigDecimal value, String words) {
    Operator operator = target.quantity().operator();
    Optional<String> around = OperatorWords.around(words, value);
    if (around.isEmpty() && NEEDS_A_WORD.contains(operator) && standsOnce(value, words)) {
      return Optional.of(
          Finding.error(
              target.citation().at(),
              "check.operator-unsaid",
              operator.id(),
              around(value, words)));
    }
    return around
        .filter(said -> !said.equals(operator.id()))
        .filter(said -> operator != Operator.RANGE || !ALSO_OF_RANGES.contains(said))
        .map(
            said ->
                Finding.error(
                    target.citation().at(),
                    "check.operator-contradicts",
                    operator.id(),
                    around(value, words),
                    said));
  }

  private static boolean standsOnce(BigDecimal value, String words) {
    return Figure.in(words).stream().filter(figure -> figure.value().compareTo(value) == 0).count()
        == 1;
  }

  private static String around(BigDecimal value, String words) {
    return Figure.in(words).stream()
        .filter(figure -> figure.value().compareTo(value) == 0)
        .map(figure -> Shown.around(words, figure.start(), figure.end()))
        .findFirst()
        .orElseGet(() -> Shown.beginning(words));
  }
}
