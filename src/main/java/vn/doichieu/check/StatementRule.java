package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Finding;

/** One thing that must be so between a plan and what editors recorded of it. Holds no state. */
@FunctionalInterface
interface StatementRule {

  void check(CitedPlan plan, Consumer<Finding> findings);
}
