package vn.doichieu.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Passage;

/** The agency of an assignment is named by the quoted passage or by what stands above it. */
final class AgenciesNamed implements StatementRule {

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Assignment assignment : plan.recorded().assignments()) {
      plan.proof(assignment.citation())
          .filter(proof -> !isNamed(assignment.agency(), proof.standing()))
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

  private static boolean isNamed(String agency, Standing standing) {
    return Stream.concat(Stream.of(standing.passage()), standing.above().stream())
        .map(Passage::text)
        .anyMatch(text -> FoldedWords.of(text).hold(agency));
  }
}
