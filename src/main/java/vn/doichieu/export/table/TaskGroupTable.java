package vn.doichieu.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.compare.TaskRelation;
import vn.doichieu.compare.TaskRow;
import vn.doichieu.compare.TaskSection;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.TaskGroup;

/** The table of the task groups of Resolution 57-NQ/TW and the sections of the plans. */
public final class TaskGroupTable {

  private final Names names;

  /** A table whose rows name the plans of this corpus. */
  public TaskGroupTable(Corpus corpus) {
    this.names = new Names(corpus);
  }

  /** One row for each section and group, and for each group that has no section. */
  public Table<TaskRow> table() {
    return new Table.Builder<TaskRow>("so-sanh-nhiem-vu")
        .both(Column.required("plan", ColumnType.WORD, TaskRow::plan))
        .column(Column.optional("planName", ColumnType.NAME, row -> names.plan(row.plan())))
        .references("plan", "van-ban")
        .both(Column.optionalCode("group", TaskGroup.class, TaskRow::group))
        .both(Column.code("relation", TaskRelation.class, TaskRow::relation))
        .both(Column.optional("passage", ColumnType.WORD, of(TaskSection::passage)))
        .both(Column.optional("title", ColumnType.WORDS, of(TaskSection::title)))
        .both(number("passages", TaskSection::passages))
        .both(number("words", TaskSection::words))
        .build();
  }

  private static Column<TaskRow> number(String name, Function<TaskSection, Integer> number) {
    return new Column<>(
        name,
        ColumnType.INTEGER,
        false,
        List.of(),
        row ->
            row.section()
                .map(number)
                .<Value.Cell>map(count -> Value.of(count.intValue()))
                .orElse(Value.NOTHING));
  }

  private static Function<TaskRow, Optional<String>> of(Function<TaskSection, String> words) {
    return row -> row.section().map(words);
  }
}
