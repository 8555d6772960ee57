package vn.doichieu.bake.site;

import java.util.List;
import java.util.Optional;
import vn.doichieu.model.Ending;

/**
 * Tells readers that the unit which issued a plan is no longer what it was.
 *
 * @param kind whether the whole level ended or the unit alone
 * @param ending what happened, when, by which act
 * @param unitName the unit; empty where the plan names none
 * @param successorName the unit that goes on
 * @param withNames the units it merged with
 */
public record Notice(
    Kind kind,
    Ending ending,
    Optional<String> unitName,
    Optional<String> successorName,
    List<String> withNames) {

  /** What ended. */
  public enum Kind {
    /** The level of administration. */
    LEVEL,
    /** The unit. */
    UNIT
  }
}
