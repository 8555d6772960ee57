package vn.doichieu.export;

import java.util.List;

/**
 * A table of the open data, for readers.
 *
 * @param id its id and the name of its files
 * @param title its name in words
 * @param meaning what a row is
 * @param rows how many rows it has in all
 * @param isSplit whether its files are split by province
 * @param columns its columns in CSV and XLSX
 */
public record DataTable(
    String id, String title, String meaning, int rows, boolean isSplit, List<DataColumn> columns) {

  /** Copies the list. */
  public DataTable {
    columns = List.copyOf(columns);
  }
}
