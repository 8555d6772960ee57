package vn.doichieu.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.check.Mentions.Mention;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Plan;
import vn.doichieu.text.Nearest;

/** The plans that editors recorded something of exist; national targets cite central documents. */
final class KnownPlans implements Rule {

  /** So many unknown ids get the nearest right one: each is a look through all plans. */
  private static final int SUGGESTIONS = 200;

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    List<Mention> unknown =
        Mentions.in(corpus.statements())
            .filter(mention -> corpus.plan(mention.plan()).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      report(unknown, corpus, findings);
    }
    for (Indicator indicator : corpus.statements().indicators()) {
      for (NationalTarget target : indicator.national()) {
        target.citation().ifPresent(citation -> checkLevel(citation, corpus, findings));
      }
    }
  }

  private static void report(List<Mention> unknown, Corpus corpus, Consumer<Finding> findings) {
    Map<String, String> renamed = new HashMap<>();
    for (Plan plan : corpus.plans()) {
      plan.metadata().aliases().forEach(alias -> renamed.putIfAbsent(alias, plan.id()));
    }
    Nearest nearest = Nearest.among(corpus.plansById().keySet());
    Map<String, Optional<String>> answers = new HashMap<>();
    for (Mention mention : unknown) {
      String now = renamed.get(mention.plan());
      if (now != null) {
        findings.accept(Finding.error(mention.at(), "check.plan-renamed", mention.plan(), now));
      } else {
        boolean tired = answers.size() >= SUGGESTIONS;
        Optional<String> right =
            answers.computeIfAbsent(
                mention.plan(), id -> tired ? Optional.empty() : nearest.to(id));
        findings.accept(
            Suggestion.finding(mention.at(), "check.plan-unknown", right, mention.plan()));
      }
    }
  }

  private static void checkLevel(Citation citation, Corpus corpus, Consumer<Finding> findings) {
    corpus
        .plan(citation.plan())
        .filter(plan -> plan.metadata().level() != Level.CENTRAL)
        .ifPresent(
            plan ->
                findings.accept(
                    Finding.error(citation.at(), "check.national-not-central", plan.id())));
  }
}
