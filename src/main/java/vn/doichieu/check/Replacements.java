package vn.doichieu.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/**
 * A plan has at most one next version, which is not older than itself and does not carry it out;
 * and readers can tell the two apart by name. That it exists and forms no circle is for {@link
 * PlanRelations}.
 */
final class Replacements implements Rule {

  private static final String KEY = "replaces";

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, Plan> next = new HashMap<>();
    for (Plan plan : corpus.plans()) {
      Optional<Plan> old =
          plan.metadata().replaces().filter(id -> !id.equals(plan.id())).flatMap(corpus::plan);
      if (old.isPresent()) {
        Plan first = next.putIfAbsent(old.get().id(), plan);
        if (first != null) {
          findings.accept(
              Finding.error(
                  plan.file().at(KEY),
                  "check.replaced-twice",
                  old.get().id(),
                  first.file().name(),
                  first.id()));
        }
        compare(plan, old.get(), findings);
      }
    }
  }

  private static void compare(Plan plan, Plan old, Consumer<Finding> findings) {
    if (plan.metadata().parent().filter(old.id()::equals).isPresent()) {
      findings.accept(Finding.error(plan.file().at(KEY), "check.replaces-parent", old.id()));
    }
    Optional<LocalDate> before = old.metadata().issued();
    Optional<LocalDate> after = plan.metadata().issued();
    if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
      findings.accept(
          Finding.error(
              plan.file().at(KEY),
              "check.replaces-later",
              old.id(),
              before.get().toString(),
              after.get().toString()));
    }
    if (plan.metadata().shortName().equals(old.metadata().shortName())) {
      findings.accept(
          Finding.warning(
              plan.file().at("short"),
              "check.replaces-same-name",
              plan.metadata().shortName(),
              old.file().name()));
    }
  }
}
