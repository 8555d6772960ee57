package vn.doichieu.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Verdict.Verified;
import vn.doichieu.text.Sentences;

/**
 * A plan, what editors recorded of it, and what several rules ask of its text, worked out once.
 * Used by one thread.
 */
final class CitedPlan {

  private final Plan plan;
  private final Recorded recorded;
  private final Map<String, Standing> standings;

  // By identity: the hash of a passage goes through all its words, and two may have one id.
  private final Map<Passage, List<Sentences.Span>> sentences = new IdentityHashMap<>();
  private final Map<Passage, Years> years = new IdentityHashMap<>();

  CitedPlan(Plan plan, Recorded recorded) {
    this.plan = plan;
    this.recorded = recorded;
    this.standings = recorded.isEmpty() ? Map.of() : Standing.byId(plan);
  }

  Plan plan() {
    return plan;
  }

  Recorded recorded() {
    return recorded;
  }

  /** Where a quotation stands; empty unless it was found. */
  Optional<Proof> proof(Citation citation) {
    return citation
        .verified()
        .flatMap(
            found ->
                Optional.ofNullable(standings.get(found.passage()))
                    .filter(standing -> standing.passage().text().length() >= found.end())
                    .map(standing -> new Proof(found, standing, around(found, standing))));
  }

  /** The sentences of a passage. */
  List<Sentences.Span> sentences(Passage passage) {
    return sentences.computeIfAbsent(passage, p -> Sentences.in(p.text()));
  }

  /** The years that a passage names. */
  Years years(Passage passage) {
    return years.computeIfAbsent(passage, p -> Years.in(p.text()));
  }

  private Sentences.Span around(Verified found, Standing standing) {
    int start = found.start();
    int end = found.end();
    for (Sentences.Span sentence : sentences(standing.passage())) {
      if (sentence.start() < found.end() && sentence.end() > found.start()) {
        start = Math.min(start, sentence.start());
        end = Math.max(end, sentence.end());
      }
    }
    return new Sentences.Span(start, end);
  }
}
