package vn.doichieu.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that plans set targets for.
 *
 * @param id id in addresses
 * @param name its name
 * @param nameEn its name in English
 * @param theme id of its theme
 * @param measure what its figures count where a target does not say otherwise
 * @param better which way it is to go
 * @param definition what is measured, in the portal's own words
 * @param note what to mind when comparing, in the portal's own words
 * @param national what Resolution 57-NQ/TW sets
 * @param targets what the plans set, in the order of the files
 * @param results what was reached, in the order of the files
 * @param at where it was declared
 */
public record Indicator(
    String id,
    String name,
    Optional<String> nameEn,
    String theme,
    Measure measure,
    Better better,
    Optional<String> definition,
    Optional<String> note,
    List<NationalTarget> national,
    List<Target> targets,
    List<Result> results,
    Location at) {

  /** Copies the lists. */
  public Indicator {
    national = List.copyOf(national);
    targets = List.copyOf(targets);
    results = List.copyOf(results);
  }
}
