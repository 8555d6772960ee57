package vn.doichieu.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;

/**
 * Runs rules over each plan and what was recorded of it, plans at the same time: the records are
 * sorted by plan once for all rules.
 */
final class StatementRules implements Rule {

  private final List<StatementRule> rules;

  StatementRules(StatementRule... rules) {
    this.rules = List.of(rules);
  }

  /** All rules between plans and records. */
  static StatementRules standard() {
    return new StatementRules(
        new FiguresInQuotes(),
        new OperatorsFit(),
        new WordsInQuotes(),
        new YearsFit(),
        new MilestonesFit(),
        new AgenciesNamed(),
        new OwnWords());
  }

  /** What a plan says that nothing recorded of it cites. */
  static StatementRules coverage() {
    return new StatementRules(new Coverage());
  }

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, Recorded> recorded = Recorded.byPlan(corpus.statements());
    corpus.plansById().values().parallelStream()
        .forEach(plan -> check(plan, recorded.getOrDefault(plan.id(), Recorded.NONE), findings));
  }

  private void check(Plan plan, Recorded recorded, Consumer<Finding> findings) {
    CitedPlan cited = new CitedPlan(plan, recorded);
    rules.forEach(rule -> rule.check(cited, findings));
  }
}
