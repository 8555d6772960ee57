package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.model.Better;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;

/** The rules by which one figure asks for more than another. */
class AmbitionTest {

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    // Figures and minima are fulfilled from the figure on.
    "eq 80, eq 80, SAME",
    "ge 80, eq 80, SAME",
    "eq 80, ge 80, SAME",
    "eq 35, ge 30, MORE",
    "ge 30, eq 35, LESS",
    "whole 100, eq 100, SAME",
    "whole 100, eq 95, MORE",
    "times 3, times 2, MORE",
    // "Trên" is fulfilled only beyond it.
    "gt 20, gt 40, LESS",
    "gt 40, gt 40, SAME",
    "gt 80, eq 80, MORE",
    "eq 80, gt 80, LESS",
    "ge 80, gt 80, LESS",
    "eq 81, gt 80, MORE",
    // A range decides only as a whole.
    "range 50 55, gt 55, LESS",
    "range 50 55, eq 40, MORE",
    "range 50 55, ge 50, OPEN",
    "range 50 55, eq 52, OPEN",
    "range 50 55, eq 55, OPEN",
    "range 50 55, range 50 55, SAME",
    "range 40 50, range 50 55, LESS",
    "range 18 20, range 16 18, MORE",
    "range 18 20, range 16 19, OPEN",
    "range 40 50, range 51 55, LESS",
    // "Khoảng" counts by its figure, but not against the same figure.
    "approx 20, ge 30, LESS",
    "approx 35, ge 30, MORE",
    "approx 50, ge 50, OPEN",
    "approx 50, gt 50, OPEN",
    "gt 50, approx 50, OPEN",
    "approx 50, approx 50, SAME",
    "approx 50, range 50 55, OPEN",
    // A bound against the better direction asks for nothing.
    "le 20, ge 30, LESS",
    "ge 30, le 20, MORE",
    "le 40, ge 30, OPEN",
    "le 20, lt 30, OPEN",
    "le 20, le 20, SAME",
    "lt 30, ge 30, LESS",
    "approx 50, lt 50, OPEN",
    // Ranks go down.
    "top 10, top 20, MORE",
    "top 30, top 20, LESS",
    "top 20, top 20, SAME"
  })
  void of_what_is_to_rise(String one, String other, Ambition.Order order) {
    assertThat(Ambition.compare(quantity(one), quantity(other), Better.HIGHER)).isEqualTo(order);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    "eq 5, eq 10, MORE",
    "le 5, eq 5, SAME",
    "lt 5, le 5, MORE",
    "lt 5, eq 5, MORE",
    "range 5 10, eq 12, MORE",
    "range 5 10, eq 7, OPEN",
    "range 5 10, eq 4, LESS",
    "ge 10, le 5, LESS",
    "ge 3, le 5, OPEN",
    "gt 5, le 5, LESS",
    "approx 5, le 5, OPEN",
    "approx 4, le 5, MORE",
    "top 10, top 20, MORE"
  })
  void of_what_is_to_fall(String one, String other, Ambition.Order order) {
    assertThat(Ambition.compare(quantity(one), quantity(other), Better.LOWER)).isEqualTo(order);
  }

  @Property
  void seen_from_the_other_side_it_is_the_opposite(
      @ForAll("quantities") Quantity one,
      @ForAll("quantities") Quantity other,
      @ForAll Better better) {
    Ambition.Order opposite =
        switch (Ambition.compare(one, other, better)) {
          case MORE -> Ambition.Order.LESS;
          case LESS -> Ambition.Order.MORE;
          case SAME -> Ambition.Order.SAME;
          case OPEN -> Ambition.Order.OPEN;
        };
    assertThat(Ambition.compare(other, one, better)).isEqualTo(opposite);
  }

  @Property
  void what_is_more_than_more_is_more(
      @ForAll("quantities") Quantity one,
      @ForAll("quantities") Quantity two,
      @ForAll("quantities") Quantity three,
      @ForAll Better better) {
    if (Ambition.compare(one, two, better) == Ambition.Order.MORE
        && Ambition.compare(two, three, better) == Ambition.Order.MORE) {
      assertThat(Ambition.compare(one, three, better)).isEqualTo(Ambition.Order.MORE);
    }
  }

  @Property
  void without_approximations_and_ranges_more_means_that_no_result_fulfils_it_alone(
      @ForAll("bounds") Quantity one, @ForAll("bounds") Quantity other) {
    Ambition.Order order = Ambition.compare(one, other, Better.HIGHER);
    List<BigDecimal> results =
        Stream.iterate(BigDecimal.ZERO, r -> r.add(new BigDecimal("0.5"))).limit(15).toList();
    boolean oneHolds = results.stream().allMatch(r -> !fulfils(r, one) || fulfils(r, other));
    boolean otherHolds = results.stream().allMatch(r -> !fulfils(r, other) || fulfils(r, one));
    assertThat(order)
        .isEqualTo(
            oneHolds && otherHolds
                ? Ambition.Order.SAME
                : oneHolds ? Ambition.Order.MORE : Ambition.Order.LESS);
  }

  @Provide
  Arbitrary<Quantity> bounds() {
    return Combinators.combine(
            Arbitraries.of(Operator.GREATER, Operator.AT_LEAST, Operator.EQUAL),
            Arbitraries.integers().between(0, 6))
        .as((operator, value) -> Quantity.of(operator, BigDecimal.valueOf(value)));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Integer> values = Arbitraries.integers().between(0, 6);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(
                    Operator.GREATER,
                    Operator.AT_LEAST,
                    Operator.EQUAL,
                    Operator.ABOUT,
                    Operator.AT_MOST,
                    Operator.LESS),
                values)
            .as((operator, value) -> Quantity.of(operator, BigDecimal.valueOf(value))),
        Combinators.combine(values, values.filter(width -> width > 0))
            .as(
                (low, width) ->
                    Quantity.range(BigDecimal.valueOf(low), BigDecimal.valueOf(low + width))));
  }

  private static boolean fulfils(BigDecimal result, Quantity quantity) {
    int distance = result.compareTo(quantity.low().orElseThrow());
    return quantity.operator() == Operator.GREATER ? distance > 0 : distance >= 0;
  }

  /** An operator and its figures: {@code range 50 55}. */
  private static Quantity quantity(String words) {
    String[] parts = words.split(" ");
    Operator operator =
        Arrays.stream(Operator.values())
            .filter(one -> one.id().equals(parts[0]))
            .findFirst()
            .orElseThrow();
    return operator == Operator.RANGE
        ? Quantity.range(new BigDecimal(parts[1]), new BigDecimal(parts[2]))
        : Quantity.of(operator, new BigDecimal(parts[1]));
  }
}
