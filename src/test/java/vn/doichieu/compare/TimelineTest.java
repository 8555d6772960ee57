package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Milestone.Recurrence;
import vn.doichieu.model.Milestone.Relation;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.Plan;

class TimelineTest {

  private static Timeline timeline(StatementsBuilder recorded, String... plans) {
    List<Plan> columns = Stream.of(plans).map(id -> PlanBuilder.plan(id).build()).toList();
    return Timeline.of(columns, Timeline.byPlan(recorded.build().milestones()));
  }

  private static List<String> periods(Timeline timeline) {
    return timeline.years().stream()
        .flatMap(year -> year.periods().stream())
        .map(period -> period.span() + ": " + quotes(period.milestones()))
        .toList();
  }

  private static String quotes(List<Milestone> milestones) {
    return String.join(", ", milestones.stream().map(Milestone::what).toList());
  }

  private static Timeline.Lane lane(Timeline timeline, int number) {
    return timeline.lanes().get(number);
  }

  @Test
  void days_stand_in_their_month_and_wider_periods_after_the_days_that_end_with_them() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("a", "cả năm", m -> m.deadline(Relation.WITHIN, "2025"))
                .milestone("a", "quý một", m -> m.deadline(Relation.WITHIN, "2025-Q1"))
                .milestone("a", "tháng ba", m -> m.deadline(Relation.WITHIN, "2025-03"))
                .milestone("a", "cuối tháng ba", m -> m.event(Relation.ON, "2025-03-31"))
                .milestone("a", "tháng tư", m -> m.deadline(Relation.WITHIN, "2025-04"))
                .milestone("a", "đầu tháng ba", m -> m.deadline(Relation.BEFORE, "2025-03-02")),
            "a");
    assertThat(periods(timeline))
        .containsExactly(
            "2025-03: đầu tháng ba, cuối tháng ba, tháng ba",
            "2025-Q1: quý một",
            "2025-04: tháng tư",
            "2025: cả năm");
  }

  @Test
  void what_must_be_done_before_a_day_comes_before_what_happens_on_it() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("a", "vào ngày", m -> m.event(Relation.ON, "2025-03-28"))
                .milestone("b", "trước ngày", m -> m.deadline(Relation.BEFORE, "2025-03-28")),
            "a",
            "b");
    assertThat(periods(timeline)).containsExactly("2025-03: trước ngày, vào ngày");
  }

  @Test
  void of_equal_dates_the_plans_keep_their_order() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("b", "của b", m -> m.event(Relation.ON, "2025-03-28"))
                .milestone("a", "của a", m -> m.event(Relation.ON, "2025-03-28")),
            "a",
            "b");
    assertThat(periods(timeline)).containsExactly("2025-03: của a, của b");
  }

  @Test
  void years_without_milestones_are_left_out() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("a", "xa", m -> m.deadline(Relation.WITHIN, "2045"))
                .milestone("a", "gần", m -> m.deadline(Relation.WITHIN, "2025-12")),
            "a");
    assertThat(timeline.years()).extracting(Timeline.Year::year).containsExactly(2025, 2045);
  }

  @Test
  void what_comes_back_stands_by_how_often_those_with_days_first() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("a", "thường xuyên", m -> m)
                .milestone("a", "hằng năm", m -> m.every(Recurrence.ANNUAL))
                .milestone("b", "hằng năm có ngày", m -> m.every(Recurrence.ANNUAL, "--06-15"))
                .milestone("a", "hằng quý", m -> m.every(Recurrence.QUARTERLY)),
            "a",
            "b");
    assertThat(timeline.repeated())
        .extracting(group -> group.recurrence().id() + ": " + quotes(group.milestones()))
        .containsExactly(
            "annual: hằng năm có ngày, hằng năm",
            "quarterly: hằng quý",
            "continuous: thường xuyên");
    assertThat(timeline.years()).isEmpty();
  }

  @Test
  void a_lane_has_the_dates_and_the_days_of_every_year_of_its_plan() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("a", "sau", m -> m.deadline(Relation.WITHIN, "2025-05"))
                .milestone("a", "trước", m -> m.deadline(Relation.WITHIN, "2025-04"))
                .milestone("a", "mỗi năm", m -> m.every(Recurrence.SEMI_ANNUAL, "--06-15"))
                .milestone("a", "không ngày", m -> m.every(Recurrence.SEMI_ANNUAL)),
            "a");
    assertThat(quotes(lane(timeline, 0).dated())).isEqualTo("trước, sau");
    assertThat(quotes(lane(timeline, 0).yearly())).isEqualTo("mỗi năm");
  }

  @Test
  void a_plan_that_sets_nothing_keeps_an_empty_lane() {
    Timeline timeline =
        timeline(statements().milestone("a", "việc", m -> m.event(Relation.ON, "2025-03-28")), "b");
    assertThat(timeline.lanes())
        .singleElement()
        .satisfies(
            lane -> {
              assertThat(lane.plan().id()).isEqualTo("b");
              assertThat(lane.dated()).isEmpty();
            });
    assertThat(timeline.size()).isZero();
  }

  @Test
  void what_has_no_day_is_counted_for_the_calendars() {
    Timeline timeline =
        timeline(
            statements()
                .milestone("a", "thường xuyên", m -> m)
                .milestone("a", "hằng năm có ngày", m -> m.every(Recurrence.ANNUAL, "--06-15"))
                .milestone("a", "năm 2030", m -> m.deadline(Relation.WITHIN, "2030")),
            "a");
    assertThat(timeline.size()).isEqualTo(3);
    assertThat(timeline.dayless()).isEqualTo(1);
  }

  @Test
  void the_period_of_a_day_is_its_month() {
    Timeline timeline =
        timeline(statements().milestone("a", "x", m -> m.event(Relation.ON, "2024-02-29")), "a");
    assertThat(timeline.years().get(0).periods().get(0).span())
        .isEqualTo(PartialDate.parse("2024-02").orElseThrow());
  }
}
