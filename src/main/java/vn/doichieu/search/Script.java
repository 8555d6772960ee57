package vn.doichieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A piece of the index as a classic script: {@code window.doichieu.shard('t-3','…');}. Pages may
 * load scripts where they may not read files.
 *
 * @param name its name, which is also the file's
 * @param text what it holds
 */
record Script(String name, String text) {

  /** Separates records. */
  static final char RECORD = '\n';

  /** Separates the fields of a record. */
  static final char FIELD = '\t';

  /**
   * Writes the file.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void write(Path folder) {
    StringBuilder script = new StringBuilder(text.length() + 64);
    script.append("window.doichieu.shard('").append(name).append("','");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '\'' -> script.append('\\').append(c);
        case '<' -> script.append("\\x3c");
        case RECORD -> script.append("\\n");
        case FIELD -> script.append("\\t");
        case '\r' -> script.append("\\r");
        case '\u2028' -> script.append("\\u2028");
        case '\u2029' -> script.append("\\u2029");
        default -> script.append(c);
      }
    }
    script.append("');\n");
    try {
      Files.write(folder.resolve(name + ".js"), script.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text that cannot be taken for the end of a field. */
  static String field(String text) {
    return text.replace(FIELD, ' ').replace(RECORD, ' ');
  }
}
