package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Level;
import vn.doichieu.model.Operator;

/** The tables of what was set side by side. */
class ComparisonTablesTest {

  @TempDir private Path path;

  private static IndicatorBuilder economy() {
    return IndicatorBuilder.indicator("quy-mo", "%")
        .base("GRDP")
        .national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
        .target("tinh-a", t -> t.is(Operator.ABOUT, "20").under(2030).quote("i-p1", "khoảng 20%"))
        .target("tinh-b", t -> t.is(Operator.EQUAL, "35").under(2030).quote("i-p1", "35%"))
        .target("tinh-b", t -> t.is(Operator.AT_LEAST, "50").under(2045).quote("i-p2", "50%"))
        .target("xa-c", t -> t.quote("i-p3", "phát triển kinh tế số"));
  }

  private Folder write(int furtherPlans) throws IOException {
    CorpusBuilder corpus =
        CorpusBuilder.corpus()
            .place("a", Level.PROVINCE)
            .place("c", Level.COMMUNE, "a")
            .place("b", Level.PROVINCE)
            .plan(PlanBuilder.plan("tinh-a").place("a"))
            .plan(PlanBuilder.plan("tinh-b").place("b"))
            .plan(PlanBuilder.plan("xa-c").level(Level.COMMUNE).place("c"));
    for (int number = 0; number < furtherPlans; number++) {
      corpus.plan(PlanBuilder.plan("xa-" + number).level(Level.COMMUNE).place("c"));
    }
    Corpus built = corpus.statements(IndicatorBuilder.statements(economy())).build();
    return Folder.write(path, built, Samples.ABOUT);
  }

  private static List<String> fields(List<NamedCsvRecord> rows, String... columns) {
    return rows.stream()
        .map(row -> String.join("|", List.of(columns).stream().map(row::getField).toList()))
        .toList();
  }

  @Test
  void every_target_stands_in_its_row_with_its_reasons_and_silence_has_none() throws IOException {
    assertThat(
            fields(
                write(1).csv("so-sanh-chi-tieu.csv"),
                "group",
                "row",
                "plan",
                "cell",
                "reasons",
                "basisYear",
                "year",
                "furthest",
                "passage"))
        .containsExactly(
            "tat-ca|1|tinh-a|figure||2030|2030|false|i-p1",
            "tat-ca|1|tinh-b|figure||2030|2030|true|i-p1",
            "tat-ca|1|tinh-b|not-comparable|year|2030|2045|false|i-p2",
            "tat-ca|1|xa-c|stated||2030||false|i-p3");
  }

  @Test
  void every_plan_stands_against_every_national_target() throws IOException {
    assertThat(
            fields(
                write(1).csv("muc-do-de-cap.csv"),
                "nationalYear",
                "nationalBase",
                "plan",
                "verdict",
                "reasons",
                "passages"))
        .containsExactly(
            "2030|GDP|tinh-a|not-comparable|base|i-p1",
            "2030|GDP|tinh-b|not-comparable|base|i-p1",
            "2030|GDP|xa-c|stated||i-p3",
            "2030|GDP|xa-0|silent||");
  }

  @Test
  void reasons_and_passages_are_lists_in_json() throws IOException {
    JsonNode row = write(0).json("muc-do-de-cap.json").get(1);
    assertThat(row.get("reasons").valueStream().map(JsonNode::asString)).containsExactly("base");
    assertThat(row.get("passages").valueStream().map(JsonNode::asString)).containsExactly("i-p1");
    assertThat(row.get("nationalValue").asInt()).isEqualTo(30);
  }

  @Test
  void many_plans_are_compared_in_groups() throws IOException {
    assertThat(fields(write(20).csv("so-sanh-chi-tieu.csv"), "group", "plan", "cell", "reasons"))
        .containsExactly(
            "cac-tinh|tinh-a|figure|",
            "cac-tinh|tinh-b|figure|",
            "cac-tinh|tinh-b|not-comparable|year",
            "tinh-a|tinh-a|figure|",
            "tinh-a|xa-c|stated|",
            "tinh-b|tinh-b|figure|",
            "tinh-b|tinh-b|not-comparable|year");
  }
}
