package vn.doichieu.export.table;

import static vn.doichieu.export.table.ColumnType.NAME;
import static vn.doichieu.export.table.ColumnType.WORD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.doichieu.compare.lineage.Kinship;
import vn.doichieu.compare.lineage.Link;
import vn.doichieu.compare.lineage.Stretch;
import vn.doichieu.model.Corpus;

/**
 * The table of the passages that plans share. A row is a pair of passages and a kinship of their
 * clauses; the keys in JSON are a contract that other programs rely on.
 */
public final class LineageTable {

  private static final int DECIMALS = 3;

  private final Names names;

  /** A table whose rows name the plans of this corpus. */
  public LineageTable(Corpus corpus) {
    this.names = new Names(corpus);
  }

  /** What passages share. */
  public Table<Link> shared() {
    return new Table.Builder<Link>("ke-thua")
        .key("a", link -> passage(link.a()))
        .key("b", link -> passage(link.b()))
        .column(Column.required("plan_a", WORD, link -> link.a().plan()))
        .column(Column.optional("planName_a", NAME, link -> names.plan(link.a().plan())))
        .column(Column.required("passage_a", WORD, link -> link.a().passage()))
        .column(Column.required("plan_b", WORD, link -> link.b().plan()))
        .column(Column.optional("planName_b", NAME, link -> names.plan(link.b().plan())))
        .column(Column.required("passage_b", WORD, link -> link.b().passage()))
        .both(Column.code("verdict", Kinship.class, Link::kinship))
        .both(
            new Column<>(
                "similarity",
                ColumnType.NUMBER,
                true,
                List.of(),
                link -> Value.of(similarity(link))))
        .references("plan_a", "van-ban")
        .references("plan_b", "van-ban")
        .build();
  }

  private static Value passage(Stretch stretch) {
    return Value.of(
        new Value.Member("plan", Value.of(stretch.plan())),
        new Value.Member("passage", Value.of(stretch.passage())));
  }

  /** Cut, not rounded: 1 stays the sign of the same words. */
  private static BigDecimal similarity(Link link) {
    return BigDecimal.valueOf(link.similarity())
        .setScale(DECIMALS, RoundingMode.DOWN)
        .stripTrailingZeros();
  }
}
