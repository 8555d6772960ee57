package vn.doichieu.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * What the parts of the reader share about the file they read: its name, its lines, its findings.
 */
final class MarkdownFile {

  private final String name;
  private final String body;
  private final int bodyLine;
  private final Lines lines;
  private final Consumer<Finding> findings;
  private final Set<String> referencedFootnotes = new HashSet<>();

  MarkdownFile(String name, String body, int bodyLine, Consumer<Finding> findings) {
    this.name = name;
    this.body = body;
    this.bodyLine = bodyLine;
    this.lines = new Lines(body);
    this.findings = findings;
  }

  /** The line of the file on which a node begins. */
  int lineOf(Node node) {
    return bodyLine + lines.at(node.getStartOffset()) - 1;
  }

  /** The characters of a node as they stand in the file; the parser's own copying is slow. */
  String source(Node node) {
    return body.substring(node.getStartOffset(), node.getEndOffset());
  }

  void error(int line, String key, String... arguments) {
    findings.accept(Finding.error(new Location(name, line), key, arguments));
  }

  /** Whether this is the first place that refers to a footnote: only that one carries the id. */
  boolean isFirstReference(String sign) {
    return referencedFootnotes.add(sign);
  }

  boolean isReferenced(String sign) {
    return referencedFootnotes.contains(sign);
  }
}
