package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.FigureBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Scope;

class NationalCoverageTest {

  private static IndicatorBuilder economy() {
    return indicator("kinh-te-so", "%")
        .base("GRDP")
        .national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
        .national(t -> t.is(Operator.AT_LEAST, "50").in(2045).base("GDP"));
  }

  private static IndicatorBuilder enterprises() {
    return indicator("doi-moi", "%").national(t -> t.is(Operator.GREATER, "40").in(2030));
  }

  private static NationalCoverage coverage(List<String> plans, IndicatorBuilder... indicators) {
    CorpusBuilder corpus =
        CorpusBuilder.corpus().statements(IndicatorBuilder.statements(indicators));
    plans.forEach(plan -> corpus.plan(PlanBuilder.plan(plan)));
    Corpus built = corpus.build();
    return NationalCoverage.of(PlanTargets.of(built), built.plans());
  }

  private static NationalCell cell(IndicatorBuilder indicator) {
    return coverage(List.of("a"), indicator).horizons().get(0).rows().get(0).cell("a");
  }

  private static NationalVerdict verdict(UnaryOperator<FigureBuilder> figure) {
    return cell(enterprises().target("a", figure)).verdict();
  }

  @Test
  void a_comparable_figure_goes_beyond_meets_or_stays_below() {
    assertThat(verdict(t -> t.is(Operator.GREATER, "50").in(2030)))
        .isEqualTo(NationalVerdict.BEYOND);
    assertThat(verdict(t -> t.is(Operator.GREATER, "40").under(2030)))
        .isEqualTo(NationalVerdict.EQUAL);
    assertThat(verdict(t -> t.is(Operator.GREATER, "20").under(2030)))
        .isEqualTo(NationalVerdict.BELOW);
    assertThat(verdict(t -> t.is(Operator.ABOUT, "40").in(2030)))
        .isEqualTo(NationalVerdict.UNDECIDED);
  }

  @Test
  void an_approximation_that_decides_is_said_to_be_compared_by_its_figure() {
    NationalCell cell = cell(enterprises().target("a", t -> t.is(Operator.ABOUT, "20").in(2030)));
    assertThat(cell.verdict()).isEqualTo(NationalVerdict.BELOW);
    assertThat(cell.statements()).allMatch(NationalStatement::isByFigure);
    assertThat(
            cell(enterprises().target("a", t -> t.is(Operator.EQUAL, "20").in(2030))).statements())
        .noneMatch(NationalStatement::isByFigure);
  }

  @Test
  void a_share_of_grdp_is_not_held_against_a_share_of_gdp() {
    NationalCell cell = cell(economy().target("a", t -> t.is(Operator.EQUAL, "35").under(2030)));
    assertThat(cell.verdict()).isEqualTo(NationalVerdict.NOT_COMPARABLE);
    assertThat(cell.statements().get(0).reasons()).containsExactly(Reason.BASE);
  }

  @Test
  void every_reason_is_named() {
    NationalCell cell =
        cell(
            enterprises()
                .target(
                    "a", t -> t.is(Operator.EQUAL, "3").unit("lần").scope(Scope.COMMUNE).in(2025)));
    assertThat(cell.statements().get(0).reasons())
        .containsExactly(Reason.UNIT, Reason.SCOPE, Reason.YEAR);
  }

  @Test
  void the_country_and_the_plans_own_unit_each_mean_their_own() {
    IndicatorBuilder hdi =
        indicator("hdi", "điểm")
            .national(t -> t.is(Operator.GREATER, "0.7").in(2030).scope(Scope.COUNTRY))
            .target("a", t -> t.is(Operator.GREATER, "0.8").in(2030));
    assertThat(cell(hdi).verdict()).isEqualTo(NationalVerdict.BEYOND);
  }

  @Test
  void a_figure_for_one_national_year_says_nothing_of_the_other() {
    NationalCoverage coverage =
        coverage(List.of("a"), economy().target("a", t -> t.is(Operator.EQUAL, "35").under(2030)));
    assertThat(coverage.horizons())
        .extracting(h -> h.year().getAsInt())
        .containsExactly(2030, 2045);
    NationalCell later = coverage.horizons().get(1).rows().get(0).cell("a");
    assertThat(later.verdict()).isEqualTo(NationalVerdict.SILENT);
    assertThat(later.isElsewhere()).isTrue();
    assertThat(later.statements()).isEmpty();
  }

  @Test
  void a_sentence_without_a_year_is_asked_of_every_horizon() {
    NationalCoverage coverage =
        coverage(
            List.of("a", "b"),
            economy().target("a", t -> t.is(Operator.EQUAL, "35").base("GDP")).target("b", t -> t));
    assertThat(coverage.horizons())
        .allSatisfy(
            horizon -> {
              NationalRow row = horizon.rows().get(0);
              assertThat(row.cell("a").verdict()).isEqualTo(NationalVerdict.NOT_COMPARABLE);
              assertThat(row.cell("a").statements().get(0).reasons()).containsExactly(Reason.YEAR);
              assertThat(row.cell("b").verdict()).isEqualTo(NationalVerdict.STATED);
            });
  }

