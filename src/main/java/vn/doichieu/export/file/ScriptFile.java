package vn.doichieu.export.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.doichieu.export.table.Value;

/**
 * Data as a classic script, which pages can load where they may not read files: {@code
 * window.doichieu.nhan('hung-yen',JSON.parse('…'));}. A parsed string loads faster than an object
 * literal.
 */
public final class ScriptFile {

  private ScriptFile() {}

  /**
   * Writes a value under a name and closes {@code out}.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public static void write(String name, Value value, OutputStream out) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonFile.writeCompact(value, json);
    StringBuilder script = new StringBuilder(json.size());
    script.append("window.doichieu.nhan('");
    escape(name, script);
    script.append("',JSON.parse('");
    escape(json.toString(StandardCharsets.UTF_8), script);
    script.append("'));\n");
    try (out) {
      out.write(script.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What would end the string, the line or the script's element. */
  private static void escape(String text, StringBuilder script) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '\'' -> script.append('\\').append(c);
        case '<' -> script.append("\\x3c");
        case '\n' -> script.append("\\n");
        case '\r' -> script.append("\\r");
        case '\u2028' -> script.append("\\u2028");
        case '\u2029' -> script.append("\\u2029");
        default -> script.append(c);
      }
    }
  }
}
