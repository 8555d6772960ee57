package vn.doichieu.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;
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
          .flatMap(proof -> contradicted(target, proof.words()))
          .map(
              right ->
                  Finding.error(
                      target.citation().at(),
                      "check.operator-contradicts",
                      target.quantity().operator().id(),
                      right,
                      Shown.figures(target.quantity().values())))
          .ifPresent(findings);
    }
  }

  private static Optional<String> contradicted(Target target, String words) {
    Operator operator = target.quantity().operator();
    return switch (operator) {
      // A multiple stands as one in the quotation: what else is said of it can be told in words.
      case STATED, WHOLE, TIMES -> Optional.empty();
      default ->
          target.quantity().values().stream()
              .flatMap(value -> OperatorWords.around(words, value).stream())
              .filter(found -> !found.equals(operator.id()))
              .filter(found -> operator != Operator.RANGE || !ALSO_OF_RANGES.contains(found))
              .findFirst();
    };
  }
}
