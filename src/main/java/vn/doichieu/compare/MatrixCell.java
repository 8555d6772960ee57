package vn.doichieu.compare;

import java.util.List;

/**
 * What a plan has to show in a row of the matrix.
 *
 * @param entries its targets there: first comparable figures, then other figures, then words; none
 *     where it is silent
 * @param isElsewhere whether the plan is silent here and speaks in another row of the indicator
 */
public record MatrixCell(List<MatrixEntry> entries, boolean isElsewhere) {

  static final MatrixCell SILENT = new MatrixCell(List.of(), false);
  static final MatrixCell ELSEWHERE = new MatrixCell(List.of(), true);

  /** Copies the list. */
  public MatrixCell {
    entries = List.copyOf(entries);
  }

  /** What the cell is: that of its first target. */
  public Cell.Kind kind() {
    return entries.isEmpty() ? Cell.Kind.SILENT : entries.get(0).kind();
  }
}
