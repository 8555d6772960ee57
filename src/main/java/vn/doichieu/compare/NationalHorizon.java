package vn.doichieu.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The national targets of one time.
 *
 * @param year the year; empty where they are set for every year, or for none
 * @param annual whether they are set for every year
 * @param rows the targets, in the order of the indicators
 * @param counts how often each verdict was given, by the id of the plan
 */
public record NationalHorizon(
    OptionalInt year, boolean annual, List<NationalRow> rows, Map<String, NationalCount> counts) {

  /** Copies the collections. */
  public NationalHorizon {
    rows = List.copyOf(rows);
    counts = Map.copyOf(counts);
  }

  /** How often each verdict was given for a plan. */
  public NationalCount count(String plan) {
    return counts.getOrDefault(plan, new NationalCount(Map.of()));
  }
}
