package vn.doichieu.export.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;

/**
 * How a plan stands to the others of the portal.
 *
 * @param based the plans that it says it carries out
 * @param replaced the plan that it replaces
 * @param changed the day its page last changed
 */
public record Relations(List<Plan> based, Optional<Plan> replaced, LocalDate changed) {

  /** Copies the list. */
  public Relations {
    based = List.copyOf(based);
  }

  /** Those of a plan of this corpus. */
  public static Relations of(Plan plan, Corpus corpus) {
    return new Relations(
        plan.metadata().parent().flatMap(corpus::plan).stream().toList(),
        corpus.succession().replaced(plan).flatMap(corpus::plan),
        corpus.succession().changed(plan));
  }
}
