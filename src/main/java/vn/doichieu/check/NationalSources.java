package vn.doichieu.check;

import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Plan;

/** Once the text of Resolution 57-NQ/TW is in the corpus, the national targets cite it. */
final class NationalSources implements Rule {

  private static final String RESOLUTION = "57-NQ/TW";

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    corpus.plans().stream()
        .filter(NationalSources::isTheResolution)
        .findFirst()
        .ifPresent(text -> reportUncited(text, corpus, findings));
  }

  private static boolean isTheResolution(Plan plan) {
    return plan.metadata().level() == Level.CENTRAL
        && plan.metadata()
            .number()
            .filter(number -> number.replaceAll("\\s", "").equals(RESOLUTION))
            .isPresent();
  }

  private static void reportUncited(Plan text, Corpus corpus, Consumer<Finding> findings) {
    for (Indicator indicator : corpus.statements().indicators()) {
      for (NationalTarget target : indicator.national()) {
        if (target.citation().isEmpty()) {
          findings.accept(Finding.warning(target.at(), "check.national-uncited", text.id()));
        }
      }
    }
  }
}
