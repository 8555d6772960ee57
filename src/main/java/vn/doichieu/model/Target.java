package vn.doichieu.model;

import java.util.Optional;

/**
 * What one plan sets for one indicator.
 *
 * @param indicator id of the indicator
 * @param horizon the time it is set for
 * @param quantity the figure and how the plan speaks of it
 * @param measure what the figure counts
 * @param words the sentence's own operator words, such as {@code khoảng}; a gap is "…"; empty for a
 *     goal in words
 * @param note an editor's remark for readers
 * @param citation the plan's words
 */
public record Target(
    String indicator,
    Horizon horizon,
    Quantity quantity,
    Measure measure,
    Optional<String> words,
    Optional<String> note,
    Citation citation)
    implements Cited<Target> {

  /** Id of the plan. */
  public String plan() {
    return citation.plan();
  }

  @Override
  public Target judged(Verdict found) {
    return new Target(indicator, horizon, quantity, measure, words, note, citation.judged(found));
  }
}