  @Test
  void a_comparable_figure_outweighs_others_and_a_figure_outweighs_words() {
    NationalCell compared =
        cell(
            enterprises()
                .target("a", t -> t.in(2030))
                .target("a", t -> t.is(Operator.EQUAL, "70").base("khác").in(2030))
                .target("a", t -> t.is(Operator.EQUAL, "45").in(2030)));
    assertThat(compared.verdict()).isEqualTo(NationalVerdict.BEYOND);
    assertThat(compared.statements()).hasSize(1);
    NationalCell apart =
        cell(
            enterprises()
                .target("a", t -> t.in(2030))
                .target("a", t -> t.is(Operator.EQUAL, "70").base("khác").in(2030)));
    assertThat(apart.verdict()).isEqualTo(NationalVerdict.NOT_COMPARABLE);
    assertThat(apart.statements()).hasSize(1);
  }

  @Test
  void of_figures_that_cannot_be_compared_those_of_the_same_time_count_first() {
    IndicatorBuilder both =
        enterprises()
            .target("a", t -> t.is(Operator.EQUAL, "70").base("khác").in(2030))
            .target("a", t -> t.is(Operator.EQUAL, "90").in(2035));
    assertThat(cell(both).statements())
        .extracting(NationalStatement::reasons)
        .containsExactly(List.of(Reason.BASE));
    IndicatorBuilder later = enterprises().target("a", t -> t.is(Operator.EQUAL, "90").in(2035));
    assertThat(cell(later).statements())
        .extracting(NationalStatement::reasons)
        .containsExactly(List.of(Reason.YEAR));
  }

  @Test
  void figures_of_one_plan_that_stand_differently_are_undecided_together() {
    NationalCell cell =
        cell(
            enterprises()
                .target("a", t -> t.is(Operator.EQUAL, "45").in(2030))
                .target("a", t -> t.is(Operator.EQUAL, "30").in(2030)));
    assertThat(cell.verdict()).isEqualTo(NationalVerdict.UNDECIDED);
    assertThat(cell.statements())
        .extracting(NationalStatement::verdict)
        .containsExactly(NationalVerdict.BEYOND, NationalVerdict.BELOW);
  }

  @Test
  void against_a_national_goal_in_words_no_figure_is_compared() {
    NationalCell cell =
        cell(
            indicator("x", "%")
                .national(t -> t.in(2030))
                .target("a", t -> t.is(Operator.EQUAL, "45").in(2030)));
    assertThat(cell.verdict()).isEqualTo(NationalVerdict.NOT_COMPARABLE);
    assertThat(cell.statements().get(0).reasons()).containsExactly(Reason.NO_FIGURE);
  }

  @Test
  void the_counts_of_a_plan_add_up_to_the_targets_of_the_horizon() {
    NationalCoverage coverage =
        coverage(
            List.of("a", "im-lang"),
            economy().target("a", t -> t.is(Operator.EQUAL, "35").under(2030)),
            enterprises().target("a", t -> t.is(Operator.EQUAL, "45").in(2030)),
            indicator("bang-loi", "%")
                .national(t -> t.is(Operator.EQUAL, "1").in(2030))
                .target("a", t -> t));
    NationalHorizon horizon = coverage.horizons().get(0);
    NationalCount count = horizon.count("a");
    assertThat(count.figures()).isEqualTo(2);
    assertThat(count.beyond()).isEqualTo(1);
    assertThat(count.notComparable()).isEqualTo(1);
    assertThat(count.stated()).isEqualTo(1);
    assertThat(count.silent()).isZero();
    assertThat(horizon.count("im-lang").silent()).isEqualTo(3);
  }

  @Test
  void years_come_first_then_every_year_then_none() {
    NationalCoverage coverage =
        coverage(
            List.of("a"),
            indicator("x", "%")
                .national(t -> t.is(Operator.EQUAL, "1"))
                .national(t -> t.is(Operator.EQUAL, "2").annual())
                .national(t -> t.is(Operator.EQUAL, "3").in(2045))
                .national(t -> t.is(Operator.EQUAL, "4").in(2030)));
    assertThat(coverage.horizons())
        .flatMap(NationalHorizon::rows)
        .extracting(row -> row.target().quantity().low().orElseThrow().intValue())
        .containsExactly(4, 3, 2, 1);
  }

  @Test
  void the_text_of_the_resolution_is_not_held_against_itself() {
    NationalCoverage coverage =
        coverage(
            List.of("trung-uong", "a"),
            indicator("x", "%")
                .national(t -> t.is(Operator.EQUAL, "1").in(2030).quote("i-p1", "đạt 1%")));
    assertThat(coverage.plans()).extracting(Plan::id).containsExactly("a");
  }

  @Test
  void without_national_targets_there_is_nothing() {
    assertThat(coverage(List.of("a"), indicator("x", "%")).horizons()).isEmpty();
  }
}
