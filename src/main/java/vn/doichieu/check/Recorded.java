package vn.doichieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Cited;
import vn.doichieu.model.CoverageException;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;

/**
 * What editors recorded of one plan.
 *
 * @param targets its targets, and the national ones that cite it
 * @param milestones its milestones
 * @param assignments its assignments
 * @param exceptions its exceptions
 */
record Recorded(
    List<Target> targets,
    List<Milestone> milestones,
    List<Assignment> assignments,
    List<CoverageException> exceptions) {

  /** Nothing. */
  static final Recorded NONE = new Recorded(List.of(), List.of(), List.of(), List.of());

  /** What was recorded, by the id of the plan; plans of which nothing was are left out. */
  static Map<String, Recorded> byPlan(Statements statements) {
    Map<String, Recorded> plans = new HashMap<>();
    Stream<Target> national =
        statements.indicators().stream()
            .flatMap(indicator -> indicator.national().stream())
            .flatMap(target -> asCited(target).stream());
    sort(Stream.concat(statements.targets(), national), Recorded::targets, plans);
    sort(statements.milestones().stream(), Recorded::milestones, plans);
    sort(statements.assignments().stream(), Recorded::assignments, plans);
    sort(statements.exceptions().stream(), Recorded::exceptions, plans);
    return plans;
  }

  /** Every citation. */
  Stream<Citation> citations() {
    return Stream.of(targets, milestones, assignments, exceptions)
        .flatMap(List::stream)
        .map(Cited::citation);
  }

  /** Whether nothing was recorded. */
  boolean isEmpty() {
    return targets.isEmpty()
        && milestones.isEmpty()
        && assignments.isEmpty()
        && exceptions.isEmpty();
  }

  private static <T extends Cited<T>> void sort(
      Stream<T> records, Function<Recorded, List<T>> list, Map<String, Recorded> plans) {
    records.forEach(
        cited ->
            list.apply(plans.computeIfAbsent(cited.citation().plan(), id -> empty())).add(cited));
  }

  private static Recorded empty() {
    return new Recorded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** With the text of the Resolution in the corpus, its targets are proved like any other. */
  private static Optional<Target> asCited(NationalTarget target) {
    return target
        .citation()
        .map(
            citation ->
                new Target(
                    target.indicator(),
                    target.horizon(),
                    target.quantity(),
                    target.measure(),
                    target.words(),
                    Optional.empty(),
                    citation));
  }
}
