package vn.doichieu.export;

/**
 * A column of a table, for readers.
 *
 * @param name its name in CSV
 * @param type {@code string}, {@code date}, {@code integer}, {@code number} or {@code boolean}
 * @param title its name in words
 * @param meaning what it says
 */
public record DataColumn(String name, String type, String title, String meaning) {}
