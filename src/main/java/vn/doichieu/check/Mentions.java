package vn.doichieu.check;

import java.util.stream.Stream;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Cited;
import vn.doichieu.model.Location;
import vn.doichieu.model.Statements;

/** The places where editors name plans in what they recorded. */
final class Mentions {

  /**
   * One place.
   *
   * @param plan the id as written
   * @param at where it is written
   */
  record Mention(String plan, Location at) {}

  private Mentions() {}

  /** Every quotation, those of national targets too. */
  static Stream<Citation> citations(Statements statements) {
    Stream<Cited<?>> cited =
        Stream.of(
                statements.targets(),
                statements.milestones().stream(),
                statements.assignments().stream(),
                statements.exceptions().stream())
            .flatMap(records -> records);
    Stream<Citation> national =
        statements.indicators().stream()
            .flatMap(indicator -> indicator.national().stream())
            .flatMap(target -> target.citation().stream());
    return Stream.concat(cited.map(Cited::citation), national);
  }

  /** Every place, those of results too. */
  static Stream<Mention> in(Statements statements) {
    Stream<Mention> results =
        statements.indicators().stream()
            .flatMap(indicator -> indicator.results().stream())
            .map(result -> new Mention(result.plan(), result.at()));
    return Stream.concat(
        citations(statements).map(citation -> new Mention(citation.plan(), citation.at())),
        results);
  }
}
