package vn.doichieu.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.doichieu.export.table.Column;
import vn.doichieu.export.table.Table;

/** The words of the open data in one language. */
final class Words {

  static final String VIETNAMESE = "vi";
  static final String ENGLISH = "en";

  private static final String MEANING = ".meaning";

  private final ResourceBundle bundle;

  Words(String language) {
    bundle = ResourceBundle.getBundle("vn.doichieu.export.words-" + language, Locale.ROOT);
  }

  /**
   * The words of a key.
   *
   * @throws java.util.MissingResourceException if there are none
   */
  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** A table as readers see it. */
  DataTable describe(Table<?> table, int rows, boolean isSplit) {
    String key = "table." + table.id();
    return new DataTable(
        table.id(),
        get(key),
        get(key + MEANING),
        rows,
        isSplit,
        table.columns().stream().map(column -> describe(table.id(), column)).toList());
  }

  /** Columns that mean the same everywhere are explained once. */
  private DataColumn describe(String table, Column<?> column) {
    String own = table + "." + column.name();
    String key = bundle.containsKey(own) ? own : "column." + column.name();
    return new DataColumn(column.name(), column.type().schemaName(), get(key), get(key + MEANING));
  }
}
