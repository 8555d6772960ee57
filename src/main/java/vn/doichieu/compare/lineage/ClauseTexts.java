package vn.doichieu.compare.lineage;

import java.util.HashMap;
import java.util.Map;
import vn.doichieu.model.Corpus;

/** The words behind links. Reads each plan once; for one thread, and for as long as one page. */
public final class ClauseTexts {

  private final Corpus corpus;
  private final Map<String, Map<String, String>> byPlan = new HashMap<>();

  /** Reads the plans of this corpus. */
  public ClauseTexts(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The words of a clause; none where the corpus has no such passage. */
  public String text(Stretch stretch) {
    String passage = passage(stretch);
    return passage.substring(
        Math.min(stretch.start(), passage.length()), Math.min(stretch.end(), passage.length()));
  }

  /** The words of the passage that a clause stands in. */
  public String passage(Stretch stretch) {
    return byPlan
        .computeIfAbsent(stretch.plan(), this::passages)
        .getOrDefault(stretch.passage(), "");
  }

  /** What two clauses have in common, and what not. */
  public ClauseDiff diff(Stretch first, Stretch second) {
    return new ClauseDiff(first, second, WordDiff.of(text(first), text(second)));
  }

  private Map<String, String> passages(String plan) {
    Map<String, String> texts = new HashMap<>();
    corpus
        .plan(plan)
        .ifPresent(
            found ->
                found
                    .text()
                    .allPassages()
                    .forEach(passage -> texts.putIfAbsent(passage.id(), passage.text())));
    return texts;
  }
}
