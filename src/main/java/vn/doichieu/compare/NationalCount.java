package vn.doichieu.compare;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often each verdict was given for one plan.
 *
 * @param byVerdict the counts; a verdict that was never given is missing
 */
public record NationalCount(Map<NationalVerdict, Integer> byVerdict) {

  /** Copies the map. */
  public NationalCount {
    byVerdict = Map.copyOf(byVerdict);
  }

  static NationalCount of(String plan, List<NationalRow> rows) {
    Map<NationalVerdict, Integer> counts = new EnumMap<>(NationalVerdict.class);
    rows.forEach(row -> counts.merge(row.cell(plan).verdict(), 1, Integer::sum));
    return new NationalCount(counts);
  }

  /** How often this verdict was given. */
  public int of(NationalVerdict verdict) {
    return byVerdict.getOrDefault(verdict, 0);
  }

  /** How many national targets the plan sets a figure for, comparable or not. */
  public int figures() {
    return sum(byVerdict.keySet().stream().filter(NationalVerdict::isFigure).toList());
  }

  /** How many it asks more for. */
  public int beyond() {
    return of(NationalVerdict.BEYOND);
  }

  /** How many it asks the same for. */
  public int equal() {
    return of(NationalVerdict.EQUAL);
  }

  /** How many it asks less for. */
  public int below() {
    return of(NationalVerdict.BELOW);
  }

  /** How many are left open. */
  public int undecided() {
    return of(NationalVerdict.UNDECIDED);
  }

  /** How many cannot be compared. */
  public int notComparable() {
    return of(NationalVerdict.NOT_COMPARABLE);
  }

  /** How many it states in words only. */
  public int stated() {
    return of(NationalVerdict.STATED);
  }

  /** How many it says nothing of. */
  public int silent() {
    return of(NationalVerdict.SILENT);
  }

  private int sum(Collection<NationalVerdict> verdicts) {
    return verdicts.stream().mapToInt(this::of).sum();
  }
}
