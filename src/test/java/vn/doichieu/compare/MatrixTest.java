package vn.doichieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.FigureBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;

class MatrixTest {

  private static final List<String> PLANS = List.of("a", "b", "c", "d");

  private static Matrix matrix(IndicatorBuilder... indicators) {
    return matrix(PLANS, indicators);
  }

  private static Matrix matrix(List<String> plans, IndicatorBuilder... indicators) {
    CorpusBuilder corpus =
        CorpusBuilder.corpus().statements(IndicatorBuilder.statements(indicators));
    plans.forEach(plan -> corpus.plan(PlanBuilder.plan(plan)));
    Corpus built = corpus.build();
    return Matrix.of(PlanTargets.of(built), built.plans());
  }

  private static List<String> marked(MatrixRow row) {
    return PLANS.stream()
        .filter(plan -> row.cell(plan).entries().stream().anyMatch(MatrixEntry::isFurthest))
        .toList();
  }

  private static IndicatorBuilder economy() {
    return indicator("kinh-te-so", "%")
        .base("GRDP")
        .national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
        .target("a", t -> t.is(Operator.ABOUT, "20").under(2030))
        .target("b", t -> t.is(Operator.EQUAL, "35").under(2030))
        .target("b", t -> t.is(Operator.AT_LEAST, "50").under(2045))
        .target("c", t -> t);
  }

  @Test
  void a_cell_is_a_figure_words_silence_or_a_figure_of_another_basis() {
    MatrixRow row =
        matrix(economy().target("d", t -> t.is(Operator.EQUAL, "60").in(2030).base("GDP")))
            .rows()
            .get(0);
    assertThat(row.basis().orElseThrow().year()).hasValue(2030);
    assertThat(row.cell("a").kind()).isEqualTo(Cell.Kind.FIGURE);
    assertThat(row.cell("b").entries())
        .extracting(MatrixEntry::kind)
        .containsExactly(Cell.Kind.FIGURE, Cell.Kind.NOT_COMPARABLE);
    assertThat(row.cell("b").entries().get(1).reasons()).containsExactly(Reason.YEAR);
    assertThat(row.cell("c").kind()).isEqualTo(Cell.Kind.STATED);
    assertThat(row.cell("im-lang").kind()).isEqualTo(Cell.Kind.SILENT);
  }

  @Test
  void a_national_target_of_another_base_stands_apart_with_its_reason() {
    MatrixNational national = matrix(economy()).rows().get(0).national().get(0);
    assertThat(national.kind()).isEqualTo(Cell.Kind.NOT_COMPARABLE);
    assertThat(national.reasons()).containsExactly(Reason.BASE);
  }

