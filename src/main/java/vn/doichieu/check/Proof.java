package vn.doichieu.check;

import vn.doichieu.model.Verdict.Verified;
import vn.doichieu.text.Sentences;

/**
 * A quotation that was found, where it stands.
 *
 * @param found where it was found
 * @param standing the passage that holds it, and what stands above that
 * @param around the stretch of the sentences that it touches
 */
record Proof(Verified found, Standing standing, Sentences.Span around) {

  /** The words of the quotation, as the plan has them. */
  String words() {
    return found.words();
  }

  /** The text of the passage. */
  String text() {
    return standing.passage().text();
  }

  /** The sentences that the quotation touches. */
  String sentence() {
    return text().substring(around.start(), around.end());
  }

  /**
   * Those sentences up to the end of the clause in which the quotation ends: what follows behind
   * the next semicolon speaks of something else.
   */
  String sentenceSoFar() {
    int semicolon = text().indexOf(';', found.end());
    int end = semicolon < 0 ? around.end() : Math.min(semicolon, around.end());
    return text().substring(around.start(), end);
  }
}
