package vn.doichieu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.file.CsvFile;
import vn.doichieu.export.file.JsonFile;
import vn.doichieu.export.file.XlsxFile;
import vn.doichieu.export.table.Rows;
import vn.doichieu.model.Indicator;

/**
 * Which files of data there are. They know nothing of each other, so they can be written at once.
 */
final class DataFiles {

  private static final String WORKBOOK = "doi-chieu.xlsx";
  private static final String INDICATORS = "chi-tieu/";
  private static final String SCHEMAS = "schema/";
  private static final String SCHEMA = ".schema.json";

  /** The schema of the files that describe one indicator. */
  private static final String INDICATOR_SCHEMA = "chi-tieu-mo-ta";

  private final Dataset data;
  private final Words words;
  private final Workbooks workbooks;
  private final IndicatorCard card;

  DataFiles(Dataset data, Words words, Workbooks workbooks, IndicatorCard card) {
    this.data = data;
    this.words = words;
    this.workbooks = workbooks;
    this.card = card;
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Rows<?> rows : data.wholeTables()) {
      addTable(rows, Optional.empty(), drafts);
    }
    for (DataShare share : data.shares()) {
      share.big().forEach(rows -> addTable(rows, share.part(), drafts));
      drafts.add(workbook(share));
    }
    for (Indicator indicator : data.indicators().rows()) {
      addIndicator(indicator, drafts);
    }
    for (Rows<?> rows : data.tables()) {
      String table = rows.table().id();
      String title = words.get("file.schema", words.get("table." + table));
      drafts.add(schema(table, title));
    }
    drafts.add(schema(INDICATOR_SCHEMA, words.get("file.schema.indicator")));
    return drafts;
  }

  private void addTable(Rows<?> rows, Optional<DataPart> part, List<Draft> drafts) {
    String table = rows.table().id();
    String name = words.get("table." + table);
    String title =
        part.map(found -> words.get("file.table.part", name, found.name()))
            .orElseGet(() -> words.get("file.table", name));
    Optional<String> subject = Optional.of(table);
    Optional<Integer> count = Optional.of(rows.rows().size());
    String path = folder(part) + table;
    drafts.add(
        new Draft(
            path + ".csv",
            Kind.TABLE_CSV,
            title,
            subject,
            part,
            count,
            (out, scratch) -> CsvFile.write(rows, out)));
    drafts.add(
        new Draft(
            path + ".json",
            Kind.TABLE_JSON,
            title,
            subject,
            part,
            count,
            (out, scratch) -> JsonFile.write(rows, out)));
  }

  private Draft workbook(DataShare share) {
    String title =
        share
            .part()
            .map(part -> words.get("file.workbook.part", part.name()))
            .orElseGet(() -> words.get("file.workbook"));
    return new Draft(
        folder(share.part()) + WORKBOOK,
        Kind.WORKBOOK,
        title,
        Optional.empty(),
        share.part(),
        Optional.empty(),
        (out, scratch) -> XlsxFile.write(workbooks.sheets(share), scratch, out));
  }

  private void addIndicator(Indicator indicator, List<Draft> drafts) {
    Rows<?> rows = new Rows<>(data.targets().table(), indicator.targets());
    Optional<String> subject = Optional.of(indicator.id());
    drafts.add(
        new Draft(
            INDICATORS + indicator.id() + ".csv",
            Kind.INDICATOR_CSV,
            words.get("file.indicator.csv", indicator.name()),
            subject,
            Optional.empty(),
            Optional.of(indicator.targets().size()),
            (out, scratch) -> CsvFile.write(rows, out)));
    drafts.add(
        new Draft(
            INDICATORS + indicator.id() + ".json",
            Kind.INDICATOR_JSON,
            words.get("file.indicator.json", indicator.name()),
            subject,
            Optional.empty(),
            Optional.empty(),
            (out, scratch) -> JsonFile.write(card.of(indicator), out)));
  }

  private static Draft schema(String subject, String title) {
    String path = SCHEMAS + subject + SCHEMA;
    return new Draft(
        path,
        Kind.SCHEMA,
        title,
        Optional.of(subject),
        Optional.empty(),
        Optional.empty(),
        (out, scratch) -> copyResource(path, out));
  }

  private static void copyResource(String name, OutputStream out) throws IOException {
    try (InputStream resource =
        Objects.requireNonNull(DataFiles.class.getResourceAsStream(name), name)) {
      resource.transferTo(out);
    }
  }

  private static String folder(Optional<DataPart> part) {
    return part.map(found -> found.folder() + "/").orElse("");
  }
}
