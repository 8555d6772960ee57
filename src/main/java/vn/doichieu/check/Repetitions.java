package vn.doichieu.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Location;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Result;
import vn.doichieu.model.Target;

/** Nothing is recorded twice: the later entry is reported and names the earlier one. */
final class Repetitions implements Rule {

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    for (Indicator indicator : corpus.statements().indicators()) {
      report(
          indicator.targets(),
          Repetitions::key,
          target -> target.citation().at(),
          "check.target-twice",
          findings);
      report(
          indicator.national(),
          Repetitions::key,
          NationalTarget::at,
          "check.national-twice",
          findings);
      report(indicator.results(), Repetitions::key, Result::at, "check.result-twice", findings);
    }
    report(
        corpus.statements().milestones(),
        Repetitions::key,
        milestone -> milestone.citation().at(),
        "check.milestone-twice",
        findings);
    report(
        corpus.statements().assignments(),
        Repetitions::key,
        assignment -> assignment.citation().at(),
        "check.assignment-twice",
        findings);
  }

  private static <T> void report(
      List<T> records,
      Function<T, Object> key,
      Function<T, Location> at,
      String message,
      Consumer<Finding> findings) {
    Map<Object, T> first = new HashMap<>();
    // Not the order of reading: the entries of one indicator may stand in several files.
    records.stream()
        .sorted(Comparator.comparing(at))
        .forEach(
            later -> {
              T earlier = first.putIfAbsent(key.apply(later), later);
              if (earlier != null) {
                findings.accept(
                    Finding.error(at.apply(later), message, Shown.place(at.apply(earlier))));
              }
            });
  }

  private static Object key(Target target) {
    return List.of(target.plan(), time(target.horizon()), target.measure().scope());
  }

  private static Object key(NationalTarget target) {
    return List.of(time(target.horizon()), target.measure().scope());
  }

  /** Who names the year does not matter. */
  private static Object time(Horizon horizon) {
    return List.of(horizon.year(), horizon.isAnnual());
  }

  private static Object key(Result result) {
    return List.of(result.plan(), result.asOf(), result.measure().scope());
  }

  private static Object key(Milestone milestone) {
    return List.of(
        milestone.kind(),
        milestone.date(),
        milestone.relation(),
        milestone.recurrence(),
        milestone.days(),
        milestone.who(),
        milestone.what(),
        words(milestone.citation()));
  }

  private static Object key(Assignment assignment) {
    return List.of(
        assignment.agency(), assignment.kind(), assignment.task(), words(assignment.citation()));
  }

  /** The same words of the same plan; in one plan, the same words may stand in two places. */
  private static Object words(Citation citation) {
    return List.of(citation.plan(), citation.words(), citation.passage());
  }
}
