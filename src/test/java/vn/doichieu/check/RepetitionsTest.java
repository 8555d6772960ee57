package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Milestone.Recurrence;
import vn.doichieu.model.Milestone.Relation;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Scope;

class RepetitionsTest {

  private static final String FILES = "100% hồ sơ công việc tại cấp tỉnh";

  private static List<String> report(StatementsBuilder recorded) {
    return Report.of(new Repetitions(), corpus().statements(recorded.build()));
  }

  @Test
  void a_target_of_the_same_plan_and_year_names_the_earlier_one() {
    assertThat(
            report(
                statements()
                    .indicator("ho-so")
                    .target("a", FILES, t -> t.under(2030).figure(Operator.EQUAL, "100"))
                    .target("a", FILES, t -> t.in(2030).figure(Operator.EQUAL, "95"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/kpi.yaml:4: Chỉ tiêu này")
        .contains("đã ghi ở content/kpi.yaml:3.");
  }

  @Test
  void other_plans_years_scopes_and_indicators_are_no_repetition() {
    assertThat(
            report(
                statements()
                    .indicator("ho-so")
                    .target("a", FILES, t -> t.in(2030).scope(Scope.PROVINCE))
                    .target("a", FILES, t -> t.in(2030).scope(Scope.DISTRICT))
                    .target("a", FILES, t -> t.in(2030))
                    .target("a", FILES, t -> t.in(2045))
                    .target("a", FILES, t -> t.annual())
                    .target("a", FILES, t -> t)
                    .target("b", FILES, t -> t.in(2030))
                    .indicator("ho-so-khac")
                    .target("a", FILES, t -> t.in(2030))))
        .isEmpty();
  }

  @Test
  void two_targets_without_year_are_a_repetition() {
    assertThat(
            report(
                statements()
                    .indicator("ho-so")
                    .target("a", FILES, t -> t)
                    .target("a", FILES, t -> t)))
        .hasSize(1);
  }

  @Test
  void national_targets_and_results_are_looked_at_too() {
    assertThat(
            report(
                statements()
                    .indicator("ho-so")
                    .national(t -> t.in(2030))
                    .national(t -> t.in(2030))
                    .national(t -> t.in(2045))
                    .result("a", "2026-06-30")
                    .result("a", "2026-06-30")
                    .result("a", "2026-12-31")))
        .hasSize(2)
        .anyMatch(line -> line.contains("kpi.yaml:4: Chỉ tiêu quốc gia"))
        .anyMatch(line -> line.contains("kpi.yaml:7: Kết quả"));
  }

  @Test
  void a_milestone_that_is_the_same_in_everything_is_reported() {
    String quote = "hoàn thành trước 30/6/2025";
    assertThat(
            report(
                statements()
                    .milestone("a", quote, m -> m.deadline(Relation.BEFORE, "2025-06-30"))
                    .milestone("a", quote, m -> m.deadline(Relation.BEFORE, "2025-06-30"))
                    .milestone("a", quote, m -> m.deadline(Relation.BEFORE, "2025-06-29"))
                    .milestone("a", quote, m -> m.every(Recurrence.ANNUAL))
                    .milestone("b", quote, m -> m.deadline(Relation.BEFORE, "2025-06-30"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/moc-thoi-gian.yaml:3: Mốc thời gian này")
        .contains("content/moc-thoi-gian.yaml:2.");
  }

  @Test
  void a_task_given_twice_is_reported() {
    assertThat(
            report(
                statements()
                    .assignment("a", "UBND huyện", "ubnd", "Tham mưu xây dựng kế hoạch")
                    .assignment("a", "UBND huyện", "ubnd", "Tham mưu xây dựng kế hoạch")
                    .assignment("a", "UBND huyện", "ubnd", "Tham mưu giúp Ban Thường vụ")))
        .hasSize(1);
  }
}
