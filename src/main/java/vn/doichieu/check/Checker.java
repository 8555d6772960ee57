package vn.doichieu.check;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
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

  private static final List<Rule> RULES =
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
          new Replacements(),
          new SuppliedCopies(),
          new KnownPlans(),
          new DeclaredNames(),
          new StatementNames(),
          new Repetitions(),
          new Quotations(),
          new NationalSources(),
          new ResultAddresses(),
          StatementRules.standard());

  private final List<Rule> rules;

  /** A checker of these rules. */
  public Checker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A checker of all rules of the portal. */
  public static Checker standard() {
    return new Checker(
        Stream.concat(
                RULES.stream(), Stream.of(new PublishedAddresses(), StatementRules.coverage()))
            .toList());
  }

  /**
   * A checker for a corpus of which files are missing because they could not be understood: it does
   * not ask for what may stand in them.
   */
  public static Checker ofPart() {
    return new Checker(RULES);
  }

  /** All findings, each once, sorted by file and line. */
  public List<Finding> check(Corpus corpus) {
    Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    rules.forEach(rule -> rule.check(corpus, findings::add));
    return findings.stream().distinct().sorted().toList();
  }
}
