package vn.doichieu.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The HTML elements of one passage, each closed inside the one it was opened in. Of the tags an
 * editor can write, only {@code <sup>}, {@code <sub>} and {@code <br>} come through; whatever does
 * not match is reported and left out or closed.
 */
final class InlineTags {

  private static final Set<String> ALLOWED = Set.of("sup", "sub");
  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  /** No text nests more than a handful; every level costs stack in this program and in browsers. */
  private static final int DEEPEST = 32;

  private final MarkdownFile file;
  private final StringBuilder html;
  private final Deque<String> open = new ArrayDeque<>();

  InlineTags(MarkdownFile file, StringBuilder html) {
    this.file = file;
    this.html = html;
  }

  /** Whether an element of this name is open. */
  boolean isInside(String name) {
    return open.contains(name);
  }

  /** Whether one more element would be too much, which is reported. */
  boolean isTooDeep(int line) {
    if (open.size() < DEEPEST) {
      return false;
    }
    file.error(line, "markdown.too-deep");
    return true;
  }

  /** Opens an element of the program's own; {@code start} is its whole start tag. */
  void open(String name, String start) {
    open.push(name);
    html.append(start);
  }

  /** Closes the innermost element of this name, and what an editor left open inside it. */
  void close(String name, int line) {
    closeUnclosed(name, line);
    open.pop();
    end(name);
  }

  /** Closes what an editor left open. */
  void closeAll(int line) {
    closeUnclosed("", line);
  }

  static boolean isLineBreak(String tag) {
    return LINE_BREAK.matcher(tag).matches();
  }

  /** Writes a tag as an editor wrote it. */
  void written(String tag, int line) {
    boolean closing = tag.startsWith("</");
    String name = tag.substring(closing ? 2 : 1, tag.length() - 1);
    if (!ALLOWED.contains(name)) {
      file.error(line, "markdown.html", tag.replace('\n', ' '));
    } else if (!closing) {
      if (!isTooDeep(line)) {
        open(name, tag);
      }
    } else if (name.equals(open.peek())) {
      open.pop();
      end(name);
    } else {
      file.error(line, "markdown.html-unopened", tag);
    }
  }

  private void closeUnclosed(String until, int line) {
    while (!open.isEmpty() && !open.peek().equals(until)) {
      String name = open.pop();
      file.error(line, "markdown.html-unclosed", "<" + name + ">");
      end(name);
    }
  }

  private void end(String name) {
    html.append("</").append(name).append('>');
  }
}
