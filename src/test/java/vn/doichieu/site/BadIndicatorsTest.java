package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor gets wrong in the files of indicators is told at its line; the site stays. */
class BadIndicatorsTest {

  private static final String KPI = "content/kpi.yaml";
  private static final String MILESTONES = "content/moc-thoi-gian.yaml";
  private static final String ASSIGNMENTS = "content/phan-cong.yaml";
  private static final int FIFTY_MEGABYTES = 50 << 20;
  private static final int FEW_LINES = 8;

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("chi-tieu", folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{plan: tinh-b, year: 2030   | {plan: tinh-d, year: 2030   | tinh-d, gần nhất",
        "theme: kinh-te-so           | theme: kinh-te              | kinh-te, kinh-te-so",
        "better: higher              | beter: higher               | beter, gần nhất: better",
        "better: higher              | better: highest             | highest, gần nhất: higher",
        "op: eq, value: 35           | op: equal, value: 35        | equal, gần nhất",
        "op: eq, value: 35           | op: eq, value: [35, 40]     | một số",
        "op: eq, value: 35           | op: range, value: 35        | đúng hai số",
        "value: [50, 55]             | value: [55, 50]             | viết ngược",
        "op: eq, value: 35           | op: eq, value: 36           | 36",
        "op: eq, value: 35           | op: eq, value: 3.5          | 3,5",
        "op: eq, value: 35           | op: gt, value: 35           | không có chữ nào",
        "op: approx, value: 20       | op: eq, value: 20           | khoảng",
        "op: gt, value: 40           | op: ge, value: 40           | trên",
        "op: ge, value: 3,           | op: gt, value: 3,           | ít nhất",
        "words: chiếm khoảng         | words: đạt khoảng           | đạt khoảng",
        "words: toàn tỉnh            | words: Phủ sóng 5G          | toàn bộ",
        "op: eq, value: 35, words    | op: eq, value: 35, unit: doanh nghiệp, words | phần trăm",
        "chiếm 35% GRDP.}            | chiếm 35% GDP.}             | GRDP, GDP",
        "quote: Quy mô kinh tế số chiếm 35% GRDP.} | quote: 35% GRDP.} | ba từ",
        "quote: Quy mô kinh tế số chiếm 35% GRDP.} | quote: Quy mô kinh tế số chiếm 35% GRDP., passage: i-9} | i-9",
        "{plan: tinh-b, year: 2030, year-from: heading, op: eq | {plan: tinh-b, year: 2035, year-from: heading, op: eq | 2035",
        "{plan: tinh-b, year: 2030, year-from: heading, op: eq | {plan: tinh-b, year: 2030, op: eq | 2030",
        "{plan: tinh-b, year: 2030, year-from: heading, op: eq | {plan: tinh-b, op: eq | 2030",
        "{plan: tinh-b, year: 2030, year-from: heading, op: eq | {plan: tinh-b, year: annual, op: eq | hằng năm",
        "{plan: tinh-b, year: 2030, year-from: heading, op: eq | {plan: tinh-b, year: 20230, op: eq | 20230",
        "op: eq, value: 35           | op: eq, value: .nan         | .nan",
        "op: eq, value: 35           | op: eq, value: .inf         | .inf",
        "value: 1.5                  | value: '1,5'                | 1.5",
        "value: 1.5                  | value: 1,5                  | “5”",
        "unit: lần                   | # không có đơn vị           | unit",
        "as-of: 2026-06-30           | as-of: 30/6/2026            | 30/6/2026",
        "{plan: tinh-b, as-of        | {plan: tinh-bb, as-of       | tinh-bb",
        "- id: quy-mo                | `\t- id: quy-mo`            | Tab",
        "unit: thứ hạng              | `better: lower\n    unit: thứ hạng` | “better”",
        "id: chi-so-pii              | id: doi-moi-sang-tao        | doi-moi-sang-tao",
        "id: chi-so-pii              | id: Chỉ số PII              | Chỉ số PII",
        "id: chi-so-pii              | id: index                   | index",
      })
  void a_mistake_is_told_at_its_line(String right, String wrong, String words) {
    String text = site.read(KPI);
    int line = (int) text.substring(0, text.indexOf(right)).lines().count();
    Run run = site.edit(KPI, right, wrong).build().fails(1).says(KPI + ":", words.split(", "));
    assertThat(
            run.findings().stream()
                .filter(finding -> finding.startsWith(KPI + ":"))
                .map(finding -> Integer.parseInt(finding.split(":")[1])))
        .as("near line %s", line)
        .anySatisfy(found -> assertThat(found).isBetween(line - FEW_LINES, line + FEW_LINES));
  }

  @Test
  void a_result_that_leads_to_a_script_is_told() {
    site.edit(KPI, "https://example.gov.vn/bao-cao-12", "javascript:alert(1)")
        .build()
        .fails(1)
        .saysOnly(KPI + ":22:", "javascript:alert(1)");
  }

  @Test
  void a_wrong_quotation_is_told_once_and_not_as_a_figure_that_nothing_cites() {
    site.edit(KPI, "chiếm 35% GRDP.}", "chiếm 35% GRĐP.}")
        .build()
        .fails(1)
        .saysOnly(KPI + ":18:", "GRĐP");
  }

  @Test
  void a_target_without_a_quotation_is_told_once() {
    site.edit(KPI, ", quote: Quy mô kinh tế số chiếm 35% GRDP.}", "}")
        .build()
        .fails(1)
        .saysOnly(KPI + ":18:", "quote");
  }

  @Test
  void the_same_target_twice_is_told_with_the_place_of_the_first() {
    String target =
        "      - {plan: tinh-b, year: 2030, year-from: heading, op: eq, value: 35, words: chiếm,"
            + " quote: Quy mô kinh tế số chiếm 35% GRDP.}\n";
    site.edit(KPI, target, target + target).build().fails(1).saysOnly(KPI + ":19:", KPI + ":18");
  }

  @Test
  void a_quotation_that_stands_in_two_passages_is_told_with_both() {
    site.edit(
            "content/van-ban/tinh-b.md",
            "2\\. Tỷ lệ",
            "Quy mô kinh tế số chiếm 35% GRDP.\n\n2\\. Tỷ lệ")
        .build()
        .fails(1)
        .says(KPI + ":18:", "i-1", "passage");
  }

  @Test
  void a_file_that_cannot_be_read_brings_no_warnings_of_what_it_would_cite() {
    site.edit(KPI, "themes:", "themes: [").build().fails(1).saysOnly(KPI + ":");
  }

  @Test
  void a_figure_that_nothing_cites_is_a_warning() {
    site.edit(
            "content/van-ban/tinh-b.md",
            "3\\. Chỉ số",
            "4\\. Có 70% hồ sơ trực tuyến.\n\n3\\. Chỉ số")
        .build()
        .succeeds()
        .says("content/van-ban/tinh-b.md:27:", "70%");
    site.build("--strict").fails(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2025-03-28     | date: 2025-03-29      | 2025-03-29",
        "date: 2025-03-28     | date: 28/3/2025       | 28/3/2025",
        "relation: before     | relation: on          | trước",
        "days: [06-15, 12-05] | days: [06-16, 12-05]  | 16/6",
        "recurrence: annual   | recurrence: quarterly | quý",
        "kind: deadline       | kind: deadlin         | gần nhất: deadline",
        "plan: tinh-a         | plan: tinh-x          | tinh-x",
      })
  void a_wrong_milestone_is_told(String right, String wrong, String words) {
    site.edit(MILESTONES, right, wrong).build().fails(1).says(MILESTONES + ":", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agency: Văn phòng Tỉnh ủy | agency: Văn phòng Huyện ủy | Văn phòng Huyện ủy",
        "kind: van-phong           | kind: van-phon             | van-phong",
      })
  void a_wrong_assignment_is_told(String right, String wrong, String words) {
    site.edit(ASSIGNMENTS, right, wrong).build().fails(1).says(ASSIGNMENTS + ":", words);
  }

  @Test
  void an_alias_bomb_is_told_and_not_unfolded() {
    site.with(
            KPI,
            """
            themes:
              - &a {id: a, name: A}
              - &b [*a, *a, *a, *a, *a, *a, *a, *a]
              - &c [*b, *b, *b, *b, *b, *b, *b, *b]
            indicators: *c
            """)
        .build()
        .fails(1)
        .says(KPI + ":3:", "“*”");
  }

  @Test
  void a_file_of_fifty_megabytes_is_told() {
    byte[] bytes = new byte[FIFTY_MEGABYTES];
    java.util.Arrays.fill(bytes, (byte) '\n');
    byte[] head = "themes: []".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, bytes, 0, head.length);
    site.with(KPI, bytes).build().fails(1).says(KPI + ":", "50 MB");
  }

