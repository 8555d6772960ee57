package vn.doichieu.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What editors recorded of the plans, each with the plan's own words.
 *
 * @param themes the themes, in the order of the files
 * @param indicatorsById the indicators by id, in the order of the files
 * @param milestones the milestones, in the order of the files
 * @param agencyKinds the kinds of agency, in the order of the files
 * @param assignments the assignments, in the order of the files
 * @param exceptions figures and dates that are neither target nor milestone
 */
public record Statements(
    List<Theme> themes,
    Map<String, Indicator> indicatorsById,
    List<Milestone> milestones,
    List<AgencyKind> agencyKinds,
    List<Assignment> assignments,
    List<CoverageException> exceptions) {

  /** Nothing recorded. */
  public static final Statements NONE =
      new Statements(List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the collections, keeping their order. */
  public Statements {
    themes = List.copyOf(themes);
    indicatorsById = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(indicatorsById));
    milestones = List.copyOf(milestones);
    agencyKinds = List.copyOf(agencyKinds);
    assignments = List.copyOf(assignments);
    exceptions = List.copyOf(exceptions);
  }

  /** Every indicator, in the order of the files. */
  public Collection<Indicator> indicators() {
    return indicatorsById.values();
  }

  /** The indicator with this id. */
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicatorsById.get(id));
  }

  /** Every target of every indicator, in the order of the indicators. */
  public Stream<Target> targets() {
    return indicators().stream().flatMap(indicator -> indicator.targets().stream());
  }

  /** The theme with this id. */
  public Optional<Theme> theme(String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }
}
