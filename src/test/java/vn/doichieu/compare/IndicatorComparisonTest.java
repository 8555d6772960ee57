package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;

class IndicatorComparisonTest {

  private static IndicatorBuilder digitalEconomy() {
    return indicator("quy-mo-kinh-te-so", "%")
        .base("GRDP")
        .national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
        .national(t -> t.is(Operator.AT_LEAST, "50").in(2045).base("GDP"))
        .target("nghe-an", t -> t.is(Operator.ABOUT, "20").under(2030))
        .target("hung-yen", t -> t.is(Operator.EQUAL, "35").under(2030))
        .target("hung-yen", t -> t.is(Operator.AT_LEAST, "50").under(2045));
  }

  private static IndicatorComparison compare(IndicatorBuilder indicator) {
    return IndicatorComparison.of(indicator.build());
  }

  private static List<String> plans(ComparableSet set) {
    return set.targets().stream().map(Target::plan).toList();
  }

  @Test
  void figures_of_equal_unit_base_scope_and_year_are_compared() {
    IndicatorComparison comparison = compare(digitalEconomy());
    assertThat(comparison.comparable())
        .singleElement()
        .satisfies(set -> assertThat(plans(set)).containsExactly("nghe-an", "hung-yen"));
    assertThat(comparison.comparable().get(0).basis().year()).hasValue(2030);
  }

  @Test
  void a_figure_for_another_year_stands_alone() {
    assertThat(compare(digitalEconomy()).loners())
        .singleElement()
        .satisfies(
            loner -> {
              assertThat(loner.set().basis().year()).hasValue(2045);
              assertThat(loner.nearest().orElseThrow().year()).hasValue(2030);
              assertThat(loner.reasons()).containsExactly(Reason.YEAR);
            });
  }

  @Test
  void shares_of_gdp_and_of_grdp_are_not_compared() {
    assertThat(compare(digitalEconomy()).national())
        .allSatisfy(standing -> assertThat(standing.comparable()).isEmpty())
        .extracting(NationalStanding::reasons)
        .containsExactly(List.of(Reason.BASE), List.of(Reason.BASE));
  }

  @Test
  void a_national_target_of_the_same_basis_stands_beside_the_plans() {
    IndicatorComparison comparison =
        compare(
            indicator("tfp", "%")
                .base("tăng trưởng")
                .national(t -> t.is(Operator.GREATER, "55").in(2030))
                .target("nghe-an", t -> t.is(Operator.GREATER, "55").under(2030))
                .target("hung-yen", t -> t.range("50", "55").under(2030)));
    assertThat(comparison.national().get(0).comparable()).isEqualTo(comparison.comparable());
    assertThat(comparison.comparable().get(0).national()).hasSize(1);
    assertThat(comparison.loners()).isEmpty();
  }

  @Test
  void each_of_country_and_plan_means_its_own_unit() {
    IndicatorComparison comparison =
        compare(
            indicator("hdi", "điểm")
                .national(t -> t.is(Operator.GREATER, "0.7").in(2030).scope(Scope.COUNTRY))
                .target("a", t -> t.is(Operator.GREATER, "0.7").in(2030))
                .target("b", t -> t.is(Operator.GREATER, "0.7").in(2030).scope(Scope.COUNTRY))
                .target("c", t -> t.is(Operator.GREATER, "0.7").in(2030).scope(Scope.COMMUNE)));
    assertThat(comparison.national().get(0).comparable())
        .flatMap(ComparableSet::targets)
        .extracting(Target::plan)
        .containsExactly("a", "b");
    assertThat(comparison.comparable()).as("a and b speak of different units").isEmpty();
  }

  @Test
  void no_year_is_not_2030() {
    IndicatorComparison comparison =
        compare(
            indicator("kinh-te-so-nganh", "%")
                .base("kinh tế số")
                .target("hung-yen", t -> t.is(Operator.AT_LEAST, "70"))
                .target("vinh-thuan", t -> t.is(Operator.AT_LEAST, "70"))
                .target("son-hong", t -> t.is(Operator.AT_LEAST, "30").in(2030)));
    assertThat(comparison.comparable())
        .singleElement()
        .satisfies(set -> assertThat(plans(set)).containsExactly("hung-yen", "vinh-thuan"));
    assertThat(comparison.loners())
        .extracting(Loner::reasons)
        .containsExactly(List.of(Reason.YEAR));
  }

  @Test
  void every_year_is_neither_a_year_nor_none() {
    IndicatorComparison comparison =
        compare(
            indicator("chi-ngan-sach", "%")
                .target("a", t -> t.is(Operator.AT_LEAST, "3"))
                .target("b", t -> t.is(Operator.AT_LEAST, "3").annual())
                .target("c", t -> t.is(Operator.AT_LEAST, "3").in(2030)));
    assertThat(comparison.comparable()).isEmpty();
    assertThat(comparison.sets())
        .flatMap(ComparableSet::targets)
        .extracting(Target::plan)
        .as("a year, every year, no year")
        .containsExactly("c", "b", "a");
  }

