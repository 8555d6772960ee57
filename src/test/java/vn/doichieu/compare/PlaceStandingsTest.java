package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.IndicatorBuilder.statements;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;

class PlaceStandingsTest {

  private final IndicatorBuilder size = indicator("quy-mo", "%").base("GRDP");

  private static List<Plan> plans(String... ids) {
    return Arrays.stream(ids).map(PlanBuilder::plan).map(PlanBuilder::build).toList();
  }

  private static PlaceStandings standings(IndicatorBuilder indicator, String... group) {
    Statements statements = statements(indicator);
    return PlaceStandings.of(plans(group), statements, new TargetsByPlan(statements));
  }

  private static Optional<BigDecimal> figure(Optional<Target> target) {
    return target.flatMap(found -> found.quantity().low());
  }

  @Test
  void others_run_from_the_lowest_to_the_highest_without_the_places_own() {
    for (String id : List.of("a", "b", "c", "d")) {
      String figure = String.valueOf(10 * (1 + id.charAt(0) - 'a'));
      size.target(id, t -> t.is(Operator.EQUAL, figure).in(2030));
    }
    PlaceStandings standings = standings(size, "a", "b", "c", "d");

    OtherPlans others = standings.of(plans("d")).get(0).others();
    assertThat(others.comparable()).isEqualTo(3);
    assertThat(figure(others.lowest())).contains(new BigDecimal("10"));
    assertThat(figure(others.highest())).contains(new BigDecimal("30"));
    assertThat(others.isOneFigure()).isFalse();
    assertThat(standings.others(plans("d"))).isEqualTo(3);
    assertThat(figure(standings.of(plans("a")).get(0).others().lowest()))
        .contains(new BigDecimal("20"));
  }

  @Test
  void figures_of_another_basis_words_and_silence_are_counted_and_never_compared() {
    size.target("a", t -> t.is(Operator.EQUAL, "20").in(2030))
        .target("b", t -> t.is(Operator.EQUAL, "90").in(2030).base("GDP"))
        .target("c", t -> t.in(2030));
    OtherPlans others = standings(size, "a", "b", "c", "d").of(plans("a")).get(0).others();

    assertThat(others).isEqualTo(new OtherPlans(0, Optional.empty(), Optional.empty(), 1, 1, 1));
  }

  @Test
  void national_targets_of_another_base_stand_apart() {
    size.national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
        .national(t -> t.is(Operator.AT_LEAST, "25").in(2030))
        .target("a", t -> t.is(Operator.EQUAL, "20").in(2030));
    PlaceStanding standing = standings(size, "a").of(plans("a")).get(0);

    assertThat(standing.national())
        .extracting(goal -> goal.quantity().low().get().intValue())
        .containsExactly(25);
    assertThat(standing.nationalApart())
        .extracting(goal -> goal.quantity().low().get().intValue())
        .containsExactly(30);
  }

  @Test
  void a_goal_in_words_is_compared_with_nothing() {
    size.target("a", t -> t.in(2030)).target("b", t -> t.is(Operator.EQUAL, "20").in(2030));

    assertThat(standings(size, "a", "b").of(plans("a")).get(0).others())
        .isEqualTo(new OtherPlans(0, Optional.empty(), Optional.empty(), 1, 0, 0));
  }

  @Test
  void all_of_it_has_no_lowest_and_no_highest() {
    IndicatorBuilder coverage = indicator("phu-song", "xã");
    coverage.target("a", t -> t.whole().in(2030)).target("b", t -> t.whole().in(2030));

    assertThat(standings(coverage, "a", "b").of(plans("a")).get(0).others())
        .isEqualTo(new OtherPlans(1, Optional.empty(), Optional.empty(), 0, 0, 0));
  }

  @Test
  void several_plans_of_one_place_are_not_others_to_each_other() {
    size.target("a", t -> t.is(Operator.EQUAL, "20").in(2030))
        .target("b", t -> t.is(Operator.EQUAL, "30").in(2030))
        .target("c", t -> t.is(Operator.EQUAL, "25").in(2030));
    List<PlaceStanding> both = standings(size, "a", "b", "c").of(plans("a", "b"));

    assertThat(both).hasSize(2).allMatch(standing -> standing.others().comparable() == 1);
    assertThat(both).allMatch(standing -> standing.others().isOneFigure());
  }

  @Test
  void a_plan_outside_the_group_is_compared_with_all_of_it() {
    size.target("xa", t -> t.is(Operator.EQUAL, "20").in(2030))
        .target("b", t -> t.is(Operator.EQUAL, "30").in(2030));

    assertThat(standings(size, "b").of(plans("xa")).get(0).others().comparable()).isEqualTo(1);
  }

  @Test
  void a_plan_without_targets_has_no_standing() {
    size.target("a", t -> t.is(Operator.EQUAL, "20").in(2030));

    assertThat(standings(size, "a", "b").of(List.of(plan("b").build()))).isEmpty();
  }

  @Test
  void what_units_set_is_told_by_indicator() {
    size.target("a", t -> t.is(Operator.EQUAL, "20").in(2030)).target("b", t -> t.in(2030));
    Statements statements = statements(size, indicator("khac", "%"));

    assertThat(new TargetsByPlan(statements).together(plans("a", "b", "c"), statements))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.withFigure()).isEqualTo(1);
              assertThat(unit.inWords()).isEqualTo(1);
              assertThat(unit.targets()).hasSize(2);
              assertThat(unit.counted().targets()).isEmpty();
            });
  }
}
