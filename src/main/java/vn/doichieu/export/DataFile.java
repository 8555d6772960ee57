package vn.doichieu.export;

import java.util.Optional;

/**
 * A file of the open data.
 *
 * @param path its path inside the folder, with {@code /}
 * @param kind what it is
 * @param title its name in words
 * @param subject the table, the indicator or the plan it holds; empty for the others
 * @param part the part of the whole it holds; empty where it holds the whole
 * @param rows how many rows or records it holds; empty for what is no table
 * @param bytes its size
 * @param sha256 its checksum, 64 hexadecimal digits
 */
public record DataFile(
    String path,
    Kind kind,
    String title,
    Optional<String> subject,
    Optional<DataPart> part,
    Optional<Integer> rows,
    long bytes,
    String sha256) {

  /** What a file is. */
  public enum Kind {
    /** A table for spreadsheet programs. */
    TABLE_CSV("csv", "text/csv"),
    /** A table for programs. */
    TABLE_JSON("json", "application/json"),
    /** All tables, one sheet each. */
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The targets of one indicator. */
    INDICATOR_CSV("csv", "text/csv"),
    /** What one indicator is. */
    INDICATOR_JSON("json", "application/json"),
    /** The milestones of a plan or of many. */
    CALENDAR("ics", "text/calendar"),
    /** Two plans side by side. */
    PAIR_CSV("csv", "text/csv"),
    /** A plan for pages that load it at run time. */
    SCRIPT("js", "text/javascript"),
    /** What the records of a JSON file look like. */
    SCHEMA("json", "application/schema+json"),
    /** The Frictionless description of everything. */
    DESCRIPTOR("json", "application/json"),
    /** What people must know. */
    README("md", "text/markdown"),
    /** The checksums of all other files. */
    CHECKSUMS("", "text/plain");

    private final String format;
    private final String mediaType;

    Kind(String format, String mediaType) {
      this.format = format;
      this.mediaType = mediaType;
    }

    /** The extension of such files. */
    public String format() {
      return format;
    }

    /** Their media type. */
    public String mediaType() {
      return mediaType;
    }
  }
}
