package vn.doichieu.read;

import java.util.Optional;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * A content file taken apart: the YAML between the two {@code ---} lines, and the Markdown below.
 *
 * @param fields the front matter's keys
 * @param body the Markdown
 * @param bodyLine line of the file on which the body begins, from 1
 */
record FrontMatter(Fields fields, String body, int bodyLine) {

  private static final String FENCE = "---";

  /** Splits a file; empty where it has no front matter that can be read (which is reported). */
  static Optional<FrontMatter> split(String text, String file, Consumer<Finding> findings) {
    if (text.isBlank()) {
      findings.accept(Finding.error(Location.of(file), "file.empty"));
      return Optional.empty();
    }
    if (!text.startsWith(FENCE + "\n")) {
      findings.accept(Finding.error(new Location(file, 1), "front-matter.missing"));
      return Optional.empty();
    }
    int end = closingFence(text);
    if (end < 0) {
      findings.accept(Finding.error(new Location(file, 1), "front-matter.unclosed"));
      return Optional.empty();
    }
    String yaml = text.substring(FENCE.length() + 1, end);
    int lineEnd = text.indexOf('\n', end);
    int bodyStart = lineEnd < 0 ? text.length() : lineEnd + 1;
    int bodyLine = (int) text.substring(0, bodyStart).lines().count() + 1;
    return YamlFile.parse(yaml, file, 1, findings)
        .map(fields -> new FrontMatter(fields, text.substring(bodyStart), bodyLine));
  }

  /** Offset of the line that is {@code ---} and nothing else, or -1. */
  private static int closingFence(String text) {
    int at = FENCE.length() + 1;
    while (at <= text.length()) {
      int lineEnd = text.indexOf('\n', at);
      String line = text.substring(at, lineEnd < 0 ? text.length() : lineEnd);
      if (line.stripTrailing().equals(FENCE)) {
        return at;
      }
      if (lineEnd < 0) {
        return -1;
      }
      at = lineEnd + 1;
    }
    return -1;
  }
}
