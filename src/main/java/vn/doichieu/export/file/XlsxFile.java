package vn.doichieu.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.doichieu.export.table.Value;

/** A workbook: on each sheet a bold line of headings that stays in view, with filters. */
public final class XlsxFile {

  private static final String APPLICATION = "doichieu";

  /** What spreadsheet programs hold in one cell. */
  private static final int LONGEST_TEXT = 32_767;

  /** Rows that are kept in memory at a time. */
  private static final int ROWS_AT_ONCE = 500;

  private XlsxFile() {}

  /**
   * Writes a workbook and closes {@code out}.
   *
   * @param sheets its sheets, in order; at least one
   * @param scratch a file for the time of writing, which must not exist and is deleted again
   * @throws IOException where {@code out} or {@code scratch} cannot be written
   */
  public static void write(List<Sheet> sheets, Path scratch, OutputStream out) throws IOException {
    try {
      try (OutputStream raw = Files.newOutputStream(scratch);
          Workbook workbook = new Workbook(raw, APPLICATION, null)) {
        workbook.setCompressionLevel(0);
        for (Sheet sheet : sheets) {
          write(sheet, workbook.newWorksheet(sheet.name()));
        }
      }
      TimelessZip.copy(scratch, out);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private static void write(Sheet sheet, Worksheet page) throws IOException {
    int last = sheet.headings().size() - 1;
    for (int column = 0; column <= last; column++) {
      page.width(column, sheet.headings().get(column).width());
      page.value(0, column, sheet.headings().get(column).title());
    }
    page.range(0, 0, 0, last).style().bold().wrapText(true).set();
    page.freezePane(0, 1);
    int row = 0;
    for (Iterator<List<Value.Cell>> rows = sheet.rows().iterator(); rows.hasNext(); ) {
      row++;
      write(rows.next(), page, row);
      if (row % ROWS_AT_ONCE == 0) {
        page.flush();
      }
    }
    page.setAutoFilter(0, 0, row, last);
    page.finish();
  }

  private static void write(List<Value.Cell> cells, Worksheet page, int row) {
    for (int column = 0; column < cells.size(); column++) {
      Value.Cell cell = cells.get(column);
      if (cell instanceof Value.Text words) {
        page.value(row, column, fitting(words.text()));
      } else if (cell instanceof Value.Figure figure) {
        page.value(row, column, figure.number());
      } else if (cell instanceof Value.Flag flag) {
        page.value(row, column, flag.isSet());
      }
    }
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
