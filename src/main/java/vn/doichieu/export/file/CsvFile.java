package vn.doichieu.export.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.export.table.Column;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.Value;

/**
 * A table as CSV: RFC 4180 with commas and CRLF, UTF-8 with the byte order mark that spreadsheet
 * programs look for, a decimal point, {@code true} and {@code false}; what is not stated is empty.
 */
public final class CsvFile {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvFile() {}

  /**
   * Writes a table and closes {@code out}.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public static void write(Rows<?> rows, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(rows.table().columns().stream().map(Column::name).toList());
      rows.cells().forEach(row -> csv.writeRecord(texts(row)));
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  private static List<String> texts(List<Value.Cell> row) {
    List<String> texts = new ArrayList<>(row.size());
    for (Value.Cell cell : row) {
      texts.add(text(cell));
    }
    return texts;
  }

  private static String text(Value.Cell cell) {
    if (cell instanceof Value.Text words) {
      return words.text();
    } else if (cell instanceof Value.Figure figure) {
      return figure.plain();
    } else if (cell instanceof Value.Flag flag) {
      return Boolean.toString(flag.isSet());
    }
    return "";
  }
}
