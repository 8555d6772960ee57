package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.export.DataFile.Kind;

/** The CSV files are what RFC 4180 and spreadsheet programs expect. */
class CsvTablesTest {

  @TempDir private static Path path;
  private static Folder folder;

  @BeforeAll
  static void write() throws IOException {
    folder = Folder.write(path, Samples.everything(), Samples.ABOUT);
  }

  @Test
  void a_file_begins_with_a_byte_order_mark_and_breaks_lines_with_crlf() throws IOException {
    byte[] bytes = Files.readAllBytes(path.resolve("chi-tieu.csv"));
    String text = folder.text("chi-tieu.csv");

    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void a_cell_with_quotation_marks_and_commas_is_quoted() throws IOException {
    assertThat(folder.text("chi-tieu.csv").lines().skip(1).findFirst())
        .contains(
            "quy-mo-kinh-te-so,Quy mô kinh tế số,nghe-an,Nghệ An,annual,annual,range,50,55.5,,"
                + "phấn đấu ở mức,%,GRDP,cap-tinh,"
                + "\"Hằng năm, kinh tế số ở mức \"\"50 - 55,5%\"\" GRDP\",ii-1-2-p2,"
                + "\"Ghi chú, có \"\"ngoặc kép\"\"\"");
  }

  @Test
  void the_columns_are_those_that_the_catalogue_explains() throws IOException {
    for (DataTable table : folder.catalogue().tables()) {
      String header = folder.text(table.id() + ".csv").lines().findFirst().orElseThrow();

      assertThat(header.substring(1).split(","))
          .as(table.id())
          .containsExactlyElementsOf(table.columns().stream().map(DataColumn::name).toList());
    }
  }

  @Test
  void nested_values_are_columns_of_their_own() throws IOException {
    NamedCsvRecord plan = folder.csv("van-ban.csv").get(0);

    assertThat(plan.getField("signed-by.name")).isEqualTo("Trần Văn A");
    assertThat(plan.getField("signed-by.position")).isEmpty();
    assertThat(plan.getField("implements"))
        .isEqualTo("57-NQ/TW, 2024-12-22, Bộ Chính trị; 42-CTr/TU");
    assertThat(plan.getField("aliases")).isEqualTo("nghe-an-cu; nghe-an-57");
    assertThat(plan.getField("source.file")).isEqualTo("nghe-an.txt");
    assertThat(folder.csv("van-ban.csv").get(1).getField("provinceName")).isEqualTo("nghe-an");
    assertThat(folder.csv("moc-thoi-gian.csv").get(2).getField("days")).isEqualTo("06-15 12-05");
    assertThat(folder.csv("phan-cong.csv").get(0).getField("kindName")).isEqualTo("Đảng ủy, UBND");
    assertThat(folder.csv("chi-tieu-quoc-gia.csv").get(1).getField("verified")).isEqualTo("true");
  }

  @Test
  void the_file_of_an_indicator_is_its_rows_of_the_whole() throws IOException {
    assertThat(folder.csv("chi-tieu/du-thu.csv"))
        .hasSize(9)
        .extracting(NamedCsvRecord::getFields)
        .containsExactlyElementsOf(
            folder.csv("chi-tieu.csv").stream()
                .filter(row -> row.getField("indicator").equals("du-thu"))
                .map(NamedCsvRecord::getFields)
                .toList());
    assertThat(folder.catalogue().files(Kind.INDICATOR_CSV, "du-thu"))
        .singleElement()
        .satisfies(file -> assertThat(file.rows()).contains(9));
  }

  @Test
  void csv_and_json_hold_the_same_number_of_records() throws IOException {
    for (DataTable table : folder.catalogue().tables()) {
      assertThat(folder.csv(table.id() + ".csv")).as(table.id()).hasSize(table.rows());
      assertThat(folder.json(table.id() + ".json").size()).isEqualTo(table.rows());
    }
  }
}
