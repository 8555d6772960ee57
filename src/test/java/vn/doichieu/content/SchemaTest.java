package vn.doichieu.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas that editors' programs use are those of the files that ship. */
class SchemaTest {

  private static final Path CONTENT = Path.of("content");
  private static final Pattern NAMED = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dia-phuong.yaml",
        "thuat-ngu.yaml",
        "kpi.yaml",
        "moc-thoi-gian.yaml",
        "phan-cong.yaml",
        "ngoai-le.yaml",
      })
  void a_shipped_file_names_its_schema_in_the_first_line_and_obeys_it(String file)
      throws IOException {
    String yaml = Files.readString(CONTENT.resolve(file));
    Matcher named = NAMED.matcher(yaml.lines().findFirst().orElseThrow());
    assertThat(named.matches()).isTrue();

    assertThat(errors(CONTENT.resolve(named.group(1)), yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dia-phuong | places: [{id: Nghệ An, name: Tỉnh Nghệ An, level: tinh}]",
        "dia-phuong | places: [{id: nghe-an, name: Tỉnh Nghệ An, level: quan}]",
        "dia-phuong | places: [{id: nghe-an, name: Tỉnh Nghệ An, level: tinh, mã: 40}]",
        "dia-phuong | levels: [{level: huyen, date: 01/7/2025, basis: Luật}]",
        "thuat-ngu | terms: [{term: GRDP}]",
        "kpi | themes: [{id: Kinh tế, name: Kinh tế số}]",
        "kpi | indicators: [{id: a, name: A, theme: t, unit: lần}]",
        "kpi | indicators: [{id: a, name: A, theme: t, unit: lần, better: cao}]",
        "kpi | indicators: [{id: a, name: A, theme: t, better: higher}]",
        "kpi | indicators: [{id: a}]",
        "kpi | indicators: [{id: a, unit: lần, targets: []}]",
        "phan-cong | assignments: [{plan: p, agency: A, kind: k, quote: một hai ba}]",
        "phan-cong | assignments: [{plan: p, agency: A, kind: Văn phòng, task: T, quote: a b c}]",
        "phan-cong | kinds: [{id: k}]",
        "ngoai-le | exceptions: [{plan: p, quote: một hai ba}]",
        "ngoai-le | exceptions: [{plan: p, quote: một hai, reason: R}]",
      })
  void a_wrong_file_breaks_its_schema(String schema, String yaml) throws IOException {
    assertThat(errors(schema(schema), yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kpi | indicators: [{id: a, targets: [{plan: p, op: stated, quote: một hai ba}]}]",
        "kpi | indicators: [{id: a, results: [{plan: p, as-of: 2026-06-30, value: 1, source: S}]}]",
        "kpi | themes: null",
        "phan-cong | assignments: [{plan: p, agency: A, kind: k, task: T, quote: một hai ba}]",
        "ngoai-le | exceptions: [{plan: p, quote: một hai ba, reason: R, passage: iv-1_2-p1}]",
      })
  void a_right_file_obeys_its_schema(String schema, String yaml) throws IOException {
    assertThat(errors(schema(schema), yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year: 2030, op: gt, value: 55, words: trên",
        "year: 2030, year-from: heading, op: approx, value: 0.7, words: khoảng, scope: ca-nuoc",
        "year: annual, op: ge, value: 3, words: ít nhất",
        "year: null, op: range, value: [50, 55], words: ở mức, base: GRDP",
        "op: top, value: 20, words: thuộc top, unit: thứ hạng",
        "op: times, value: 3, of: 2020, words: gấp",
        "op: whole, words: toàn tỉnh, note: N, passage: ii-1-p2",
        "op: stated",
      })
  void a_target_of_the_right_shape_obeys_the_schema(String target) throws IOException {
    assertThat(errors(schema("kpi"), withTarget(target))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year: 2030, value: 55, words: trên",
        "op: more, value: 55, words: trên",
        "op: gt, value: 55",
        "op: gt, words: trên",
        "op: gt, value: '1,5', words: trên",
        "op: gt, value: [1, 2], words: trên",
        "op: range, value: 50, words: ở mức",
        "op: range, value: [50], words: ở mức",
        "op: top, value: 2.5, words: top",
        "op: times, value: 3, words: gấp",
        "op: eq, value: 3, of: 2020, words: đạt",
        "op: whole, value: 100, words: toàn tỉnh",
        "op: stated, value: 1",
        "year: 20230, op: stated",
        "year: 2030.5, op: stated",
        "year: hằng năm, op: stated",
        "year: annual, year-from: heading, op: stated",
        "year-from: heading, op: stated",
        "op: stated, scope: tinh",
        "op: stated, quota: một hai ba",
      })
  void a_target_of_the_wrong_shape_breaks_the_schema(String target) throws IOException {
    assertThat(errors(schema("kpi"), withTarget(target))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year: 2030, op: gt, value: 55, source: S",
        "year: 2030, op: gt, value: 55, source: S, plan: nq-57, quote: một hai ba",
      })
  void a_national_target_of_the_right_shape_obeys_the_schema(String target) throws IOException {
    assertThat(errors(schema("kpi"), withNational(target))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year: 2030, op: gt, value: 55",
        "op: gt, value: 55, source: S",
        "year: 2030, op: gt, value: 55, source: S, plan: nq-57",
        "year: 2030, op: gt, value: 55, source: S, quote: một hai ba",
      })
  void a_national_target_of_the_wrong_shape_breaks_the_schema(String target) throws IOException {
    assertThat(errors(schema("kpi"), withNational(target))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: deadline, date: 2025-03-28, relation: before",
        "kind: deadline, date: 2025-Q1, relation: within, who: A",
        "kind: event, date: 2025-03-28, relation: on",
        "kind: event, date: 2025, relation: within",
        "kind: recurring, recurrence: semi-annual, days: [06-15, 12-05]",
      })
  void a_milestone_of_the_right_shape_obeys_the_schema(String milestone) throws IOException {
    assertThat(errors(schema("moc-thoi-gian"), withMilestone(milestone))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: deadline, date: 2025-03-28",
        "kind: deadline, relation: before",
        "kind: deadline, date: 28/3/2025, relation: before",
        "kind: deadline, date: 2025-13, relation: within",
        "kind: deadline, date: 2025-Q5, relation: within",
        "kind: deadline, date: 2025-03, relation: within, recurrence: annual",
        "kind: event, date: 2025-03, relation: on",
        "kind: recurring",
        "kind: recurring, recurrence: often",
        "kind: recurring, recurrence: annual, date: 2025-03-28",
        "kind: recurring, recurrence: annual, days: [15-06]",
        "kind: hạn",
      })
  void a_milestone_of_the_wrong_shape_breaks_the_schema(String milestone) throws IOException {
    assertThat(errors(schema("moc-thoi-gian"), withMilestone(milestone))).isNotEmpty();
  }

  private static String withTarget(String target) {
    return indicator("targets: [{plan: p, quote: một hai ba, " + target + "}]");
  }

  private static String withNational(String target) {
    return indicator("national: [{" + target + "}]");
  }

  private static String indicator(String rest) {
    return "indicators: [{id: a, name: A, theme: t, unit: lần, better: higher, " + rest + "}]";
  }

  private static String withMilestone(String milestone) {
    return "milestones: [{plan: p, what: W, quote: một hai ba, " + milestone + "}]";
  }

  private static Path schema(String name) {
    return Path.of("src/main/resources/schema", name + ".schema.json");
  }

  private static List<Error> errors(Path schema, String yaml) throws IOException {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(schema), InputFormat.JSON);
    return compiled.validate(yaml, InputFormat.YAML);
  }
}
