package vn.doichieu.bake.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.bake.chart.Mark.Arrow;
import vn.doichieu.bake.chart.Mark.Form;
import vn.doichieu.compare.IndicatorComparison;
import vn.doichieu.fixture.FigureBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Operator;

class TargetChartTest {

  private static TargetChart chart(IndicatorBuilder indicator) {
    return TargetChart.of(
        IndicatorComparison.of(indicator.build()), plan -> new PlanMark(plan, Shape.CIRCLE));
  }

  private static Panel panel(IndicatorBuilder indicator) {
    List<Panel> panels = chart(indicator).panels();
    assertThat(panels).hasSize(1);
    return panels.get(0);
  }

  private static Mark mark(UnaryOperator<FigureBuilder> figure) {
    return panel(indicator("x", "%").target("a", figure)).rows().get(0).mark();
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, false, NONE",
    "ABOUT, true, NONE",
    "AT_LEAST, false, RIGHT",
    "GREATER, true, RIGHT",
    "AT_MOST, false, LEFT",
    "LESS, true, LEFT",
    "TOP, false, LEFT"
  })
  void a_point_shows_its_operator(Operator operator, boolean hollow, Arrow arrow) {
    Mark mark = mark(t -> t.is(operator, "50"));
    assertThat(mark.form()).isEqualTo(Form.POINT);
    assertThat(mark.hollow()).isEqualTo(hollow);
    assertThat(mark.arrow()).isEqualTo(arrow);
    assertThat(Double.compare(mark.tip(), mark.to()))
        .isEqualTo(arrow == Arrow.RIGHT ? 1 : arrow == Arrow.LEFT ? -1 : 0);
  }

  @Test
  void a_range_is_a_bar_from_its_lower_to_its_higher_end() {
    Mark mark = mark(t -> t.range("25", "100"));
    assertThat(mark.form()).isEqualTo(Form.RANGE);
    assertThat(mark.from()).isBetween(Scale.LEFT + 1, Scale.RIGHT / 2);
    assertThat(mark.to()).isEqualTo(Scale.RIGHT);
  }

  @Test
  void all_of_a_percentage_is_a_full_bar() {
    Mark mark = mark(t -> t.whole());
    assertThat(mark.form()).isEqualTo(Form.FULL);
    assertThat(mark.from()).isEqualTo(Scale.LEFT);
    assertThat(mark.to()).isEqualTo(Scale.RIGHT);
  }

  @Test
  void all_of_what_is_no_percentage_and_goals_in_words_are_not_drawn() {
    TargetChart chart =
        chart(indicator("x", "đô thị").target("a", t -> t.whole()).target("b", t -> t));
    assertThat(chart.panels()).isEmpty();
    assertThat(chart.isTooLong()).isFalse();
  }

  @Test
  void the_first_rank_needs_no_arrow() {
    assertThat(mark(t -> t.is(Operator.TOP, "1")).arrow()).isEqualTo(Arrow.NONE);
  }

  @Test
  void only_figures_of_one_basis_share_an_axis() {
    TargetChart chart =
        chart(
            indicator("x", "%")
                .base("GRDP")
                .target("a", t -> t.is(Operator.ABOUT, "20").in(2030))
                .target("b", t -> t.is(Operator.EQUAL, "35").in(2030))
                .target("b", t -> t.is(Operator.AT_LEAST, "50").in(2045))
                .target("c", t -> t.is(Operator.AT_LEAST, "2").in(2030).base("GDP"))
                .target("d", t -> t.is(Operator.TOP, "5").in(2030)));
    assertThat(chart.panels()).extracting(panel -> panel.rows().size()).containsExactly(2, 1, 1, 1);
  }

  @Test
  void every_row_stands_below_the_one_before_with_its_label_above_its_track() {
    Panel panel =
        panel(
            indicator("x", "%")
                .national(t -> t.is(Operator.GREATER, "40"))
                .target("a", t -> t.is(Operator.EQUAL, "20"))
                .target("b", t -> t.is(Operator.EQUAL, "30")));
    ChartRow first = panel.rows().get(0);
    ChartRow second = panel.rows().get(1);
    int label = panel.lines().get(0).labelY();
    assertThat(List.of(label, panel.top(), first.labelY(), first.trackY(), second.labelY()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(second.trackY()).isLessThan(panel.axisY());
    assertThat(panel.axisY()).isLessThan(panel.height());
    assertThat(first.plan().label()).isEqualTo("a");
  }

  @Test
  void a_national_target_is_a_line_where_it_is_comparable_and_nowhere_else() {
    TargetChart chart =
        chart(
            indicator("x", "%")
                .base("GRDP")
                .national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
                .national(t -> t.is(Operator.AT_LEAST, "60").in(2045))
                .target("a", t -> t.is(Operator.ABOUT, "20").in(2030))
                .target("a", t -> t.is(Operator.ABOUT, "40").in(2045)));
    assertThat(chart.panels().get(0).lines()).isEmpty();
    assertThat(chart.panels().get(1).lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.mark().arrow()).isEqualTo(Arrow.RIGHT);
              assertThat(line.mark().to()).isEqualTo(Scale.RIGHT);
              assertThat(line.anchor()).isEqualTo(NationalLine.Anchor.END);
            });
  }

  @Test
  void labels_of_national_targets_do_not_cover_each_other() {
    Panel panel =
        panel(
            indicator("x", "%")
                .national(t -> t.is(Operator.AT_LEAST, "1"))
                .national(t -> t.is(Operator.AT_LEAST, "50"))
                .target("a", t -> t.is(Operator.EQUAL, "100")));
    assertThat(panel.lines())
        .extracting(NationalLine::anchor)
        .containsExactly(NationalLine.Anchor.START, NationalLine.Anchor.MIDDLE);
    assertThat(panel.lines().get(1).labelY() - panel.lines().get(0).labelY()).isGreaterThan(14);
    assertThat(panel.top()).isGreaterThan(panel.lines().get(1).labelY());
  }

  @Test
  void more_rows_than_can_be_seen_at_a_glance_are_not_drawn() {
    IndicatorBuilder many = indicator("x", "%");
    for (int plan = 0; plan < TargetChart.MOST_ROWS; plan++) {
      many.target("p" + plan, t -> t.is(Operator.EQUAL, "20"));
    }
    assertThat(panel(many).rows()).hasSize(TargetChart.MOST_ROWS);
    TargetChart chart = chart(many.target("one-more", t -> t.is(Operator.EQUAL, "20")));
    assertThat(chart.panels()).isEmpty();
    assertThat(chart.isTooLong()).isTrue();
  }

  @Test
  void after_five_plans_the_shapes_repeat() {
    assertThat(List.of(Shape.of(0), Shape.of(4), Shape.of(5), Shape.of(3401)))
        .containsExactly(Shape.CIRCLE, Shape.CROSS, Shape.CIRCLE, Shape.SQUARE);
  }
}
