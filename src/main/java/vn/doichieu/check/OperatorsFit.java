package vn.doichieu.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;
import vn.doichieu.text.Figure;
import vn.doichieu.text.OperatorWords;

/**
 * The operator of a target does not contradict the words around its figure. Where these decide
 * nothing, the editor does.
 */
final class OperatorsFit implements StatementRule {

  /**
   * What is said of a figure beside its being an end of a range, without making it something else.
   */
  private static final Set<String> ALSO_OF_RANGES =
      Set.of(Operator.RANGE.id(), Operator.ABOUT.id());

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
    return OperatorWords.around(words, value)
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

  private static String around(BigDecimal value, String words) {
    return Figure.in(words).stream()
        .filter(figure -> figure.value().compareTo(value) == 0)
        .map(figure -> Shown.around(words, figure.start(), figure.end()))
        .findFirst()
        .orElseGet(() -> Shown.beginning(words));
  }
}
