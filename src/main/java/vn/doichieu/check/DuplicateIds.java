package vn.doichieu.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/** No two plans have one id. */
final class DuplicateIds implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, Plan> first = new HashMap<>();
    for (Plan plan : corpus.plans()) {
      if (plan.id().isEmpty()) {
        continue; // A missing id is reported where the file is read.
      }
      Plan earlier = first.putIfAbsent(plan.id(), plan);
      if (earlier != null) {
        findings.accept(
            Finding.error(
                plan.file().at("id"), "check.id-twice", plan.id(), earlier.file().name()));
      }
    }
  }
}
