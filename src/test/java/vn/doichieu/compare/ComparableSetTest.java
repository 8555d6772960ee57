package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.FigureBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Better;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;

class ComparableSetTest {

  @SafeVarargs
  private static ComparableSet set(UnaryOperator<FigureBuilder>... figures) {
    IndicatorBuilder indicator = indicator("x", "%");
    for (int plan = 0; plan < figures.length; plan++) {
      indicator.target("p" + plan, figures[plan]);
    }
    return IndicatorComparison.of(indicator.build()).sets().get(0);
  }

  private static Difference spread(ComparableSet set, Better better) {
    return set.spread(better).orElseThrow();
  }

  @Test
  void an_approximation_counts_by_its_figure_and_says_so() {
    ComparableSet set = set(t -> t.is(Operator.ABOUT, "20"), t -> t.is(Operator.EQUAL, "35"));
    assertThat(spread(set, Better.HIGHER))
        .isEqualTo(new Difference(new BigDecimal("15"), new BigDecimal("15"), false));
    assertThat(set.furthest(Better.HIGHER).orElseThrow().isExact()).isTrue();
    assertThat(set.leastFar(Better.HIGHER).orElseThrow().isExact()).isFalse();
  }

  @Test
  void exact_figures_differ_exactly() {
    ComparableSet set = set(t -> t.is(Operator.EQUAL, "9.5"), t -> t.is(Operator.EQUAL, "10"));
    assertThat(spread(set, Better.HIGHER))
        .isEqualTo(new Difference(new BigDecimal("0.5"), new BigDecimal("0.5"), true));
  }

  @Test
  void ranges_differ_at_both_ends() {
    ComparableSet set = set(t -> t.range("16", "18"), t -> t.range("18", "21"));
    Difference difference = spread(set, Better.HIGHER);
    assertThat(difference.low()).isEqualTo("2");
    assertThat(difference.high()).isEqualTo("3");
    assertThat(difference.isOne()).isFalse();
  }

  @Test
  void a_range_counts_by_the_end_it_reaches_at_the_least() {
    ComparableSet set = set(t -> t.range("50", "55"), t -> t.is(Operator.GREATER, "55"));
    assertThat(set.furthest(Better.HIGHER).orElseThrow().targets())
        .extracting(Target::plan)
        .containsExactly("p1");
    assertThat(set.leastFar(Better.LOWER).orElseThrow().figure()).isEqualTo("55");
  }

  @Test
  void where_less_is_better_the_lowest_figure_goes_furthest() {
    ComparableSet set = set(t -> t.is(Operator.AT_MOST, "5"), t -> t.is(Operator.LESS, "3"));
    assertThat(set.furthest(Better.LOWER).orElseThrow().targets())
        .extracting(Target::plan)
        .containsExactly("p1");
    assertThat(spread(set, Better.LOWER).low()).isEqualTo("-2");
  }

  @Test
  void the_first_rank_is_the_best_whatever_the_indicator_says() {
    ComparableSet set = set(t -> t.is(Operator.TOP, "25"), t -> t.is(Operator.TOP, "10"));
    assertThat(set.furthest(Better.HIGHER).orElseThrow().figure()).isEqualTo("10");
    assertThat(set.leastFar(Better.HIGHER).orElseThrow().figure()).isEqualTo("25");
  }

  @Test
  void equal_figures_are_an_honest_tie() {
    ComparableSet set =
        set(
            t -> t.is(Operator.EQUAL, "80"),
            t -> t.is(Operator.GREATER, "80.0"),
            t -> t.is(Operator.EQUAL, "20"));
    assertThat(set.furthest(Better.HIGHER).orElseThrow())
        .satisfies(
            extreme -> {
              assertThat(extreme.isTie()).isTrue();
              assertThat(extreme.isExact()).isFalse();
              assertThat(extreme.targets()).hasSize(2);
            });
  }

  @Test
  void all_of_it_goes_furthest_but_has_no_number_to_subtract() {
    ComparableSet set = set(t -> t.whole(), t -> t.is(Operator.EQUAL, "95"));
    assertThat(set.furthest(Better.HIGHER).orElseThrow().figure()).isEqualTo("100");
    assertThat(set.spread(Better.HIGHER)).isEmpty();
  }

  @Test
  void one_plan_alone_is_not_compared() {
    assertThat(set(t -> t.is(Operator.EQUAL, "80")).furthest(Better.HIGHER)).isEmpty();
  }

  @Test
  void figures_of_different_years_are_never_subtracted() {
    Target first = set(t -> t.is(Operator.EQUAL, "80").in(2030)).targets().get(0);
    Target second = set(t -> t.is(Operator.EQUAL, "90").in(2045)).targets().get(0);
    assertThat(Difference.between(first, second)).isEmpty();
    assertThat(Difference.between(first, first)).isPresent();
  }

  @Test
  void a_figure_and_a_range_from_it_are_not_the_same_in_whatever_order() {
    Difference one =
        spread(set(t -> t.is(Operator.EQUAL, "50"), t -> t.range("50", "55")), Better.HIGHER);
    Difference other =
        spread(set(t -> t.range("50", "55"), t -> t.is(Operator.EQUAL, "50")), Better.HIGHER);
    assertThat(one).isEqualTo(other);
    assertThat(one.isZero()).isFalse();
    assertThat(one.high()).isEqualTo("5");
  }
}
