package vn.doichieu.bench;

import java.util.regex.Pattern;

/**
 * Writes texts as YAML the way the editors of the portal do: plain where it can be, long ones
 * folded.
 */
final class Yaml {

  private static final int WIDTH = 110;
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[^:#\\[\\]{}\"]*[^\\s:#\\[\\]{}\"]");

  private Yaml() {}

  /**
   * A key with a text, and the end of the line.
   *
   * @param indent blanks before the key
   */
  static String entry(int indent, String key, String text) {
    String start = " ".repeat(indent) + key + ": ";
    if (start.length() + text.length() > WIDTH) {
      return start + ">-\n" + folded(indent + 2, text);
    }
    return start + scalar(text) + "\n";
  }

  /** A text on the line it is used on. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Breaks at single blanks only: a folded line end is read as one. */
  private static String folded(int indent, String text) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && indent + line.length() + word.length() >= WIDTH) {
        lines.append(" ".repeat(indent)).append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return lines.append(" ".repeat(indent)).append(line).append('\n').toString();
  }
}
