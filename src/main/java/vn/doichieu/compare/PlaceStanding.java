package vn.doichieu.compare;

import java.util.List;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Target;

/**
 * A target of a place's own plan beside what the Resolution and the other plans set.
 *
 * @param indicator the indicator
 * @param target what the place's plan sets
 * @param national the national targets of the same basis
 * @param nationalApart the national targets of another basis: shown, never subtracted
 * @param others what the other plans set
 */
public record PlaceStanding(
    Indicator indicator,
    Target target,
    List<NationalTarget> national,
    List<NationalTarget> nationalApart,
    OtherPlans others) {

  /** Copies the lists. */
  public PlaceStanding {
    national = List.copyOf(national);
    nationalApart = List.copyOf(nationalApart);
  }
}
