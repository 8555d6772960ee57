package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Measure;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;

/**
 * What figures must share to be comparable ("căn cứ tính"): two of equal basis are, all others are
 * not.
 *
 * @param kind the kind of figure
 * @param measure unit, base and scope
 * @param year the year they are set for
 * @param annual whether they are set for every year
 * @param multipleOf the year that a multiple is of
 */
public record Basis(
    FigureKind kind, Measure measure, OptionalInt year, boolean annual, OptionalInt multipleOf) {

  /** The basis of a plan's target; empty for a goal in words. */
  public static Optional<Basis> of(Target target) {
    return of(target.horizon(), target.quantity(), target.measure());
  }

  /** The basis of a national target; empty for a goal in words. */
  public static Optional<Basis> of(NationalTarget target) {
    return of(target.horizon(), target.quantity(), target.measure());
  }

  private static Optional<Basis> of(Horizon horizon, Quantity quantity, Measure measure) {
    return FigureKind.of(quantity, measure)
        .map(kind -> new Basis(kind, measure, horizon.year(), horizon.isAnnual(), quantity.of()));
  }

  /** Why figures of the other basis cannot be compared with figures of this; empty if they can. */
  public List<Reason> differences(Basis other) {
    return differences(other, measure.scope().equals(other.measure.scope()));
  }

  /**
   * Why a national target of the other basis cannot stand beside plans' figures of this; empty if
   * it can. The Resolution speaks of the country and a plan of its own unit: that each means its
   * own needs no saying.
   */
  public List<Reason> differencesFromNational(Basis national) {
    return differences(national, own(measure.scope()).equals(own(national.measure.scope())));
  }

  private static Optional<Scope> own(Optional<Scope> scope) {
    return scope.filter(stated -> stated != Scope.COUNTRY);
  }

  private List<Reason> differences(Basis other, boolean sameScope) {
    List<Reason> reasons = new ArrayList<>();
    if (kind != other.kind || !multipleOf.equals(other.multipleOf)) {
      reasons.add(Reason.ANOTHER_KIND);
    } else if (!measure.unit().equals(other.measure.unit())) {
      // A rank has another unit than an amount by its nature: that is said once.
      reasons.add(Reason.UNIT);
    }
    if (!measure.base().equals(other.measure.base())) {
      reasons.add(Reason.BASE);
    }
    if (!sameScope) {
      reasons.add(Reason.SCOPE);
    }
    if (!year.equals(other.year) || annual != other.annual) {
      reasons.add(Reason.YEAR);
    }
    return List.copyOf(reasons);
  }
}
