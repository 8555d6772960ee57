package vn.doichieu.compare;

import java.util.Map;
import java.util.Optional;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;

/**
 * A national target and what plans make of it.
 *
 * @param indicator the indicator it is set for
 * @param target the national target
 * @param basis its basis; empty for a goal in words
 * @param cells what the plans that are not silent have to show
 */
public record NationalRow(
    Indicator indicator,
    NationalTarget target,
    Optional<Basis> basis,
    Map<String, NationalCell> cells) {

  /** Copies the map. */
  public NationalRow {
    cells = Map.copyOf(cells);
  }

  /** What a plan has to show. */
  public NationalCell cell(String plan) {
    return cells.getOrDefault(plan, NationalCell.SILENT);
  }
}
