package vn.doichieu.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.export.file.Sheet;
import vn.doichieu.export.file.Sheet.Heading;
import vn.doichieu.export.table.ColumnType;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.Value;

/** The sheets of a workbook: first what the columns mean, then a sheet a table. */
final class Workbooks {

  /** A table of more rows has no sheet. */
  static final int MOST_ROWS = 50_000;

  private final Dataset data;
  private final Words words;
  private final Publication about;
  private final Optional<LocalDate> date;

  Workbooks(Dataset data, Words words, Publication about, Optional<LocalDate> date) {
    this.data = data;
    this.words = words;
    this.about = about;
    this.date = date;
  }

  /** The sheets with these rows; the tables that are never split are whole in every workbook. */
  List<Sheet> sheets(DataShare share) {
    List<Rows<?>> tables = data.tables(share);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(guide(tables));
    tables.stream().filter(Workbooks::fits).forEach(rows -> sheets.add(sheet(rows)));
    return sheets;
  }

  /** Spreadsheet programs are slow with more rows, and stop at a million. */
  private static boolean fits(Rows<?> rows) {
    return rows.rows().size() <= MOST_ROWS;
  }

  private Sheet sheet(Rows<?> rows) {
    DataTable table = describe(rows);
    List<Heading> headings = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      headings.add(
          new Heading(
              table.columns().get(column).title(),
              rows.table().columns().get(column).type().width()));
    }
    return new Sheet(table.title(), headings, rows.cells());
  }

  private Sheet guide(List<Rows<?>> tables) {
    List<Heading> headings =
        List.of(
            heading("guide.table", ColumnType.NAME),
            heading("guide.column", ColumnType.NAME),
            heading("guide.name", ColumnType.NAME),
            heading("guide.type", ColumnType.WORD),
            heading("guide.meaning", ColumnType.WORDS));
    Stream<List<Value.Cell>> columns = tables.stream().flatMap(this::explained);
    return new Sheet(words.get("guide.sheet"), headings, Stream.concat(columns, origin()));
  }

  private Stream<List<Value.Cell>> explained(Rows<?> rows) {
    DataTable table = describe(rows);
    List<Value.Cell> tableRow =
        List.of(
            Value.of(table.title()),
            Value.NOTHING,
            Value.of(table.id()),
            Value.NOTHING,
            Value.of(fits(rows) ? table.meaning() : words.get("guide.left-out", table.id())));
    return Stream.concat(
        Stream.of(tableRow),
        table.columns().stream()
            .map(
                column ->
                    List.of(
                        Value.of(table.title()),
                        Value.of(column.title()),
                        Value.of(column.name()),
                        Value.of(words.get("type." + column.type())),
                        Value.of(column.meaning()))));
  }

  /** A workbook is passed on alone, so it says itself where it comes from. */
  private Stream<List<Value.Cell>> origin() {
    return Stream.of(
            Stream.of(origin("guide.source", source())),
            date.map(day -> origin("guide.date", day.toString())).stream(),
            about.licence().map(licence -> origin("guide.licence", licence(licence))).stream())
        .flatMap(lines -> lines);
  }

  private List<Value.Cell> origin(String key, String value) {
    return List.of(
        Value.of(words.get(key)), Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.of(value));
  }

  private String source() {
    return about.baseUrl().map(address -> about.name() + ", " + address).orElse(about.name());
  }

  private static String licence(Licence licence) {
    return licence.address().map(at -> licence.name() + ", " + at).orElse(licence.name());
  }

  private Heading heading(String key, ColumnType type) {
    return new Heading(words.get(key), type.width());
  }

  private DataTable describe(Rows<?> rows) {
    return words.describe(rows.table(), rows.rows().size(), false);
  }
}
