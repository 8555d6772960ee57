package vn.doichieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.export.file.MeasuredFile;

/**
 * A file that is still to be written.
 *
 * @param path its path inside the folder, with {@code /}
 * @param kind what it is
 * @param title its name in words
 * @param subject the table, the indicator or the plan it holds
 * @param part the part of the whole it holds
 * @param rows how many rows it holds
 * @param content writes it
 */
record Draft(
    String path,
    DataFile.Kind kind,
    String title,
    Optional<String> subject,
    Optional<DataPart> part,
    Optional<Integer> rows,
    Content content) {

  /** Names that every file system can store, and that lead nowhere else. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*");

  /** What stands in a file. */
  interface Content {

    /**
     * Writes it and closes {@code out}.
     *
     * @param scratch a file that may be used meanwhile and must be deleted
     */
    void write(OutputStream out, Path scratch) throws IOException;
  }

  /**
   * Looks at the path.
   *
   * @throws IllegalArgumentException where it is not safe, because an id of the corpus is none
   */
  Draft {
    if (!SAFE.matcher(path).matches()) {
      throw new IllegalArgumentException("Not a safe path: " + path);
    }
  }

  /** A file that is no table. */
  static Draft of(String path, DataFile.Kind kind, String title, Content content) {
    return new Draft(
        path, kind, title, Optional.empty(), Optional.empty(), Optional.empty(), content);
  }

  /** Writes the file. */
  DataFile write(Path folder) throws IOException {
    Path file = folder.resolve(path);
    MeasuredFile.Measure measure =
        MeasuredFile.write(
            file, out -> content.write(out, file.resolveSibling("." + file.getFileName())));
    return new DataFile(path, kind, title, subject, part, rows, measure.bytes(), measure.sha256());
  }
}
