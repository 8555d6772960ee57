package vn.doichieu.export.table;

import static vn.doichieu.export.table.ColumnType.BOOLEAN;
import static vn.doichieu.export.table.ColumnType.INTEGER;
import static vn.doichieu.export.table.ColumnType.WORD;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doichieu.compare.Basis;
import vn.doichieu.compare.Cell;
import vn.doichieu.compare.FigureKind;
import vn.doichieu.compare.Matrix;
import vn.doichieu.compare.MatrixCell;
import vn.doichieu.compare.NationalCoverage;
import vn.doichieu.compare.NationalVerdict;
import vn.doichieu.compare.PlanGroup;
import vn.doichieu.compare.PlanGroups;
import vn.doichieu.compare.PlanTargets;
import vn.doichieu.compare.Reason;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;

/**
 * The tables of what was set side by side: targets in their rows of the matrix, and plans against
 * the national targets.
 */
public final class ComparisonTables {

  private final Names names;

  /** Tables whose rows name the plans and indicators of this corpus. */
  public ComparisonTables(Corpus corpus) {
    this.names = new Names(corpus);
  }

  /** The targets of all plans in the order of groups, rows and plans; silent cells are none. */
  public static List<MatrixLine> matrixLines(Corpus corpus, PlanTargets targets) {
    return PlanGroups.of(corpus).stream().flatMap(group -> lines(group, targets)).toList();
  }

  private static Stream<MatrixLine> lines(PlanGroup group, PlanTargets targets) {
    Matrix matrix = Matrix.of(targets, group.plans());
    return matrix.rows().stream()
        .flatMap(
            row ->
                matrix.plans().stream()
                    .map(plan -> row.cell(plan.id()))
                    .map(MatrixCell::entries)
                    .flatMap(List::stream)
                    .map(entry -> new MatrixLine(id(group), row, entry)));
  }

  /** Every current plan against every national target. */
  public static List<CoverageLine> coverageLines(Corpus corpus, PlanTargets targets) {
    NationalCoverage coverage = NationalCoverage.of(targets, corpus.currentPlans());
    return coverage.horizons().stream()
        .flatMap(horizon -> horizon.rows().stream())
        .flatMap(row -> coverage.plans().stream().map(plan -> new CoverageLine(row, plan.id())))
        .toList();
  }

  /** Where targets stand in the matrix. */
  public Table<MatrixLine> matrix() {
    Table.Builder<MatrixLine> table = new Table.Builder<>("so-sanh-chi-tieu");
    table.both(Column.required("group", WORD, MatrixLine::group));
    names.addIndicator(table, line -> line.row().indicator().id());
    table.both(
        new Column<>("row", INTEGER, true, List.of(), line -> Value.of(line.row().number())));
    names.addPlan(table, MatrixLine::plan);
    table.both(
        new Column<>(
            "cell",
            WORD,
            true,
            Stream.of(Cell.Kind.FIGURE, Cell.Kind.NOT_COMPARABLE, Cell.Kind.STATED)
                .map(Identified::id)
                .toList(),
            line -> Value.of(line.entry().kind().id())));
    reasons(table, line -> line.entry().reasons());
    basis(table, line -> line.row().basis());
    Function<MatrixLine, Target> target = line -> line.entry().target();
    StatementTables.quantity(
        table, target.andThen(Target::horizon), target.andThen(Target::quantity));
    StatementTables.measure(table, target.andThen(Target::measure));
    return table
        .both(
            new Column<>(
                "furthest",
                BOOLEAN,
                true,
                List.of(),
                line -> new Value.Flag(line.entry().isFurthest())))
        .both(Column.optional("passage", WORD, line -> target.apply(line).citation().passage()))
        .build();
  }

  /** What plans make of the national targets. */
  public Table<CoverageLine> coverage() {
    Table.Builder<CoverageLine> table = new Table.Builder<>("muc-do-de-cap");
    names.addIndicator(table, line -> line.row().indicator().id());
    Function<CoverageLine, Horizon> horizon = line -> line.row().target().horizon();
    Function<CoverageLine, Quantity> quantity = line -> line.row().target().quantity();
    Function<CoverageLine, Measure> measure = line -> line.row().target().measure();
    table
        .both(
            new Column<>(
                "nationalYear", WORD, false, List.of(), horizon.andThen(StatementTables::year)))
        .both(Column.code("nationalOperator", Operator.class, quantity.andThen(Quantity::operator)))
        .key("nationalValue", quantity.andThen(StatementTables::value))
        .column(Column.number("nationalValue", quantity.andThen(Quantity::low)))
        .column(Column.number("nationalValueTo", quantity.andThen(StatementTables::upper)))
        .both(Column.required("nationalUnit", WORD, measure.andThen(Measure::unit)))
        .both(Column.optional("nationalBase", WORD, measure.andThen(Measure::base)))
        .both(Column.optionalCode("nationalScope", Scope.class, measure.andThen(Measure::scope)));
    names.addPlan(table, CoverageLine::plan);
    table.both(Column.code("verdict", NationalVerdict.class, line -> line.cell().verdict()));
    reasons(table, CoverageLine::reasons);
    return table
        .key("passages", line -> texts(line.passages().stream()))
        .column(Column.optional("passages", WORD, line -> joined(line.passages().stream())))
        .build();
  }

  private static <R> void reasons(Table.Builder<R> table, Function<R, List<Reason>> reasons) {
    table
        .key("reasons", row -> texts(reasons.apply(row).stream().map(Reason::id)))
        .column(
            Column.optional(
                "reasons", WORD, row -> joined(reasons.apply(row).stream().map(Reason::id))));
  }

  private static void basis(
      Table.Builder<MatrixLine> table, Function<MatrixLine, Optional<Basis>> basis) {
    table
        .both(
            Column.optionalCode(
                "basisKind", FigureKind.class, line -> basis.apply(line).map(Basis::kind)))
        .both(measure("basisUnit", basis, measure -> Optional.of(measure.unit())))
        .both(measure("basisBase", basis, Measure::base))
        .both(
            Column.optionalCode(
                "basisScope",
                Scope.class,
                line -> basis.apply(line).flatMap(found -> found.measure().scope())))
        .both(
            new Column<>(
                "basisYear",
                WORD,
                false,
                List.of(),
                line -> basis.apply(line).map(ComparisonTables::year).orElse(Value.NOTHING)))
        .both(
            new Column<>(
                "basisOf",
                INTEGER,
                false,
                List.of(),
                line ->
                    StatementTables.whole(
                        basis.apply(line).map(Basis::multipleOf).orElse(OptionalInt.empty()))));
  }

  private static Column<MatrixLine> measure(
      String name,
      Function<MatrixLine, Optional<Basis>> basis,
      Function<Measure, Optional<String>> part) {
    return Column.optional(name, WORD, line -> basis.apply(line).map(Basis::measure).flatMap(part));
  }

  private static Value.Cell year(Basis basis) {
    return basis.annual()
        ? Value.of(Horizon.Source.ANNUAL.id())
        : StatementTables.whole(basis.year());
  }

  private static Value texts(Stream<String> words) {
    return new Value.Items(words.map(Value::of).toList());
  }

  private static Optional<String> joined(Stream<String> words) {
    return Optional.of(String.join(" ", words.toList())).filter(text -> !text.isEmpty());
  }

  private static String id(PlanGroup group) {
    return switch (group.kind()) {
      case ALL -> "tat-ca";
      case PROVINCES -> "cac-tinh";
      case PROVINCE -> "tinh-" + group.province().map(place -> place.id()).orElse("");
      case UNPLACED -> "chua-ro";
    };
  }
}
