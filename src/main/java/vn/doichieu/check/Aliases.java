package vn.doichieu.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/** A former id belongs to one plan, and is not the id it has now. */
final class Aliases implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, Plan> owners = new HashMap<>();
    for (Plan plan : corpus.plans()) {
      for (String alias : plan.metadata().aliases()) {
        if (alias.equalsIgnoreCase(plan.id())) {
          findings.accept(Finding.error(plan.file().at("aliases"), "check.alias-is-own-id", alias));
          continue;
        }
        Plan owner = owners.putIfAbsent(alias.toLowerCase(Locale.ROOT), plan);
        if (owner != null) {
          findings.accept(
              Finding.error(
                  plan.file().at("aliases"), "check.alias-twice", alias, owner.file().name()));
        }
      }
    }
  }
}
