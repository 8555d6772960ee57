package vn.doichieu.model;

import java.util.Optional;

/**
 * Words of a plan that prove what an editor recorded of it.
 *
 * @param at where the editor wrote the quotation
 * @param plan id of the plan
 * @param quote the words as the editor wrote them
 * @param statedPassage id of the passage that the editor named; needed only where the words stand
 *     in several
 * @param verdict what looking them up came to
 */
public record Citation(
    Location at, String plan, String quote, Optional<String> statedPassage, Verdict verdict) {

  /** The same citation, looked up. */
  public Citation judged(Verdict found) {
    return new Citation(at, plan, quote, statedPassage, found);
  }

  /** Where the words stand; empty unless they were found. */
  public Optional<Verdict.Verified> verified() {
    return verdict instanceof Verdict.Verified found ? Optional.of(found) : Optional.empty();
  }

  /** The passage that holds the words; empty unless they were found. */
  public Optional<String> passage() {
    return verified().map(Verdict.Verified::passage);
  }

  /** The words as the plan has them, or, unless they were found, as the editor wrote them. */
  public String words() {
    return verified().map(Verdict.Verified::words).orElse(quote);
  }
}
