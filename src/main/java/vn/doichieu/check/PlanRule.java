package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/** A rule that looks at each plan on its own, and so at several at once. */
@FunctionalInterface
interface PlanRule extends Rule {

  void check(Plan plan, Consumer<Finding> findings);

  @Override
  default void check(Corpus corpus, Consumer<Finding> findings) {
    corpus.plans().parallelStream().forEach(plan -> check(plan, findings));
  }
}
