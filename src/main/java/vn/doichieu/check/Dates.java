package vn.doichieu.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/** The dates of a plan follow each other: issued, published here, changed here. */
final class Dates implements PlanRule {

  @Override
  public void check(Plan plan, Consumer<Finding> findings) {
    if (!plan.file().states("published")) {
      return;
    }
    LocalDate published = plan.metadata().published();
    plan.metadata()
        .updated()
        .filter(updated -> updated.isBefore(published))
        .ifPresent(
            updated ->
                findings.accept(
                    Finding.error(
                        plan.file().at("updated"),
                        "check.updated-before-published",
                        updated.toString(),
                        published.toString())));
    plan.metadata()
        .issued()
        .filter(issued -> issued.isAfter(published))
        .ifPresent(
            issued ->
                findings.accept(
                    Finding.warning(
                        plan.file().at("issued"),
                        "check.issued-after-published",
                        issued.toString(),
                        published.toString())));
  }
}
