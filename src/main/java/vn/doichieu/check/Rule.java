package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;

/** One thing that must be so in a corpus. Rules hold no state and may run at the same time. */
@FunctionalInterface
public interface Rule {

  /**
   * Looks for what is wrong.
   *
   * @param corpus what was read
   * @param findings receives each problem, in no particular order; several threads may call it at
   *     once
   */
  void check(Corpus corpus, Consumer<Finding> findings);
}