  @Test
  void a_hopeless_file_is_told_without_taking_ages() {
    StringBuilder yaml = new StringBuilder(site.read(KPI)).append("  - id: quy-mo\n    targets:\n");
    for (int i = 0; i < 5_000; i++) {
      yaml.append("      - {plan: tinh-a, op: stated, year: 20")
          .append(10 + i % 80)
          .append(", quote: Câu số ")
          .append(i)
          .append(" không có trong văn bản}\n");
    }
    site.with(KPI, yaml.toString()).build().fails(1).says(KPI + ":", "không có trong văn bản");
  }

  @Test
  void what_an_entry_without_a_name_cannot_declare_is_told() {
    site.with("content/chi-tieu/x.yaml", "indicators: [{id: quy-mo, base: GDP, targets: []}]")
        .build()
        .fails(1)
        .saysOnly("content/chi-tieu/x.yaml:1:", "base");
  }

  @Test
  void the_files_may_be_split_into_folders() {
    String milestones = site.read(MILESTONES);
    site.without(MILESTONES)
        .with("content/moc-thoi-gian/tinh-a.yaml", milestones)
        .build()
        .succeeds()
        .findsNothing();
  }

  @Test
  void a_file_of_another_name_is_told_with_the_nearest() {
    site.with("content/kpis.yaml", "themes: []")
        .build()
        .fails(1)
        .saysOnly("content/kpis.yaml:", "kpi.yaml");
  }
}
