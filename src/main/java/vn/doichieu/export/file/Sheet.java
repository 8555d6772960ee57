package vn.doichieu.export.file;

import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.export.table.Value;

/**
 * A sheet of a workbook.
 *
 * @param name its name, at most 31 characters
 * @param headings the first line
 * @param rows the lines below, read once
 */
public record Sheet(String name, List<Heading> headings, Stream<List<Value.Cell>> rows) {

  /**
   * A heading of a column.
   *
   * @param title its words
   * @param width width of the column in characters
   */
  public record Heading(String title, int width) {}

  /** Copies the list. */
  public Sheet {
    headings = List.copyOf(headings);
  }
}
