package vn.doichieu.bake.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doichieu.bake.chart.TimeMark.Form;
import vn.doichieu.compare.Timeline;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Milestone.Recurrence;
import vn.doichieu.model.Milestone.Relation;

class TimeChartTest {

  private static TimeChart chart(StatementsBuilder recorded) {
    return TimeChart.of(
        Timeline.of(
            List.of(PlanBuilder.plan("a").build(), PlanBuilder.plan("b").build()),
            Timeline.byPlan(recorded.build().milestones())),
        plan -> new PlanMark(plan, Shape.CIRCLE));
  }

  private static TimePanel panel(StatementsBuilder recorded) {
    assertThat(chart(recorded).panels()).hasSize(1);
    return chart(recorded).panels().get(0);
  }

  private static TimeMark mark(Relation relation, String date) {
    return panel(statements().milestone("a", "x", m -> m.deadline(relation, date)))
        .lanes()
        .get(0)
        .marks()
        .get(0);
  }

  @Test
  void a_day_is_a_sign_and_before_a_day_is_a_sign_at_an_edge() {
    assertThat(mark(Relation.ON, "2025-03-28").form()).isEqualTo(Form.DAY);
    TimeMark until = mark(Relation.BEFORE, "2025-03-28");
    assertThat(until.form()).isEqualTo(Form.UNTIL);
    assertThat(until.to()).isLessThan(mark(Relation.ON, "2025-03-28").to());
  }

  @Test
  void the_edge_of_before_a_month_is_where_the_month_begins() {
    TimePanel panel =
        panel(statements().milestone("a", "x", m -> m.deadline(Relation.BEFORE, "2025-03")));
    assertThat(panel.lanes().get(0).marks().get(0).to())
        .isEqualTo(panel.segments().get(0).months().get(2));
  }

  @Test
  void months_and_quarters_are_bars_over_their_real_extent() {
    TimePanel panel =
        panel(
            statements()
                .milestone("a", "x", m -> m.deadline(Relation.WITHIN, "2025-Q2"))
                .milestone("b", "y", m -> m.event(Relation.WITHIN, "2025-06")));
    List<Double> months = panel.segments().get(0).months();
    TimeMark quarter = panel.lanes().get(0).marks().get(0);
    TimeMark month = panel.lanes().get(1).marks().get(0);
    assertThat(quarter.form()).isEqualTo(Form.SPAN);
    assertThat(quarter.from()).isEqualTo(months.get(3));
    assertThat(quarter.to()).isEqualTo(months.get(6));
    assertThat(month.from()).isEqualTo(months.get(5));
    assertThat(month.to()).isEqualTo(months.get(6));
  }

  @Test
  void years_left_out_break_the_axis_and_years_named_as_a_whole_have_no_months() {
    TimePanel panel =
        panel(
            statements()
                .milestone("a", "x", m -> m.deadline(Relation.ON, "2025-03-28"))
                .milestone("a", "y", m -> m.deadline(Relation.ON, "2026-03-28"))
                .milestone("a", "z", m -> m.deadline(Relation.WITHIN, "2030")));
    assertThat(panel.segments())
        .extracting(TimeSegment::year)
        .allSatisfy(year -> assertThat(year).isPresent());
    assertThat(panel.segments())
        .extracting(TimeSegment::isAfterBreak)
        .containsExactly(false, false, true);
    assertThat(panel.segments().get(0).to()).isEqualTo(panel.segments().get(1).from());
    assertThat(panel.segments().get(2).months()).isEmpty();
    assertThat(panel.segments().get(2).from()).isGreaterThan(panel.segments().get(1).to());
    TimeMark year = panel.lanes().get(0).marks().get(2);
    assertThat(year.from()).isEqualTo(panel.segments().get(2).from());
    assertThat(year.to()).isEqualTo(panel.segments().get(2).to());
  }

  @Test
  void days_of_every_year_have_a_panel_of_their_own_whose_year_has_no_number() {
    TimePanel panel =
        panel(
            statements()
                .milestone("a", "x", m -> m.every(Recurrence.SEMI_ANNUAL, "--02-29", "--06-15")));
    assertThat(panel.kind()).isEqualTo(TimePanel.Kind.YEARLY);
    assertThat(panel.segments())
        .singleElement()
        .satisfies(year -> assertThat(year.year()).isEmpty());
    assertThat(panel.lanes()).hasSize(1);
    assertThat(panel.lanes().get(0).marks()).hasSize(2);
  }

  @Test
  void nothing_is_drawn_of_what_has_no_day() {
    TimeChart chart = chart(statements().milestone("a", "x", m -> m.every(Recurrence.ANNUAL)));
    assertThat(chart.panels()).isEmpty();
    assertThat(chart.isTooLong()).isFalse();
  }

  @Test
  void too_many_marks_are_not_drawn() {
    StatementsBuilder many = statements();
    for (int i = 0; i <= TimeChart.MOST_MARKS; i++) {
      many.milestone("a", "việc " + i, m -> m.event(Relation.ON, "2025-03-28"));
    }
    assertThat(chart(many).isTooLong()).isTrue();
    assertThat(chart(many).panels()).isEmpty();
  }

  @Property(tries = 100)
  void no_mark_covers_another_and_all_stand_inside(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 365) Integer> days) {
    StatementsBuilder recorded = statements();
    for (int day : days) {
      String iso = java.time.LocalDate.ofYearDay(2025, day).toString();
      recorded.milestone(
          "a",
          "việc",
          m ->
              day % 3 == 0
                  ? m.deadline(Relation.WITHIN, iso.substring(0, 7))
                  : m.deadline(day % 2 == 0 ? Relation.BEFORE : Relation.ON, iso));
    }
    TimePanel panel = panel(recorded);
    TimeLane lane = panel.lanes().get(0);
    List<Double> ends = new ArrayList<>();
    for (TimeMark mark : lane.marks()) {
      while (ends.size() <= mark.row()) {
        ends.add(Double.NEGATIVE_INFINITY);
      }
      assertThat(mark.left()).isGreaterThanOrEqualTo(ends.get(mark.row()));
      assertThat(mark.right() - TimeMark.GAP).isLessThanOrEqualTo(panel.width());
      assertThat(lane.y(mark.row())).isLessThan(lane.height());
      ends.set(mark.row(), mark.right());
    }
    assertThat(lane.marks()).hasSize(days.size());
    assertThat(lane.rows()).isEqualTo(ends.size());
  }
}
