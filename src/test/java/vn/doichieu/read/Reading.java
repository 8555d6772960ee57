package vn.doichieu.read;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Text;

/**
 * A Markdown body as the reader understood it.
 *
 * @param text what was read
 * @param findings what was found
 */
record Reading(Text text, List<Finding> findings) {

  /** The line on which the body begins. */
  static final int BODY = 4;

  private static final MarkdownText MARKDOWN = new MarkdownText();

  /** Reads the body of an official document. */
  static Reading of(String body) {
    List<Finding> findings = new ArrayList<>();
    FrontMatter source =
        FrontMatter.split("---\ntype: plan\n---\n" + body, "x.md", findings::add).orElseThrow();
    Text text = MARKDOWN.official(source, "x.md", findings::add);
    return new Reading(text, findings);
  }

  /** All passages, in reading order. */
  List<Passage> passages() {
    return text.allPassages().toList();
  }

  /** The only passage. */
  Passage passage() {
    List<Passage> passages = passages();
    if (passages.size() != 1) {
      throw new AssertionError(passages);
    }
    return passages.get(0);
  }

  /** The keys of the messages. */
  List<String> keys() {
    return findings.stream().map(Finding::key).toList();
  }
}
