package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;
import vn.doichieu.model.Verdict;

/** What editors record in YAML files comes into the model, or is told. */
class StatementsTest {

  private static final String PLAN =
      """
      ---
      type: plan
      id: thu
      title: Kế hoạch
      short: Thử
      kind: ke-hoach
      level: tinh
      place: null
      issuer: Tỉnh ủy
      published: 2026-11-22
      ---
      ## II- MỤC TIÊU

      ### 1. Đến năm 2030

      - Quy mô kinh tế số chiếm khoảng 20% GRDP của tỉnh.
      - Tổng chi {~~phân đầu~>phấn đấu~~} bố trí ít nhất 3% ngân sách {--7--} hằng năm.
      - Phủ sóng 5G toàn tỉnh.
      - Phủ sóng 5G toàn tỉnh.
      """;

  private static final String INDICATOR =
      """
      themes:
        - {id: kinh-te-so, name: Kinh tế số}
      indicators:
        - id: quy-mo
          name: Quy mô kinh tế số
          theme: kinh-te-so
          unit: "%"
          base: GRDP
          better: higher
          targets:
            - %s
      """;

  private static final String QUOTE = "quote: chiếm khoảng 20% GRDP";

  @TempDir private Path source;

  private ReadResult read(String file, String yaml) {
    write("content/van-ban/thu.md", PLAN);
    write("content/" + file, yaml);
    try {
      return new ContentReader().read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      Path path = source.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadResult target(String yaml) {
    return read("kpi.yaml", INDICATOR.replace("%s", yaml));
  }

  private static List<Target> targets(ReadResult result) {
    return result.corpus().statements().targets().toList();
  }

  private static List<String> keys(ReadResult result) {
    return result.findings().stream().map(Finding::key).toList();
  }

  @Test
  void a_target_has_its_figure_operator_year_measure_and_words() {
    ReadResult result =
        target(
            "{plan: thu, year: 2030, year-from: heading, op: approx, value: 20, words: khoảng, "
                + QUOTE
                + "}");

    assertThat(result.findings()).isEmpty();
    Target target = targets(result).get(0);
    assertThat(target.quantity()).isEqualTo(Quantity.of(Operator.ABOUT, BigDecimal.valueOf(20)));
    assertThat(target.horizon()).isEqualTo(Horizon.of(2030, Horizon.Source.HEADING));
    assertThat(target.measure()).isEqualTo(new Measure("%", Optional.of("GRDP"), Optional.empty()));
    assertThat(target.words()).contains("khoảng");
    assertThat(target.citation().at().line()).isEqualTo(11);
    assertThat(target.citation().verdict())
        .isEqualTo(new Verdict.Verified("ii-1-p1", 18, 39, "chiếm khoảng 20% GRDP"));
  }

  @Test
  void a_target_may_have_a_measure_of_its_own() {
    ReadResult result =
        target(
            "{plan: thu, op: eq, value: 20, unit: điểm, base: GDP, scope: ca-nuoc, words: chiếm, "
                + QUOTE
                + "}");

    assertThat(targets(result).get(0).measure())
        .isEqualTo(new Measure("điểm", Optional.of("GDP"), Optional.of(Scope.COUNTRY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op: range, value: [50, 55.5]        | range | 50, 55.5",
        "op: times, value: 3, of: 2020       | times | 3",
        "op: top, value: 20                  | top   | 20",
        "op: whole                           | whole | 100",
        "op: lt, value: 0.70                 | lt    | 0.7",
        "op: eq, value: 100                  | eq    | 100",
      })
  void every_operator_has_a_value_of_its_shape(String yaml, String operator, String values) {
    ReadResult result = target("{plan: thu, " + yaml + ", words: khoảng, " + QUOTE + "}");

    assertThat(result.findings()).isEmpty();
    Quantity quantity = targets(result).get(0).quantity();
    assertThat(quantity.operator().id()).isEqualTo(operator);
    assertThat(quantity.values().stream().map(BigDecimal::toPlainString))
        .containsExactly(values.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op: aprox, value: 20                | field.unknown-value",
        "value: 20                           | field.missing",
        "op: range, value: 20                | target.range-shape",
        "op: range, value: [1, 2, 3]         | target.range-shape",
        "op: range, value: []                | target.range-shape",
        "op: range, value: [55, 50]          | target.range-reversed",
        "op: range, value: [50, 50]          | target.range-reversed",
        "op: range, value: [50, .inf]        | number.none",
        "op: range, value: ['50', 55]        | number.none",
        "op: eq, value: [50, 55]             | target.value-list",
        "op: eq                              | target.value-missing",
        "op: eq, value: '1,5'                | number.comma",
        "op: eq, value: \"20\"               | number.none",
        "op: eq, value: .nan                 | number.none",
        "op: eq, value: -.inf                | number.none",
        "op: eq, value: 1e999999999          | number.none",
        "op: eq, value: 0x10                 | number.none",
        "op: eq, value: hai mươi             | number.none",
        "op: eq, value: {a: 1}               | field.not-text",
        "op: stated, value: 20               | target.value-unwanted",
        "op: whole, value: 100               | target.value-unwanted",
        "op: times, value: 3                 | target.times-without-of",
        "op: times, value: 0, of: 2020       | target.times-not-positive",
        "op: times, value: 3, of: 20200      | target.bad-year",
        "op: eq, value: 20, of: 2020         | target.of-without-times",
        "op: times, value: 3, of: 2030, year: 2030 | target.of-not-before-year",
        "op: top, value: 2.5                 | target.rank-not-whole",
        "op: top, value: 0                   | target.rank-not-whole",
        "op: eq, value: 20, year: 20230      | target.bad-year",
        "op: eq, value: 20, year: 30         | target.bad-year",
        "op: eq, value: 20, year: năm 2030   | target.bad-year",
        "op: eq, value: 20, year-from: heading             | target.year-from-without-year",
        "op: eq, value: 20, year: annual, year-from: heading | target.year-from-without-year",
        "op: eq, value: 20, year: 2030, year-from: title   | target.bad-year-from",
        "op: eq, value: 20, scope: tinh      | field.unknown-value",
        "op: eq, value: 20, yaer: 2030       | field.unknown",
        "op: eq, value: 20, op: gt           | field.twice",
      })
  void a_target_that_makes_no_sense_is_told(String yaml, String key) {
    ReadResult result = target("{plan: thu, " + yaml + ", words: khoảng, " + QUOTE + "}");

    assertThat(keys(result)).containsExactly(key);
    assertThat(result.findings().get(0).at().line()).isEqualTo(11);
  }

  @Test
  void a_target_with_a_figure_needs_the_words_of_its_operator() {
    assertThat(keys(target("{plan: thu, op: eq, value: 20, " + QUOTE + "}")))
        .containsExactly("field.missing");
    assertThat(keys(target("{plan: thu, op: stated, " + QUOTE + "}"))).isEmpty();
  }

  @Test
  void an_indicator_without_unit_is_told() {
    ReadResult result =
        read("kpi.yaml", INDICATOR.replace("    unit: \"%\"\n", "").replace("%s", "{}"));

    assertThat(result.findings().stream().map(Finding::arguments))
        .contains(List.of("unit"), List.of("plan"));
  }

  @Test
  void other_files_add_to_an_indicator_wherever_it_is_declared() {
    write(
        "content/kpi.yaml",
        INDICATOR.replace("%s", "{plan: thu, op: stated, quote: Phủ sóng 5G toàn tỉnh}"));
    ReadResult result =
        read(
            "chi-tieu/thu.yaml",
            """
            indicators:
              - id: quy-mo
                targets:
                  - {plan: thu, op: approx, value: 20, words: khoảng, quote: khoảng 20% GRDP}
            """);

    assertThat(result.findings()).isEmpty();
    assertThat(targets(result).stream().map(t -> t.quantity().operator()))
        .containsExactly(Operator.STATED, Operator.ABOUT);
    assertThat(targets(result).get(1).measure().base()).contains("GRDP");
  }

  @Test
  void an_indicator_is_declared_once_and_before_anything_is_added() {
    write(
        "content/chi-tieu/a.yaml",
        INDICATOR.replace("%s", "{plan: thu, op: stated, " + QUOTE + "}"));
    write("content/chi-tieu/b.yaml", "indicators: [{id: quy-mu, targets: []}]");
    ReadResult result = target("{plan: thu, op: stated, " + QUOTE + "}");

    assertThat(keys(result))
        .containsExactlyInAnyOrder(
            "theme.twice", "indicator.twice", "indicator.undeclared.nearest");
  }

  @Test
  void a_quotation_may_follow_either_form_of_a_corrected_slip() {
    for (String quote :
        new String[] {
          "phấn đấu bố trí ít nhất 3% ngân sách hằng năm",
          "phân đầu bố trí ít nhất 3% ngân sách 7 hằng năm",
        }) {
      ReadResult result = target("{plan: thu, op: stated, quote: " + quote + "}");

      assertThat(targets(result).get(0).citation().words())
          .isEqualTo("phấn đấu bố trí ít nhất 3% ngân sách hằng năm");
    }
  }

  @Test
  void a_quotation_that_stands_twice_needs_the_passage() {
    String twice = "{plan: thu, op: stated, quote: Phủ sóng 5G toàn tỉnh.";

    assertThat(targets(target(twice + "}")).get(0).citation().verdict())
        .isEqualTo(new Verdict.Ambiguous(List.of("ii-1-p3", "ii-1-p4")));
    assertThat(targets(target(twice + ", passage: ii-1-p4}")).get(0).citation().passage())
        .contains("ii-1-p4");
    assertThat(targets(target(twice + ", passage: ii-1-p1}")).get(0).citation().verdict())
        .isEqualTo(Verdict.MISMATCH);
  }

  @Test
  void a_quotation_that_does_not_stand_there_is_a_mismatch() {
    ReadResult result = target("{plan: thu, op: stated, quote: chiếm khoảng 25% GRDP}");

    assertThat(targets(result).get(0).citation().verdict()).isEqualTo(Verdict.MISMATCH);
  }

  @Test
  void national_targets_and_results_are_read() {
    ReadResult result =
        read(
            "kpi.yaml",
            """
            themes: [{id: kinh-te-so, name: Kinh tế số}]
            indicators:
              - id: quy-mo
                name: Quy mô kinh tế số
                theme: kinh-te-so
                unit: "%"
                base: GRDP
                better: higher
                national:
                  - {year: 2030, op: ge, value: 30, base: GDP, source: Nghị quyết}
                results:
                  - {plan: thu, as-of: 2026-06-30, value: 21.5, source: Báo cáo số 1}
            """);

    assertThat(result.findings()).isEmpty();
    Indicator indicator = result.corpus().statements().indicator("quy-mo").orElseThrow();
    assertThat(indicator.national().get(0).measure().base()).contains("GDP");
    assertThat(indicator.results().get(0).value()).isEqualByComparingTo("21.5");
  }

  @Test
  void milestones_assignments_and_exceptions_are_read() {
    write(
        "content/phan-cong.yaml",
        """
        kinds: [{id: ubnd, name: UBND}]
        assignments:
          - {plan: thu, agency: UBND, kind: ubnd, task: Phủ sóng, quote: Phủ sóng 5G toàn tỉnh, passage: ii-1-p3}
        """);
    write(
        "content/ngoai-le.yaml",
        "exceptions: [{plan: thu, quote: chiếm khoảng 20% GRDP, reason: Thử}]");
    Statements statements =
        read(
                "moc-thoi-gian.yaml",
                """
                milestones:
                  - {plan: thu, kind: recurring, recurrence: annual, days: [06-15, 12-05], what: Bố trí, quote: ngân sách hằng năm.}
                  - {plan: thu, kind: deadline, date: 2025-Q1, relation: within, what: Bố trí, quote: ngân sách hằng năm.}
                """)
            .corpus()
            .statements();

    assertThat(statements.milestones().get(0).days()).hasSize(2);
    assertThat(statements.milestones().get(1).date().orElseThrow().last())
        .hasToString("2025-03-31");
    assertThat(statements.milestones())
        .allSatisfy(milestone -> assertThat(milestone.citation().passage()).contains("ii-1-p2"));
    assertThat(statements.assignments().get(0).citation().passage()).contains("ii-1-p3");
    assertThat(statements.exceptions().get(0).citation().passage()).contains("ii-1-p1");
    assertThat(statements.agencyKinds().get(0).name()).isEqualTo("UBND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: deadline, relation: before                          | field.missing",
        "kind: deadline, date: 2025-03-28                          | field.missing",
        "kind: deadline, date: 28/3/2025, relation: before         | milestone.bad-date",
        "kind: deadline, date: 2025-02-30, relation: before        | milestone.bad-date",
        "kind: deadline, date: 2025-Q5, relation: before           | milestone.bad-date",
        "kind: event, date: 2025, relation: in                     | field.unknown-value",
        "kind: recurring                                           | field.missing",
        "kind: recurring, recurrence: weekly                       | field.unknown-value",
        "kind: recurring, recurrence: annual, days: [15/6]         | milestone.bad-day",
        "kind: recurring, recurrence: annual, days: [02-30]        | milestone.bad-day",
        "kind: recurring, recurrence: annual, date: 2025           | milestone.unwanted",
        "kind: event, date: 2025, relation: within, days: [06-15]  | milestone.unwanted",
      })
  void a_milestone_that_makes_no_sense_is_told(String yaml, String key) {
    ReadResult result =
        read(
            "moc-thoi-gian.yaml",
            "milestones: [{plan: thu, what: Bố trí, quote: ngân sách hằng năm, " + yaml + "}]");

    assertThat(keys(result)).containsExactly(key);
  }

  @Test
  void a_milestone_keeps_how_exact_its_date_is() {
    Milestone milestone =
        read(
                "moc-thoi-gian.yaml",
                "milestones: [{plan: thu, kind: event, date: 2025-03, relation: within, what: Họp,"
                    + " quote: ngân sách hằng năm}]")
            .corpus()
            .statements()
            .milestones()
            .get(0);

    assertThat(milestone.date().orElseThrow().iso()).isEqualTo("2025-03");
  }
}
