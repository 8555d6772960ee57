package vn.doichieu.export;

import java.util.List;
import java.util.Optional;
import vn.doichieu.export.table.Column;
import vn.doichieu.export.table.ForeignKey;
import vn.doichieu.export.table.Table;
import vn.doichieu.export.table.Value;

/** The columns of a table as a Frictionless table schema. */
final class TableSchema {

  private TableSchema() {}

  /** All that is known of the columns. */
  static Value full(Table<?> table, Words words) {
    List<DataColumn> described = words.describe(table, 0, false).columns();
    List<Value> fields =
        table.columns().stream()
            .map(column -> field(column, described.get(table.columns().indexOf(column))))
            .toList();
    Members schema = new Members();
    schema.add("fields", new Value.Items(fields));
    schema.add("missingValues", new Value.Items(List.of(Value.of(""))));
    table.primaryKey().ifPresent(column -> schema.add("primaryKey", column));
    if (!table.foreignKeys().isEmpty()) {
      schema.add(
          "foreignKeys",
          new Value.Items(
              table.foreignKeys().stream().map(key -> foreignKey(key, table.id())).toList()));
    }
    return schema.value();
  }

  /** Names and types alone. */
  static Value types(Table<?> table) {
    List<Value> fields =
        table.columns().stream()
            .map(
                column ->
                    Value.of(
                        new Value.Member("name", Value.of(column.name())),
                        new Value.Member("type", Value.of(column.type().schemaName()))))
            .toList();
    return Value.of(new Value.Member("fields", new Value.Items(fields)));
  }

  private static Value field(Column<?> column, DataColumn described) {
    Members field = new Members();
    field.add("name", described.name());
    field.add("type", described.type());
    field.add("title", described.title());
    field.add("description", described.meaning());
    constraints(column).ifPresent(constraints -> field.add("constraints", constraints));
    return field.value();
  }

  private static Optional<Value> constraints(Column<?> column) {
    if (!column.isRequired() && column.allowed().isEmpty()) {
      return Optional.empty();
    }
    Members constraints = new Members();
    if (column.isRequired()) {
      constraints.add("required", new Value.Flag(true));
    }
    if (!column.allowed().isEmpty()) {
      constraints.add("enum", new Value.Items(column.allowed().stream().map(Value::of).toList()));
    }
    return Optional.of(constraints.value());
  }

  /** The standard calls the table itself by an empty name. */
  private static Value foreignKey(ForeignKey key, String own) {
    return Value.of(
        new Value.Member("fields", Value.of(key.column())),
        new Value.Member(
            "reference",
            Value.of(
                new Value.Member("resource", Value.of(key.table().equals(own) ? "" : key.table())),
                new Value.Member("fields", Value.of(key.id())))));
  }
}
