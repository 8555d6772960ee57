package vn.doichieu.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Target;

/**
 * The year of a target is that of its sentence, else that of the nearest heading that names one;
 * none only if neither does.
 */
final class YearsFit implements StatementRule {

  private static final List<String> EVERY_YEAR = List.of("hằng năm", "hàng năm", "mỗi năm");

  @Override
  public void check(CitedPlan plan, Consumer<Finding> findings) {
    for (Target target : plan.recorded().targets()) {
      plan.proof(target.citation())
          .flatMap(proof -> fault(target, proof, plan))
          .ifPresent(findings);
    }
  }

  private static Optional<Finding> fault(Target target, Proof proof, CitedPlan plan) {
    return switch (target.horizon().source()) {
      case SENTENCE -> ofSentence(target, proof, plan);
      case HEADING -> ofHeading(target, proof, plan);
      case ANNUAL -> ofEveryYear(target, proof);
      case NONE -> ofNone(target, proof, plan);
    };
  }

  private static Optional<Finding> ofSentence(Target target, Proof proof, CitedPlan plan) {
    int year = target.horizon().year().orElseThrow();
    if (Years.in(proof.sentence()).named().contains(year)) {
      return Optional.empty();
    }
    Optional<Passage> heading =
        nearest(proof, plan, Years::named)
            .filter(above -> plan.years(above).named().contains(year));
    return Optional.of(
        heading
            .map(above -> error(target, "check.year-from-heading", year, above))
            .orElseGet(() -> error(target, "check.year-not-in-sentence", year)));
  }

  private static Optional<Finding> ofHeading(Target target, Proof proof, CitedPlan plan) {
    int year = target.horizon().year().orElseThrow();
    Collection<Integer> own = Years.in(proof.sentenceSoFar()).horizons();
    if (!own.isEmpty() && !own.contains(year)) {
      return Optional.of(
          Finding.error(
              target.citation().at(),
              "check.year-of-sentence-wins",
              Integer.toString(year),
              show(own)));
    }
    Optional<Passage> named = nearest(proof, plan, Years::named);
    Optional<Passage> horizon = nearest(proof, plan, Years::horizons);
    boolean fits =
        named.filter(above -> plan.years(above).named().contains(year)).isPresent()
            || horizon.filter(above -> plan.years(above).horizons().contains(year)).isPresent();
    if (fits) {
      return Optional.empty();
    }
    return Optional.of(
        horizon
            .or(() -> named)
            .map(above -> error(target, "check.year-other-in-heading", year, above))
            .orElseGet(() -> error(target, "check.year-in-no-heading", year)));
  }

  private static Optional<Finding> ofEveryYear(Target target, Proof proof) {
    String sentence = FoldedWords.fold(proof.sentence());
    return EVERY_YEAR.stream().anyMatch(sentence::contains)
        ? Optional.empty()
        : Optional.of(Finding.error(target.citation().at(), "check.year-not-annual"));
  }

  private static Optional<Finding> ofNone(Target target, Proof proof, CitedPlan plan) {
    Collection<Integer> own = Years.in(proof.sentenceSoFar()).horizons();
    if (!own.isEmpty()) {
      return Optional.of(Finding.error(target.citation().at(), "check.year-left-out", show(own)));
    }
    return nearest(proof, plan, Years::horizons)
        .map(
            above ->
                Finding.error(
                    target.citation().at(),
                    "check.year-of-heading-left-out",
                    show(plan.years(above).horizons()),
                    Shown.beginning(above.text())));
  }

  /** The nearest heading, or words that lead into a list, that name such years. */
  private static Optional<Passage> nearest(
      Proof proof, CitedPlan plan, Function<Years, Collection<Integer>> years) {
    return proof.standing().above().stream()
        .filter(above -> above.kind() == Passage.Kind.HEADING || leadsIn(above))
        .filter(above -> !years.apply(plan.years(above)).isEmpty())
        .findFirst();
  }

  private static boolean leadsIn(Passage passage) {
    return passage.text().stripTrailing().endsWith(":");
  }

  private static Finding error(Target target, String key, int year) {
    return Finding.error(target.citation().at(), key, Integer.toString(year));
  }

  private static Finding error(Target target, String key, int year, Passage heading) {
    return Finding.error(
        target.citation().at(), key, Integer.toString(year), Shown.beginning(heading.text()));
  }

  private static String show(Collection<Integer> years) {
    return years.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
