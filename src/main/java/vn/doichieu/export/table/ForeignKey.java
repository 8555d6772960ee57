package vn.doichieu.export.table;

/**
 * Says that a column holds ids of another table, or of its own.
 *
 * @param column the column
 * @param table the table with those ids
 * @param id their column
 */
public record ForeignKey(String column, String table, String id) {}
