package vn.doichieu.export.table;

import static vn.doichieu.export.table.ColumnType.INTEGER;
import static vn.doichieu.export.table.ColumnType.NAME;
import static vn.doichieu.export.table.ColumnType.WORD;
import static vn.doichieu.export.table.ColumnType.WORDS;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Operator;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Result;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;

/**
 * The tables of what plans say: targets, milestones, assignments, and what was reached. The keys in
 * JSON are a contract that other programs rely on; columns have the names of plans and indicators
 * besides, for people.
 */
public final class StatementTables {

  private final Names names;

  /** Tables whose rows name the plans and indicators of this corpus. */
  public StatementTables(Corpus corpus) {
    this.names = new Names(corpus);
  }

  /** What the plans set. */
  public Table<Target> targets() {
    Table.Builder<Target> table = new Table.Builder<>("chi-tieu");
    names.addIndicator(table, Target::indicator);
    names.addPlan(table, Target::plan);
    quantity(table, Target::horizon, Target::quantity);
    table.both(Column.optional("words", NAME, Target::words));
    measure(table, Target::measure);
    citation(table, Target::citation);
    return table.column(Column.optional("note", WORDS, Target::note)).build();
  }

  /** What Resolution 57-NQ/TW itself sets. */
  public Table<NationalTarget> nationalTargets() {
    Table.Builder<NationalTarget> table = new Table.Builder<>("chi-tieu-quoc-gia");
    names.addIndicator(table, NationalTarget::indicator);
    table
        .both(Column.optional("plan", WORD, target -> target.citation().map(Citation::plan)))
        .references("plan", "van-ban");
    quantity(table, NationalTarget::horizon, NationalTarget::quantity);
    table.both(Column.optional("words", NAME, NationalTarget::words));
    measure(table, NationalTarget::measure);
    return table
        .both(Column.optional("quote", WORDS, target -> target.citation().map(Citation::words)))
        .both(
            Column.optional(
                "passage", WORD, target -> target.citation().flatMap(Citation::passage)))
        .both(Column.required("source", WORDS, NationalTarget::source))
        .both(
            new Column<>(
                "verified",
                ColumnType.BOOLEAN,
                true,
                List.of(),
                target ->
                    new Value.Flag(target.citation().flatMap(Citation::verified).isPresent())))
        .build();
  }

  /** What was reached. */
  public Table<Result> results() {
    Table.Builder<Result> table = new Table.Builder<>("ket-qua");
    names.addIndicator(table, Result::indicator);
    names.addPlan(table, Result::plan);
    table
        .both(Column.required("asOf", ColumnType.DAY, result -> result.asOf().toString()))
        .both(
            new Column<>(
                "value", ColumnType.NUMBER, true, List.of(), result -> Value.of(result.value())));
    measure(table, Result::measure);
    return table
        .both(Column.required("source", WORDS, Result::source))
        .both(Column.optional("address", NAME, Result::address))
        .build();
  }

  /** Deadlines, events and recurring duties. */
  public Table<Milestone> milestones() {
    Table.Builder<Milestone> table = new Table.Builder<>("moc-thoi-gian");
    names.addPlan(table, Milestone::plan);
    table
        .both(Column.code("kind", Milestone.Kind.class, Milestone::kind))
        .both(Column.optional("date", WORD, milestone -> milestone.date().map(PartialDate::iso)))
        .both(Column.optionalCode("relation", Milestone.Relation.class, Milestone::relation))
        .both(Column.optionalCode("recurrence", Milestone.Recurrence.class, Milestone::recurrence))
        .key(
            "days",
            milestone ->
                new Value.Items(
                    milestone.days().stream().map(day -> Value.of(monthDay(day))).toList()))
        .column(Column.optional("days", WORD, milestone -> joined(milestone.days())))
        .both(Column.optional("who", NAME, Milestone::who))
        .both(Column.required("what", WORDS, Milestone::what));
    citation(table, Milestone::citation);
    return table.build();
  }

  /** Who must do what. */
  public Table<Assignment> assignments() {
    Table.Builder<Assignment> table = new Table.Builder<>("phan-cong");
    names.addPlan(table, Assignment::plan);
    table
        .both(Column.required("agency", NAME, Assignment::agency))
        .both(Column.required("kind", WORD, Assignment::kind))
        .column(Column.optional("kindName", NAME, row -> names.agencyKind(row.kind())))
        .both(Column.required("task", WORDS, Assignment::task));
    citation(table, Assignment::citation);
    return table.build();
  }

  static <R> void quantity(
      Table.Builder<R> table, Function<R, Horizon> horizon, Function<R, Quantity> quantity) {
    table
        .both(new Column<>("year", WORD, false, List.of(), horizon.andThen(StatementTables::year)))
        .column(Column.code("yearFrom", Horizon.Source.class, horizon.andThen(Horizon::source)))
        .both(Column.code("operator", Operator.class, quantity.andThen(Quantity::operator)))
        .key("value", quantity.andThen(StatementTables::value))
        .column(Column.number("value", quantity.andThen(Quantity::low)))
        .column(Column.number("valueTo", quantity.andThen(StatementTables::upper)))
        .both(
            new Column<>("of", INTEGER, false, List.of(), row -> whole(quantity.apply(row).of())));
  }

  static <R> void measure(Table.Builder<R> table, Function<R, Measure> measure) {
    table
        .both(Column.required("unit", WORD, measure.andThen(Measure::unit)))
        .both(Column.optional("base", WORD, measure.andThen(Measure::base)))
        .both(Column.optionalCode("scope", Scope.class, measure.andThen(Measure::scope)));
  }

  private static <R> void citation(Table.Builder<R> table, Function<R, Citation> citation) {
    table
        .both(Column.required("quote", WORDS, citation.andThen(Citation::words)))
        .both(Column.optional("passage", WORD, citation.andThen(Citation::passage)));
  }

  static Value.Cell year(Horizon horizon) {
    return horizon.isAnnual() ? Value.of(Horizon.Source.ANNUAL.id()) : whole(horizon.year());
  }

  static Value.Cell whole(OptionalInt number) {
    return number.isPresent() ? Value.of(number.getAsInt()) : Value.NOTHING;
  }

  static Value value(Quantity quantity) {
    return switch (quantity.values().size()) {
      case 0 -> Value.NOTHING;
      case 1 -> Value.of(quantity.values().get(0));
      default -> new Value.Items(quantity.values().stream().map(Value::of).toList());
    };
  }

  static Optional<BigDecimal> upper(Quantity quantity) {
    return quantity.operator() == Operator.RANGE ? quantity.high() : Optional.empty();
  }

  private static Optional<String> joined(List<MonthDay> days) {
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            days.stream().map(StatementTables::monthDay).collect(Collectors.joining(" ")));
  }

  /** ISO writes two hyphens where a year would stand. */
  private static String monthDay(MonthDay day) {
    return day.toString().substring(2);
  }
}
