package vn.doichieu.export.table;

import static vn.doichieu.export.table.ColumnType.WORD;
import static vn.doichieu.export.table.ColumnType.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.compare.lineage.SideBySideRow;
import vn.doichieu.compare.lineage.SideBySideRow.Also;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.compare.lineage.SideBySideRow.Verdict;

/** The table of two plans side by side. */
public final class PairTable {

  private static final int DIGITS = 3;

  /** A row is a passage of either plan, or two that are alike. */
  public static final Table<SideBySideRow> TABLE =
      new Table.Builder<SideBySideRow>("cap")
          .both(Column.optional("passage_a", WORD, row -> id(row.first())))
          .both(Column.optional("text_a", WORDS, row -> text(row.first())))
          .both(Column.optional("passage_b", WORD, row -> id(row.second())))
          .both(Column.optional("text_b", WORDS, row -> text(row.second())))
          .both(Column.code("verdict", Verdict.class, SideBySideRow::verdict))
          .both(Column.number("similarity", PairTable::similarity))
          .both(also("also_a", SideBySideRow::first))
          .both(also("also_b", SideBySideRow::second))
          .build();

  private PairTable() {}

  private static Optional<String> id(Optional<Entry> entry) {
    return entry.map(side -> side.passage().id());
  }

  private static Optional<String> text(Optional<Entry> entry) {
    return entry.map(side -> side.passage().text());
  }

  private static Optional<BigDecimal> similarity(SideBySideRow row) {
    return row.similarity() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(row.similarity())
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
  }

  /** Ids of the other plan's passages that have something like this one besides. */
  private static Column<SideBySideRow> also(
      String name, Function<SideBySideRow, Optional<Entry>> side) {
    return Column.optional(
        name,
        WORD,
        row ->
            side.apply(row)
                .map(
                    entry ->
                        entry.also().stream().map(Also::passage).collect(Collectors.joining(" ")))
                .filter(ids -> !ids.isEmpty()));
  }
}
