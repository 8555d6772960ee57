package vn.doichieu.read;

import java.util.List;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.CoverageException;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Theme;

/**
 * What one file records of plans; a file of one kind has the parts of its kind only.
 *
 * @param themes the themes it declares
 * @param indicators the indicators it declares or adds to
 * @param milestones its milestones
 * @param agencyKinds the kinds of agency it declares
 * @param assignments its assignments
 * @param exceptions its exceptions from the coverage
 */
record StatementFile(
    List<Theme> themes,
    List<IndicatorEntry> indicators,
    List<Milestone> milestones,
    List<AgencyKind> agencyKinds,
    List<Assignment> assignments,
    List<CoverageException> exceptions) {

  static StatementFile ofIndicators(List<Theme> themes, List<IndicatorEntry> indicators) {
    return new StatementFile(themes, indicators, List.of(), List.of(), List.of(), List.of());
  }

  static StatementFile ofMilestones(List<Milestone> milestones) {
    return new StatementFile(List.of(), List.of(), milestones, List.of(), List.of(), List.of());
  }

  static StatementFile ofAssignments(List<AgencyKind> kinds, List<Assignment> assignments) {
    return new StatementFile(List.of(), List.of(), List.of(), kinds, assignments, List.of());
  }

  static StatementFile ofExceptions(List<CoverageException> exceptions) {
    return new StatementFile(List.of(), List.of(), List.of(), List.of(), List.of(), exceptions);
  }
}
