package vn.doichieu.check;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;

/**
 * Runs the rules over a corpus. Every cost grows linearly with the number of plans.
 *
 * <pre>{@code
 * List<Finding> findings = Checker.standard().check(corpus);
 * }</pre>
 */
public final class Checker {

  private final List<Rule> rules;

  /** A checker of these rules. */
  public Checker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A checker of all rules of the portal. */
  public static Checker standard() {
    return new Checker(
        List.of(
            new DuplicateIds(),
            new AddressNames(),
            new AddressClaims(),
            new Aliases(),
            new Dates(),
            new HeadingLevels(),
            new Links(),
            new OriginalAddress(),
            new PlaceTree(),
            new PassageNames(),
            new PlacesOfPlans(),
            new PlanRelations(),
            new SuppliedCopies(),
            new PublishedAddresses(),
            new KnownPlans(),
            new DeclaredNames(),
            new StatementNames(),
            new Repetitions(),
            new Quotations(),
            new NationalSources(),
            StatementRules.standard()));
  }

  /** All findings, each once, sorted by file and line. */
  public List<Finding> check(Corpus corpus) {
    Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    rules.forEach(rule -> rule.check(corpus, findings::add));
    return findings.stream().distinct().sorted().toList();
  }
}
