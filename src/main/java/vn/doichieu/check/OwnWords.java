package vn.doichieu.check;

import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Milestone;

/**
 * Who must act and what is to be done is said in the plan's own words: those of the quoted passage,
 * of another of its section, or of what stands above. A "…" marks a gap.
 */
final class OwnWords implements StatementRule {

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Milestone milestone : plan.recorded().milestones()) {
      milestone.who().ifPresent(who -> check("who", who, milestone.citation(), plan, findings));
      check("what", milestone.what(), milestone.citation(), plan, findings);
    }
    for (Assignment assignment : plan.recorded().assignments()) {
      check("task", assignment.task(), assignment.citation(), plan, findings);
    }
  }

  private static void check(
      String key, String words, Citation citation, CitedPlan plan, Consumer<Finding> findings) {
    plan.proof(citation)
        .flatMap(proof -> foreign(words, proof.standing()))
        .ifPresent(
            part ->
                findings.accept(
                    Finding.error(
                        citation.at(),
                        "check.words-not-the-plans",
                        key,
                        Shown.beginning(part),
                        citation.passage().orElse(""))));
  }

  private static Optional<String> foreign(String words, Standing standing) {
    return FoldedWords.parts(words).stream()
        .filter(part -> !standing.says(part) && !isBeside(part, standing))
        .findFirst();
  }

  /** A date often has a paragraph of its own behind the task: "Thời gian: trong tháng 3/2025". */
  private static boolean isBeside(String words, Standing standing) {
    return standing
        .section()
        .ownPassages()
        .anyMatch(passage -> FoldedWords.of(passage.text()).hold(words));
  }
}
