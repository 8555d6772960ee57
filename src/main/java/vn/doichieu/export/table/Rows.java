package vn.doichieu.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with its rows, or with some of them.
 *
 * @param <R> a row
 * @param table the table
 * @param rows the rows, in order
 */
public record Rows<R>(Table<R> table, List<R> rows) {

  /** The cells of each row, in the order of the columns. */
  public Stream<List<Value.Cell>> cells() {
    return rows.stream().map(this::cells);
  }

  private List<Value.Cell> cells(R row) {
    List<Value.Cell> cells = new ArrayList<>(table.columns().size());
    for (Column<R> column : table.columns()) {
      cells.add(column.cell().apply(row));
    }
    return cells;
  }
}
