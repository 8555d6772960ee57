package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Finding;

/** The agency of an assignment is named by the quoted passage or by what stands above it. */
final class AgenciesNamed implements StatementRule {

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Assignment assignment : plan.recorded().assignments()) {
      plan.proof(assignment.citation())
          .filter(proof -> !proof.standing().says(assignment.agency()))
          .ifPresent(
              proof ->
                  findings.accept(
                      Finding.error(
                          assignment.citation().at(),
                          "check.agency-not-named",
                          assignment.agency(),
                          proof.found().passage())));
    }
  }
}
