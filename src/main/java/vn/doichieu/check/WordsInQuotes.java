package vn.doichieu.check;

import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Target;

/** The operator words of a target stand in its quotation, in their order; "…" marks a gap. */
final class WordsInQuotes implements StatementRule {

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Target target : plan.recorded().targets()) {
      plan.proof(target.citation())
          .flatMap(proof -> fault(target, proof.words()))
          .ifPresent(findings);
    }
  }

  private static Optional<Finding> fault(Target target, String quote) {
    if (target.words().isEmpty()) {
      return target.quantity().isStated()
          ? Optional.empty()
          : Optional.of(Finding.error(target.citation().at(), "check.words-missing"));
    }
    FoldedWords folded = FoldedWords.of(quote);
    int from = 0;
    for (String part : FoldedWords.parts(target.words().get())) {
      int after = folded.indexAfter(part, from);
      if (after < 0) {
        boolean misplaced = folded.hold(part);
        return Optional.of(
            Finding.error(
                target.citation().at(),
                misplaced ? "check.words-out-of-order" : "check.words-not-in-quote",
                part,
                Shown.beginning(quote)));
      }
      from = after;
    }
    return Optional.empty();
  }
}
