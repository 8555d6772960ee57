package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Scope;

/** That pages say the same is proved by {@code bake.oven.SearchTargetsTest}. */
class TargetWordsTest {

  private static final Measure SHARE =
      new Measure("%", Optional.of("GRDP"), Optional.of(Scope.DISTRICT));
  private static final Horizon YEAR = Horizon.of(2030, Horizon.Source.SENTENCE);

  private final TargetWords words = new TargetWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREATER  | trên 20% GRDP, cấp huyện, đến năm 2030
          AT_LEAST | ít nhất 20% GRDP, cấp huyện, đến năm 2030
          EQUAL    | 20% GRDP, cấp huyện, đến năm 2030
          ABOUT    | khoảng 20% GRDP, cấp huyện, đến năm 2030
          AT_MOST  | không quá 20% GRDP, cấp huyện, đến năm 2030
          LESS     | dưới 20% GRDP, cấp huyện, đến năm 2030
          TOP      | trong nhóm 20 dẫn đầu, cấp huyện, đến năm 2030
          RANGE    | từ 20 đến 20% GRDP, cấp huyện, đến năm 2030
          WHOLE    | toàn bộ GRDP, cấp huyện, đến năm 2030
          STATED   | chỉ nêu định tính, cấp huyện, đến năm 2030
          """)
  void an_operator_has_its_words(Operator operator, String expected) {
    assertThat(words.of(Quantity.of(operator, new BigDecimal("20")), SHARE, YEAR))
        .isEqualTo(expected);
  }

  @Test
  void a_multiple_names_the_year_it_is_of_without_a_point_in_it() {
    Quantity twice =
        new Quantity(Operator.TIMES, List.of(new BigDecimal("2.5")), OptionalInt.of(2020));
    assertThat(words.of(twice, new Measure("lần", Optional.empty(), Optional.empty()), YEAR))
        .isEqualTo("gấp 2,5 lần so với năm 2020, đến năm 2030");
  }

  @Test
  void numbers_units_and_times_are_written_as_readers_write_them() {
    Measure people =
        new Measure("người/vạn dân", Optional.of("dân số {0} 'kép'"), Optional.empty());
    assertThat(words.of(amount("3321.50"), people, Horizon.ANNUAL))
        .isEqualTo("3.321,5 người/vạn dân (tính trên dân số {0} 'kép'), hằng năm");
    assertThat(
            words.of(
                amount("0.05"),
                new Measure("%/năm", Optional.empty(), Optional.empty()),
                Horizon.NONE))
        .isEqualTo("0,05%/năm, không nêu năm");
    assertThat(words.of(Quantity.WHOLE, people, Horizon.NONE))
        .isEqualTo("toàn bộ dân số {0} 'kép', không nêu năm");
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void no_operator_is_without_words(Operator operator) {
    assertThatCode(() -> words.of(Quantity.of(operator, BigDecimal.ONE), SHARE, YEAR))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void no_scope_is_without_words(Scope scope) {
    Measure measure = new Measure("%", Optional.empty(), Optional.of(scope));
    assertThat(words.of(amount("1"), measure, YEAR)).matches("1%, .+, đến năm 2030");
  }

  private static Quantity amount(String value) {
    return Quantity.of(Operator.EQUAL, new BigDecimal(value));
  }
}
