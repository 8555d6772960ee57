package vn.doichieu.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Text;
import vn.doichieu.read.critic.CriticMarkup;

/** Parses the Markdown of a content file. Thread-safe. */
final class MarkdownText {

  private final Parser parser =
      Parser.builder(new MutableDataSet())
          .extensions(
              List.of(FootnoteExtension.create(), TablesExtension.create(), new CriticMarkup()))
          .build();

  /** The text of an official document: it may end in recipients and a signature. */
  Text official(FrontMatter source, String name, Consumer<Finding> findings) {
    return parse(source, name, true, findings);
  }

  /** The text of a page of the portal's own. */
  Text prose(FrontMatter source, String name, Consumer<Finding> findings) {
    return parse(source, name, false, findings);
  }

  private Text parse(
      FrontMatter source, String name, boolean official, Consumer<Finding> findings) {
    MarkdownFile file = new MarkdownFile(name, source.body(), source.bodyLine(), findings);
    Text text = new OutlineReader(file, official).read(parser.parse(source.body()));
    if (text.sections().isEmpty()) {
      file.error(source.bodyLine(), "file.no-text");
    }
    return text;
  }
}
