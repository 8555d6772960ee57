package vn.doichieu.model;

import java.util.Optional;

/**
 * What Resolution 57-NQ/TW itself sets for an indicator.
 *
 * @param indicator id of the indicator
 * @param horizon the time it is set for
 * @param quantity the figure and its operator
 * @param measure what the figure counts
 * @param words the operator words, where known
 * @param source where the figure was taken from, for readers
 * @param citation the Resolution's words; empty while its text is not in the corpus
 * @param at where the editor wrote it
 */
public record NationalTarget(
    String indicator,
    Horizon horizon,
    Quantity quantity,
    Measure measure,
    Optional<String> words,
    String source,
    Optional<Citation> citation,
    Location at) {

  /** The same target with its citation looked up. */
  public NationalTarget judged(Verdict found) {
    return new NationalTarget(
        indicator,
        horizon,
        quantity,
        measure,
        words,
        source,
        citation.map(words -> words.judged(found)),
        at);
  }
}
