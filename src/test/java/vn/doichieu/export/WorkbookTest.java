package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;

/** The workbook as a spreadsheet program reads it. */
class WorkbookTest {

  @TempDir private static Path path;
  private static Workbook workbook;

  @BeforeAll
  static void write() throws IOException {
    Folder.write(path, Samples.everything(), Samples.ABOUT);
    workbook = Workbook.read(path.resolve("doi-chieu.xlsx"));
  }

  @Test
  void there_is_a_sheet_of_explanations_and_one_a_table() {
    assertThat(workbook.sheets().keySet())
        .containsExactly(
            "Giải thích",
            "Chỉ tiêu",
            "Chỉ tiêu quốc gia",
            "Danh mục chỉ tiêu",
            "Kết quả",
            "Mốc thời gian",
            "Phân công",
            "Nhóm nhiệm vụ",
            "So sánh chỉ tiêu",
            "Mức độ đề cập",
            "Kế thừa",
            "Văn bản");
  }

  @Test
  void each_sheet_has_a_bold_line_of_headings_that_stays_and_filters() {
    assertThat(workbook.sheets().values())
        .allSatisfy(
            sheet -> {
              assertThat(sheet.isFrozenBelowFirstLine()).isTrue();
              assertThat(sheet.isFirstLineBold()).isTrue();
              assertThat(sheet.filter()).startsWith("A1:");
              assertThat(sheet.widths()).hasSameSizeAs(sheet.rows().get(0));
            });
  }

  @Test
  void numbers_are_numbers_and_words_are_words() {
    Workbook.Sheet targets = workbook.sheets().get("Chỉ tiêu");

    assertThat(targets.rows()).hasSize(12);
    assertThat(targets.rows().get(0)).startsWith("Mã chỉ tiêu", "Chỉ tiêu", "Mã văn bản");
    assertThat(targets.cell(1, "Giá trị")).isEqualTo("n:50");
    assertThat(targets.cell(1, "Giá trị đến")).isEqualTo("n:55.5");
    assertThat(targets.cell(1, "Năm")).isEqualTo("s:annual");
    assertThat(targets.cell(3, "Năm")).isEqualTo("n:2030");
    assertThat(targets.cell(3, "Giá trị")).isEqualTo("n:0.7");
    assertThat(targets.cell(2, "Căn cứ tính")).isEmpty();
    assertThat(targets.cell(1, "Nguyên văn"))
        .isEqualTo("s:Hằng năm, kinh tế số ở mức \"50 - 55,5%\" GRDP");
    assertThat(workbook.sheets().get("Chỉ tiêu quốc gia").cell(1, "Đã đối chiếu")).isEqualTo("b:0");
  }

  @Test
  void the_first_sheet_explains_every_column_and_says_where_the_data_come_from() {
    List<List<String>> guide = workbook.sheets().get("Giải thích").rows();

    assertThat(guide)
        .contains(
            List.of(
                "Chỉ tiêu",
                "Căn cứ tính",
                "base",
                "chữ",
                "Con số là tỷ lệ của cái gì hoặc tính trên cái gì; chỉ so sánh được khi giống nhau."));
    assertThat(guide.get(guide.size() - 3))
        .containsExactly("Nguồn", "", "", "", "Đối Chiếu, https://vi-du.gov.vn/nq57/");
    assertThat(guide.get(guide.size() - 1).get(4)).startsWith("CC-BY-4.0");
  }

  @Test
  void nothing_says_when_it_was_made() throws IOException {
    try (ZipFile zip = new ZipFile(path.resolve("doi-chieu.xlsx").toFile())) {
      ZipEntry properties = zip.getEntry("docProps/core.xml");
      assertThat(new String(zip.getInputStream(properties).readAllBytes(), "UTF-8"))
          .contains("doichieu")
          .doesNotContain("created");
      assertThat(Collections.list(zip.entries()))
          .hasSizeGreaterThan(8)
          .extracting(ZipEntry::getTimeLocal)
          .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
    }
  }

  @Test
  void a_table_of_too_many_rows_has_no_sheet_and_the_first_sheet_says_so(@TempDir Path other)
      throws IOException {
    Target target = Figures.target("du-thu", "nghe-an", Figures.figure(Operator.EQUAL, "5"));
    List<Target> many = Collections.nCopies(Workbooks.MOST_ROWS + 1, target);
    Folder.write(
        other,
        CorpusBuilder.corpus()
            .plan(PlanBuilder.plan("nghe-an"))
            .statements(
                new Figures()
                    .indicator(Figures.indicator("du-thu", List.of(), many, List.of()))
                    .build())
            .build(),
        Samples.BARE);

    Workbook left = Workbook.read(other.resolve("doi-chieu.xlsx"));
    assertThat(left.sheets()).doesNotContainKey("Chỉ tiêu").containsKey("Phân công");
    assertThat(left.sheets().get("Giải thích").rows().toString())
        .contains("chi-tieu.csv hoặc chi-tieu.json");
  }

  @Test
  void a_text_that_looks_like_a_formula_or_fills_a_page_stays_text(@TempDir Path other)
      throws IOException {
    String longest = "=HYPERLINK(\"x\") <&> " + "dài ".repeat(10_000);
    Target plain = Figures.target("du-thu", "nghe-an", Figures.figure(Operator.EQUAL, "5"));
    Target target =
        new Target(
            "du-thu",
            plain.horizon(),
            plain.quantity(),
            plain.measure(),
            plain.words(),
            plain.note(),
            Figures.verified("nghe-an", "i-p1", longest));
    Folder.write(
        other,
        CorpusBuilder.corpus()
            .plan(PlanBuilder.plan("nghe-an"))
            .statements(new Figures().indicator("du-thu", target).build())
            .build(),
        Samples.BARE);

    String cell =
        Workbook.read(other.resolve("doi-chieu.xlsx"))
            .sheets()
            .get("Chỉ tiêu")
            .cell(1, "Nguyên văn");
    assertThat(cell).startsWith("s:=HYPERLINK(\"x\") <&> dài").endsWith("…").hasSize(2 + 32_767);
  }
}
