package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Target;

class IndicatorPairTest {

  private static IndicatorPair pair(IndicatorBuilder builder) {
    Indicator indicator = builder.build();
    return IndicatorPair.of(indicator, of(indicator, "a"), of(indicator, "b"));
  }

  private static List<Target> of(Indicator indicator, String plan) {
    return indicator.targets().stream().filter(target -> target.plan().equals(plan)).toList();
  }

  @Test
  void figures_of_equal_basis_share_a_line_with_their_difference() {
    IndicatorPair pair =
        pair(
            indicator("x", "%")
                .target("a", t -> t.is(Operator.EQUAL, "35").in(2030))
                .target("b", t -> t.is(Operator.ABOUT, "20").in(2030)));

    assertThat(pair.lines()).singleElement();
    Difference difference = pair.lines().get(0).difference().orElseThrow();
    assertThat(difference.low()).isEqualByComparingTo(new BigDecimal("-15"));
    assertThat(difference.exact()).isFalse();
  }

  @Test
  void figures_of_other_years_are_never_subtracted_and_it_says_why() {
    IndicatorPair pair =
        pair(
            indicator("x", "%")
                .target("a", t -> t.is(Operator.EQUAL, "35").in(2030))
                .target("b", t -> t.is(Operator.EQUAL, "20").in(2025)));

    IndicatorPair.Line line = pair.lines().get(0);
    assertThat(line.difference()).isEmpty();
    assertThat(line.apart().orElseThrow().reasons()).containsExactly(Reason.YEAR);
  }

  @Test
  void what_is_left_stands_together_on_the_last_line() {
    IndicatorPair pair =
        pair(
            indicator("x", "%")
                .target("a", t -> t.is(Operator.EQUAL, "35").in(2030))
                .target("a", t -> t.is(Operator.EQUAL, "50").in(2045))
                .target("b", t -> t.is(Operator.EQUAL, "35").in(2030)));

    assertThat(pair.lines()).hasSize(2);
    assertThat(pair.lines().get(1).first()).hasSize(1);
    assertThat(pair.lines().get(1).second()).isEmpty();
    assertThat(pair.lines().get(1).apart()).isEmpty();
  }
}
