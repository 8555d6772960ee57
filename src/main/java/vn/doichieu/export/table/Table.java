package vn.doichieu.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of the open data: in JSON records with keys, in CSV and XLSX rows with columns. Most keys
 * are columns too; what fits no cell is one key and several columns.
 *
 * @param <R> a row
 * @param id its id and the name of its files
 * @param keys the keys in JSON, in order
 * @param columns the columns in CSV and XLSX, in order
 * @param primaryKey the column that is different in every row; empty where none is
 * @param foreignKeys the columns that hold ids of other tables
 */
public record Table<R>(
    String id,
    List<Key<R>> keys,
    List<Column<R>> columns,
    Optional<String> primaryKey,
    List<ForeignKey> foreignKeys) {

  /** Copies the lists. */
  public Table {
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** Puts a table together. */
  static final class Builder<R> {

    private final String id;
    private final List<Key<R>> keys = new ArrayList<>();
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private Optional<String> primaryKey = Optional.empty();

    Builder(String id) {
      this.id = id;
    }

    /** Something that is a key and a column. */
    Builder<R> both(Column<R> column) {
      keys.add(new Key<>(column.name(), column.cell()));
      return column(column);
    }

    /** Something that is a column alone. */
    Builder<R> column(Column<R> column) {
      columns.add(column);
      return this;
    }

    /** Something that is a key alone. */
    Builder<R> key(String name, Function<R, ? extends Value> value) {
      keys.add(new Key<>(name, value));
      return this;
    }

    /** The column that is different in every row. */
    Builder<R> primaryKey(String column) {
      primaryKey = Optional.of(column);
      return this;
    }

    /** A column that holds ids of another table, or of this one. */
    Builder<R> references(String column, String table) {
      foreignKeys.add(new ForeignKey(column, table, "id"));
      return this;
    }

    Table<R> build() {
      return new Table<>(id, keys, columns, primaryKey, foreignKeys);
    }
  }
}
