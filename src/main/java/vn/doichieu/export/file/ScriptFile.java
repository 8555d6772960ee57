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

  /** About what a plan takes. */
  private static final int SIZE = 1 << 15;

  /** In UTF-8 U+2028 and U+2029, which end lines in older scripts, are E2 80 A8 and E2 80 A9. */
  private static final byte FIRST_OF_SEPARATOR = (byte) 0xE2;

  private ScriptFile() {}

  /**
   * Writes a value under a name and closes {@code out}.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public static void write(String name, Value value, OutputStream out) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream(SIZE);
    JsonFile.writeCompact(value, json);
    try (out) {
      out.write(utf8("window.doichieu.nhan('"));
      escape(utf8(name), out);
      out.write(utf8("',JSON.parse('"));
      escape(json.toByteArray(), out);
      out.write(utf8("'));\n"));
    }
  }

  /**
   * Writes text with what would end the string, the line or the script's element escaped. Bytes as
   * they are: there is hardly anything to escape, and letters are slow to decode and encode again.
   */
  private static void escape(byte[] text, OutputStream out) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length; i++) {
      String escaped =
          switch (text[i]) {
            case '\\' -> "\\\\";
            case '\'' -> "\\'";
            case '<' -> "\\x3c";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case FIRST_OF_SEPARATOR -> separator(text, i);
            default -> "";
          };
      if (!escaped.isEmpty()) {
        out.write(text, written, i - written);
        out.write(utf8(escaped));
        i += text[i] == FIRST_OF_SEPARATOR ? 2 : 0;
        written = i + 1;
      }
    }
    out.write(text, written, text.length - written);
  }

  /** What stands for the line or paragraph separator at {@code i}; empty where there is none. */
  private static String separator(byte[] text, int i) {
    if (i + 2 >= text.length || text[i + 1] != (byte) 0x80) {
      return "";
    }
    return switch (text[i + 2]) {
      case (byte) 0xA8 -> "\\u2028";
      case (byte) 0xA9 -> "\\u2029";
      default -> "";
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