  @Test
  void one_plan_and_the_resolution_make_a_row() {
    List<MatrixRow> rows =
        matrix(economy().target("d", t -> t.is(Operator.EQUAL, "60").in(2030).base("GDP"))).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).basis().orElseThrow().measure().base()).contains("GDP");
    assertThat(rows.get(1).national())
        .extracting(MatrixNational::kind)
        .containsExactly(Cell.Kind.FIGURE);
    assertThat(rows.get(0).national()).isEmpty();
    assertThat(rows.get(1).mark()).isEmpty();
  }

  @Test
  void an_indicator_of_two_horizons_has_two_rows_and_a_plan_of_one_is_elsewhere_in_the_other() {
    List<MatrixRow> rows =
        matrix(economy().target("d", t -> t.is(Operator.EQUAL, "60").in(2045))).rows();
    assertThat(rows)
        .extracting(row -> row.basis().orElseThrow().year().getAsInt())
        .containsExactly(2030, 2045);
    assertThat(rows.get(0).cell("d").isElsewhere()).isTrue();
    assertThat(rows.get(0).cell("d").kind()).isEqualTo(Cell.Kind.SILENT);
    assertThat(rows.get(1).cell("c").isElsewhere()).isTrue();
    assertThat(rows).extracting(MatrixRow::number).containsExactly(1, 2);
  }

  @Test
  void a_goal_in_words_stands_in_the_row_of_its_year() {
    List<MatrixRow> rows =
        matrix(
                economy()
                    .target("d", t -> t.is(Operator.EQUAL, "60").in(2045))
                    .target("a", t -> t.in(2045)))
            .rows();
    assertThat(rows.get(1).cell("a").kind()).isEqualTo(Cell.Kind.STATED);
    assertThat(rows.get(0).cell("a").entries()).hasSize(1);
  }

  @Test
  void where_nothing_can_be_compared_there_is_one_row() {
    List<MatrixRow> rows =
        matrix(
                indicator("le", "%")
                    .target("a", t -> t.is(Operator.EQUAL, "100").scope(Scope.PROVINCE))
                    .target("a", t -> t.is(Operator.EQUAL, "95").scope(Scope.DISTRICT)),
                indicator("bang-loi", "%").target("b", t -> t),
                indicator("khong-ai", "người").national(t -> t.is(Operator.EQUAL, "12").in(2030)),
                indicator("trong", "%"))
            .rows();
    assertThat(rows).hasSize(4).noneMatch(MatrixRow::isComparing);
    assertThat(rows.get(0).cell("a").entries())
        .extracting(MatrixEntry::kind)
        .containsExactly(Cell.Kind.FIGURE, Cell.Kind.NOT_COMPARABLE);
    assertThat(rows.get(1).basis()).isEmpty();
    assertThat(rows.get(2).national().get(0).kind()).isEqualTo(Cell.Kind.FIGURE);
    assertThat(PLANS).allMatch(plan -> rows.get(3).cell(plan).kind() == Cell.Kind.SILENT);
  }

  @SafeVarargs
  private static MatrixRow row(IndicatorBuilder indicator, UnaryOperator<FigureBuilder>... all) {
    for (int plan = 0; plan < all.length; plan++) {
      indicator.target(PLANS.get(plan), all[plan]);
    }
    return matrix(indicator).rows().get(0);
  }

  @Test
  void the_furthest_figure_is_marked_and_a_tie_on_all() {
    MatrixRow one =
        row(indicator("x", "%"), t -> t.is(Operator.EQUAL, "80"), t -> t.is(Operator.EQUAL, "20"));
    assertThat(marked(one)).containsExactly("a");
    assertThat(one.mark()).contains(new MatrixMark(false, false, false, true));
    MatrixRow tie =
        row(
            indicator("x", "%"),
            t -> t.is(Operator.EQUAL, "80"),
            t -> t.is(Operator.AT_LEAST, "80"),
            t -> t.is(Operator.GREATER, "20"));
    assertThat(marked(tie)).containsExactly("a", "b");
    assertThat(tie.mark()).contains(new MatrixMark(false, false, true, true));
  }

  @Test
  void where_all_are_equal_or_one_is_alone_nothing_is_marked() {
    MatrixRow equal =
        row(
            indicator("x", "%"),
            t -> t.is(Operator.EQUAL, "80"),
            t -> t.is(Operator.AT_LEAST, "80"));
    MatrixRow alone = row(indicator("x", "%"), t -> t.is(Operator.EQUAL, "80"));
    assertThat(List.of(equal, alone))
        .allSatisfy(
            row -> {
              assertThat(marked(row)).isEmpty();
              assertThat(row.mark()).isEmpty();
            });
  }

  @Test
  void what_words_leave_open_is_marked_as_by_the_figure_only() {
    MatrixRow about =
        row(indicator("x", "%"), t -> t.is(Operator.EQUAL, "35"), t -> t.is(Operator.ABOUT, "20"));
    MatrixRow range =
        row(indicator("x", "%"), t -> t.range("50", "55"), t -> t.is(Operator.EQUAL, "52"));
    assertThat(marked(range)).containsExactly("b");
    assertThat(List.of(about, range)).noneMatch(row -> row.mark().orElseThrow().isCertain());
  }

  @Test
  void ranks_and_what_is_to_fall_go_furthest_downwards() {
    MatrixRow ranks =
        row(indicator("x", "hạng"), t -> t.is(Operator.TOP, "10"), t -> t.is(Operator.TOP, "20"));
    MatrixRow falling =
        row(
            indicator("x", "%").lowerIsBetter(),
            t -> t.is(Operator.AT_MOST, "5"),
            t -> t.is(Operator.LESS, "3"));
    assertThat(marked(ranks)).containsExactly("a");
    assertThat(ranks.mark()).contains(new MatrixMark(true, false, false, true));
    assertThat(marked(falling)).containsExactly("b");
    assertThat(falling.mark()).contains(new MatrixMark(false, true, false, true));
  }

  @Test
  void the_text_of_the_resolution_is_the_first_column_and_no_other() {
    Matrix matrix =
        matrix(
            List.of("trung-uong", "a"),
            indicator("x", "%")
                .national(t -> t.is(Operator.EQUAL, "1").in(2030).quote("i-p1", "đạt 1%")));
    assertThat(matrix.plans()).extracting(Plan::id).containsExactly("a");
  }

  @Property
  void every_target_stands_in_exactly_one_cell_and_only_equal_bases_as_comparable(
      @ForAll("indicators") IndicatorBuilder indicator) {
    Matrix matrix = matrix(indicator);
    List<Target> placed = new ArrayList<>();
    for (MatrixRow row : matrix.rows()) {
      List<MatrixEntry> figures = new ArrayList<>();
      for (String plan : PLANS) {
        List<MatrixEntry> entries = row.cell(plan).entries();
        entries.forEach(entry -> placed.add(entry.target()));
        assertThat(entries).allMatch(entry -> entry.target().plan().equals(plan));
        entries.stream().filter(entry -> entry.kind() == Cell.Kind.FIGURE).forEach(figures::add);
        assertThat(entries)
            .allMatch(
                entry -> entry.reasons().isEmpty() == (entry.kind() != Cell.Kind.NOT_COMPARABLE));
      }
      Set<Basis> bases =
          figures.stream().map(entry -> entry.basis().orElseThrow()).collect(Collectors.toSet());
      assertThat(bases).hasSizeLessThanOrEqualTo(1);
      assertThat(row.basis().stream().toList()).containsAll(bases);
      assertThat(row.mark().isPresent())
          .isEqualTo(figures.stream().anyMatch(MatrixEntry::isFurthest));
    }
    assertThat(placed).containsExactlyInAnyOrderElementsOf(indicator.build().targets());
    assertThat(
            matrix.rows().stream()
                .flatMap(row -> row.national().stream())
                .map(MatrixNational::target)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            indicator.build().national().stream().distinct().toList());
  }

  @Provide
  Arbitrary<IndicatorBuilder> indicators() {
    Arbitrary<UnaryOperator<FigureBuilder>> figures =
        Combinators.combine(
                Arbitraries.of(Operator.EQUAL, Operator.TOP, Operator.ABOUT, Operator.STATED),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(0, 2030, 2045),
                Arbitraries.of("GDP", "GRDP"),
                Arbitraries.of(Scope.class).injectNull(0.5))
            .as(MatrixTest::figure);
    Arbitrary<List<UnaryOperator<FigureBuilder>>> targets = figures.list().ofMaxSize(12);
    return Combinators.combine(targets, figures.list().ofMaxSize(3))
        .as(
            (own, national) -> {
              IndicatorBuilder indicator = indicator("x", "%");
              IntStream.range(0, own.size())
                  .forEach(i -> indicator.target(PLANS.get(i % PLANS.size()), own.get(i)));
              national.forEach(indicator::national);
              return indicator;
            });
  }

  private static UnaryOperator<FigureBuilder> figure(
      Operator operator,
      int value,
      int year,
      String base,
      @org.jspecify.annotations.Nullable Scope scope) {
    return builder -> {
      FigureBuilder figure = builder.base(base);
      if (operator != Operator.STATED) {
        figure.is(operator, String.valueOf(value));
      }
      if (year > 0) {
        figure.in(year);
      }
      if (scope != null) {
        figure.scope(scope);
      }
      return figure;
    };
  }
}