  @Test
  void figures_of_different_levels_are_told_apart_by_scope() {
    IndicatorComparison comparison =
        compare(
            indicator("ho-so-tren-mang", "%")
                .target("nghe-an", t -> t.is(Operator.EQUAL, "100").scope(Scope.PROVINCE))
                .target("nghe-an", t -> t.is(Operator.EQUAL, "95").scope(Scope.DISTRICT))
                .target("nghe-an", t -> t.is(Operator.EQUAL, "85").scope(Scope.COMMUNE)));
    assertThat(comparison.comparable()).isEmpty();
    assertThat(comparison.loners())
        .extracting(Loner::reasons)
        .containsOnly(List.of(Reason.SCOPE))
        .hasSize(3);
  }

  @Test
  void a_rank_is_not_an_amount() {
    IndicatorComparison comparison =
        compare(
            indicator("chi-so-chuyen-doi-so", "điểm")
                .target("nghe-an", t -> t.is(Operator.TOP, "25").unit("thứ hạng").in(2030))
                .target("hung-yen", t -> t.is(Operator.GREATER, "0.8").in(2030)));
    assertThat(comparison.loners())
        .extracting(Loner::reasons)
        .containsOnly(List.of(Reason.ANOTHER_KIND));
  }

  @Test
  void multiples_of_different_years_are_not_compared() {
    IndicatorComparison comparison =
        compare(
            indicator("so-doanh-nghiep", "lần")
                .target("a", t -> t.times("3", 2020).in(2030))
                .target("b", t -> t.times("2", 2025).in(2030))
                .target("c", t -> t.times("2", 2020).in(2030)));
    assertThat(comparison.comparable())
        .singleElement()
        .satisfies(set -> assertThat(plans(set)).containsExactly("a", "c"));
    assertThat(comparison.loners().get(0).reasons()).containsExactly(Reason.ANOTHER_KIND);
  }

  @Test
  void all_of_it_counts_as_a_hundred_only_where_the_unit_is_a_percentage() {
    IndicatorComparison percent =
        compare(
            indicator("5g", "%")
                .target("a", t -> t.whole().in(2030))
                .target("b", t -> t.is(Operator.EQUAL, "95").in(2030)));
    IndicatorComparison other =
        compare(
            indicator("do-thi-thong-minh", "đô thị")
                .target("a", t -> t.whole().in(2030))
                .target("b", t -> t.is(Operator.EQUAL, "3").in(2030)));
    assertThat(percent.comparable()).hasSize(1);
    assertThat(other.loners())
        .extracting(Loner::reasons)
        .containsOnly(List.of(Reason.ANOTHER_KIND));
  }

  @Test
  void the_only_figure_has_no_neighbour_to_be_told_apart_from() {
    IndicatorComparison comparison =
        compare(
            indicator("nhan-luc", "người/vạn dân")
                .national(t -> t.is(Operator.EQUAL, "12").in(2030))
                .target("nghe-an", t -> t.is(Operator.EQUAL, "12").under(2030))
                .target("vinh-thuan", t -> t));
    assertThat(comparison.loners())
        .singleElement()
        .satisfies(
            loner -> {
              assertThat(loner.nearest()).isEmpty();
              assertThat(loner.reasons()).isEmpty();
            });
    assertThat(comparison.stated()).extracting(Target::plan).containsExactly("vinh-thuan");
    assertThat(comparison.national().get(0).comparable()).hasSize(1);
    assertThat(comparison.plansWithFigure()).isEqualTo(1);
    assertThat(comparison.plansInWords()).isEqualTo(1);
  }

  @Test
  void a_national_goal_in_words_is_compared_with_nothing() {
    IndicatorComparison comparison =
        compare(indicator("x", "%").national(t -> t).target("a", t -> t.is(Operator.EQUAL, "1")));
    assertThat(comparison.national().get(0).reasons()).containsExactly(Reason.NO_FIGURE);
  }

  @Test
  void a_cell_is_a_figure_words_silence_or_a_figure_of_another_basis() {
    IndicatorComparison comparison =
        compare(
            digitalEconomy()
                .target("tuong-lai", t -> t.is(Operator.EQUAL, "60").in(2045))
                .target("bang-loi", t -> t.in(2030))
                .target("hung-yen", t -> t.in(2030)));
    Basis basis = comparison.main().orElseThrow().basis();
    assertThat(basis.year()).hasValue(2030);
    assertThat(comparison.cell("hung-yen", basis).kind()).isEqualTo(Cell.Kind.FIGURE);
    assertThat(comparison.cell("hung-yen", basis).targets())
        .singleElement()
        .satisfies(t -> assertThat(t.quantity().low()).contains(new BigDecimal("35")));
    assertThat(comparison.cell("tuong-lai", basis).kind()).isEqualTo(Cell.Kind.NOT_COMPARABLE);
    assertThat(comparison.cell("bang-loi", basis).kind()).isEqualTo(Cell.Kind.STATED);
    assertThat(comparison.cell("im-lang", basis)).isEqualTo(Cell.SILENT);
  }

  @Test
  void some_of_the_targets_are_compared_on_their_own() {
    Indicator indicator = digitalEconomy().build();
    IndicatorComparison comparison =
        IndicatorComparison.of(indicator, indicator.targets().subList(0, 1));
    assertThat(comparison.comparable()).isEmpty();
    assertThat(comparison.loners()).hasSize(1);
    assertThat(comparison.targetsOf("hung-yen")).isEmpty();
  }
}
