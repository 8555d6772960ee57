package vn.doichieu.bake.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.compare.FigureKind;

class ScaleTest {

  private static Scale scale(FigureKind kind, String... figures) {
    return Scale.of(kind, Arrays.stream(figures).map(BigDecimal::new).toList());
  }

  private static String ticks(Scale scale) {
    return String.join(
        " ",
        scale.ticks().stream()
            .map(tick -> tick.value().stripTrailingZeros().toPlainString())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "20 35, 0 10 20 30 40",
    "85 100, 0 20 40 60 80 100",
    "0.7, 0 0.2 0.4 0.6 0.8",
    "12, 0 5 10 15",
    "1 2, 0 1 2",
    "3321, 0 1000 2000 3000 4000",
    "2500000, 0 2000000 4000000",
    "-5 10, -5 0 5 10",
    "0, 0 1"
  })
  void an_axis_of_amounts_begins_at_zero_and_has_round_labels(String figures, String labels) {
    assertThat(ticks(scale(FigureKind.AMOUNT, figures.split(" ")))).isEqualTo(labels);
  }

  @ParameterizedTest
  @CsvSource({"25, 1 5 10 15 20 25", "1, 1 2", "3 50, 1 10 20 30 40 50", "2, 1 2"})
  void an_axis_of_ranks_begins_at_the_first(String figures, String labels) {
    Scale scale = scale(FigureKind.RANK, figures.split(" "));
    assertThat(ticks(scale)).isEqualTo(labels);
    assertThat(scale.x(BigDecimal.ONE)).as("the best stands on the left").isEqualTo(Scale.LEFT);
  }

  @Test
  void a_figure_stands_in_proportion() {
    Scale scale = scale(FigureKind.AMOUNT, "100");
    assertThat(scale.x(BigDecimal.ZERO)).isEqualTo(Scale.LEFT);
    assertThat(scale.x(new BigDecimal("100"))).isEqualTo(Scale.RIGHT);
    assertThat(scale.x(new BigDecimal("50"))).isEqualTo((Scale.LEFT + Scale.RIGHT) / 2);
  }

  @Property
  void every_figure_stands_on_the_axis_and_the_labels_are_few(
      @ForAll @Size(min = 1, max = 9) List<@BigRange(min = "-1e30", max = "1e30") BigDecimal> all) {
    Scale scale = Scale.of(FigureKind.AMOUNT, all);
    assertThat(all)
        .allSatisfy(value -> assertThat(scale.x(value)).isBetween(Scale.LEFT, Scale.RIGHT));
    assertThat(scale.ticks())
        .hasSizeBetween(2, 8)
        .isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
  }
}
