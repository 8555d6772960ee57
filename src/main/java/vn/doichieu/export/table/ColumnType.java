package vn.doichieu.export.table;

/** What the cells of a column hold, and how much room they take in a spreadsheet. */
public enum ColumnType {
  /** An id or another short word. */
  WORD("string", 18),
  /** A name. */
  NAME("string", 34),
  /** Sentences. */
  WORDS("string", 70),
  /** A day as {@code 2026-06-30}. */
  DAY("date", 12),
  /** A whole number. */
  INTEGER("integer", 10),
  /** A number, whole or not. */
  NUMBER("number", 12),
  /** True or false. */
  BOOLEAN("boolean", 12);

  private final String schemaName;
  private final int width;

  ColumnType(String schemaName, int width) {
    this.schemaName = schemaName;
    this.width = width;
  }

  /** Its name in a Frictionless table schema. */
  public String schemaName() {
    return schemaName;
  }

  /** A good width in characters. */
  public int width() {
    return width;
  }
}
