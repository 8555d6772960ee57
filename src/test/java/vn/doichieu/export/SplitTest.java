package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Result;
import vn.doichieu.model.Target;

/** With more than 300 plans the big tables are split by province. */
class SplitTest {

  private static final int MANY = 301;
  private static final List<String> FOLDERS = List.of("tinh-nghe-an", "tinh-hung-yen", "chua-ro");
  private static final List<String> BIG =
      List.of("chi-tieu", "ket-qua", "moc-thoi-gian", "phan-cong", "so-sanh-nhiem-vu");

  /** Their rows stand in the group of the provinces too. */
  private static final List<String> COMPARED =
      List.of("so-sanh-chi-tieu", "muc-do-de-cap", "ke-thua");

  @TempDir private static Path path;
  private static Folder folder;

  @BeforeAll
  static void write() throws IOException {
    folder = Folder.write(path, corpus(MANY), Samples.ABOUT);
  }

  @Test
  void each_part_has_the_rows_of_its_province_alone() throws IOException {
    for (int part = 0; part < FOLDERS.size(); part++) {
      int rest = part;
      for (String table : BIG) {
        List<NamedCsvRecord> rows = folder.csv(FOLDERS.get(part) + "/" + table + ".csv");

        assertThat(rows)
            .as(table)
            .hasSize(part == 0 ? 101 : 100)
            .allSatisfy(row -> assertThat(number(row.getField("plan")) % 3).isEqualTo(rest));
        assertThat(folder.json(FOLDERS.get(part) + "/" + table + ".json").size())
            .isEqualTo(rows.size());
      }
    }
  }

  @Test
  void the_parts_together_are_the_whole_in_its_order() throws IOException {
    for (String name : FOLDERS) {
      assertThat(folder.csv(name + "/chi-tieu.csv"))
          .extracting(row -> number(row.getField("plan")))
          .isSorted();
    }
    assertThat(folder.catalogue().tables().get(0).rows()).isEqualTo(MANY);
    assertThat(folder.catalogue().tables())
        .filteredOn(DataTable::isSplit)
        .extracting(DataTable::id)
        .containsExactlyElementsOf(Stream.concat(BIG.stream(), COMPARED.stream()).toList());
  }

  @Test
  void what_two_plans_share_is_in_the_part_of_the_first_of_them() throws IOException {
    List<NamedCsvRecord> rows = folder.csv("tinh-hung-yen/ke-thua.csv");

    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(number(row.getField("plan_a")) % 3).isEqualTo(1));
    assertThat(rows)
        .extracting(row -> row.getField("plan_b"), row -> row.getField("verdict"))
        .contains(tuple("van-ban-5", "verbatim"));
    assertThat(folder.json("tinh-hung-yen/ke-thua.json").size()).isEqualTo(rows.size());
  }

  @Test
  void small_tables_and_the_files_of_an_indicator_stay_whole() throws IOException {
    assertThat(folder.csv("van-ban.csv")).hasSize(MANY);
    assertThat(folder.csv("chi-tieu/du-thu.csv")).hasSize(MANY);
    assertThat(folder.contents()).doesNotContainKeys("chi-tieu.csv", "doi-chieu.xlsx");
    assertThat(folder.contents()).containsKeys("chua-ro/doi-chieu.xlsx", "chi-tieu-danh-muc.csv");
  }

  @Test
  void the_catalogue_names_the_parts() {
    assertThat(folder.catalogue().parts())
        .containsExactlyInAnyOrder(
            new DataPart("tinh-nghe-an", "nghe-an"),
            new DataPart("tinh-hung-yen", "hung-yen"),
            new DataPart("chua-ro", "Chưa rõ tỉnh"));
    assertThat(folder.catalogue().files(Kind.TABLE_JSON, "phan-cong"))
        .extracting(DataFile::title)
        .contains("Phân công, nghe-an");
  }

  @Test
  void the_data_package_lists_the_parts_of_a_table() throws IOException {
    JsonNode targets =
        folder.json("datapackage.json").get("resources").valueStream().findFirst().orElseThrow();

    assertThat(targets.get("name").asString()).isEqualTo("chi-tieu");
    assertThat(targets.get("path").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder(
            "chua-ro/chi-tieu.csv", "tinh-hung-yen/chi-tieu.csv", "tinh-nghe-an/chi-tieu.csv");
    assertThat(targets.has("hash")).isFalse();
    assertThat(targets.get("parts").valueStream())
        .hasSize(3)
        .allSatisfy(part -> assertThat(part.get("hash").asString()).startsWith("sha256:"));
  }

  @Test
  void the_readme_lists_the_folders() throws IOException {
    assertThat(folder.text("README.md"))
        .contains(
            "| `tinh-nghe-an` | nghe-an |",
            "`tinh-…/chi-tieu.csv`",
            "| `van-ban.csv`",
            "| `chua-ro` | Chưa rõ tỉnh |",
            "| `chua-ro` | Province not stated |");
  }

  @Test
  void three_hundred_plans_are_not_split(@TempDir Path other) throws IOException {
    Folder whole = Folder.write(other, corpus(MANY - 1), Samples.ABOUT);

    assertThat(whole.csv("chi-tieu.csv")).hasSize(MANY - 1);
    assertThat(whole.catalogue().parts()).isEmpty();
    assertThat(whole.contents()).containsKey("doi-chieu.xlsx");
  }

  /** Each plan has a target, a result, a milestone and an assignment. */
  private static Corpus corpus(int count) {
    List<String> plans = IntStream.range(0, count).mapToObj(one -> "van-ban-" + one).toList();
    Stream<Target> targets =
        plans.stream()
            .map(plan -> Figures.target("du-thu", plan, Figures.figure(Operator.EQUAL, "5")));
    Stream<Result> results =
        plans.stream()
            .map(
                plan ->
                    new Result(
                        "du-thu",
                        plan,
                        LocalDate.of(2026, 6, 30),
                        new java.math.BigDecimal("5"),
                        Figures.PERCENT,
                        "Báo cáo",
                        Optional.empty(),
                        Figures.AT));
    Figures statements =
        new Figures()
            .indicator(Figures.indicator("du-thu", List.of(), targets.toList(), results.toList()));
    for (String plan : plans) {
      statements.milestone(
          new Milestone(
              Milestone.Kind.RECURRING,
              Optional.empty(),
              Optional.empty(),
              Optional.of(Milestone.Recurrence.ANNUAL),
              List.of(),
              Optional.empty(),
              "báo cáo",
              Figures.verified(plan, "i-p1", "hằng năm báo cáo")));
      statements.assignment(
          new Assignment(
              "Văn phòng", "dang-uy-ubnd", "theo dõi", Figures.verified(plan, "i-p2", "theo dõi")));
    }
    return Samples.country(count).statements(statements.build()).build();
  }

  private static int number(String plan) {
    return Integer.parseInt(plan.substring(plan.lastIndexOf('-') + 1));
  }
}
