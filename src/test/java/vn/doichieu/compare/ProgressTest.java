package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.fixture.FigureBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Operator;

class ProgressTest {

  private static Optional<Progress> progress(
      IndicatorBuilder builder, String value, UnaryOperator<FigureBuilder> target) {
    Indicator indicator =
        builder.target("hung-yen", target).result("hung-yen", "2026-06-30", value, "").build();
    return Progress.of(indicator, indicator.targets().get(0), indicator.results().get(0));
  }

  @Test
  void a_result_says_how_far_the_target_is() {
    assertThat(progress(indicator("x", "%"), "21.5", t -> t.is(Operator.EQUAL, "35")).orElseThrow())
        .satisfies(
            progress -> {
              assertThat(progress.reached()).isFalse();
              assertThat(progress.missing()).isEqualTo("13.5");
              assertThat(progress.share()).contains(new BigDecimal("61"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "GREATER, 55, false",
    "GREATER, 55.1, true",
    "AT_LEAST, 55, true",
    "EQUAL, 54.9, false",
    "ABOUT, 56, true",
    "AT_MOST, 55, true",
    "LESS, 55, false",
    "TOP, 55, true",
    "TOP, 56, false"
  })
  void the_operator_says_whether_it_is_reached(Operator operator, String value, boolean reached) {
    assertThat(progress(indicator("x", "%"), value, t -> t.is(operator, "55")).orElseThrow())
        .extracting(Progress::reached)
        .isEqualTo(reached);
  }

  @Test
  void a_range_is_reached_at_its_nearer_end() {
    assertThat(progress(indicator("x", "%"), "51", t -> t.range("50", "55")).orElseThrow())
        .extracting(Progress::reached)
        .isEqualTo(true);
    assertThat(
            progress(indicator("x", "%").lowerIsBetter(), "54", t -> t.range("50", "55"))
                .orElseThrow())
        .extracting(Progress::reached)
        .isEqualTo(true);
  }

  @Test
  void what_is_to_fall_has_no_share() {
    assertThat(
            progress(indicator("x", "%").lowerIsBetter(), "7", t -> t.is(Operator.EQUAL, "5"))
                .orElseThrow())
        .satisfies(
            progress -> {
              assertThat(progress.share()).isEmpty();
              assertThat(progress.missing()).isEqualTo("2");
            });
  }

  @Test
  void nothing_is_said_of_a_share_of_something_else() {
    assertThat(
            progress(
                indicator("x", "%").base("GDP"), "7", t -> t.is(Operator.EQUAL, "5").base("GRDP")))
        .isEmpty();
  }

  @Test
  void nothing_is_said_of_multiples_and_goals_in_words() {
    assertThat(progress(indicator("x", "lần"), "2", t -> t.times("3", 2020))).isEmpty();
    assertThat(progress(indicator("x", "%"), "2", t -> t)).isEmpty();
  }

  @Test
  void nothing_is_said_of_the_target_of_another_plan() {
    Indicator indicator =
        indicator("x", "%")
            .target("nghe-an", t -> t.is(Operator.EQUAL, "35"))
            .result("hung-yen", "2026-06-30", "21.5", "")
            .build();
    assertThat(Progress.of(indicator, indicator.targets().get(0), indicator.results().get(0)))
        .isEmpty();
  }
}
