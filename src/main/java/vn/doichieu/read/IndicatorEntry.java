package vn.doichieu.read;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Better;
import vn.doichieu.model.Location;
import vn.doichieu.model.Measure;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Result;
import vn.doichieu.model.Target;

/**
 * What one file says of one indicator: it declares it, or adds to one that another file declares.
 *
 * @param id id of the indicator
 * @param at where the entry stands
 * @param declaration its name and measure; empty where it only adds
 * @param national what Resolution 57-NQ/TW sets
 * @param targets what plans set
 * @param results what was reached
 */
record IndicatorEntry(
    String id,
    Location at,
    Optional<Declaration> declaration,
    List<Part<NationalTarget>> national,
    List<Part<Target>> targets,
    List<Part<Result>> results) {

  /** What an indicator is. */
  record Declaration(
      String name,
      Optional<String> nameEn,
      String theme,
      Measure measure,
      Better better,
      Optional<String> definition,
      Optional<String> note) {}

  /** A record that takes from the indicator's measure what it does not state itself. */
  @FunctionalInterface
  interface Part<T> {

    /** The whole record. */
    T over(Measure declared);
  }
}
