package vn.doichieu.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.function.Consumer;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Text;
import vn.doichieu.read.critic.CriticMarkup;

/** Parses the Markdown of a content file. Thread-safe. */
final class MarkdownText {

  /** A line of dashes below a paragraph makes no heading: supplied copies have many of them. */
  private static final int NO_UNDERLINE = 10_000;

  /** Every table has a bar. Looking for one at each paragraph is felt where there is none. */
  private static final char BAR = '|';

  private final Parser withTables =
      parser(FootnoteExtension.create(), TablesExtension.create(), new CriticMarkup());

  private final Parser withoutTables = parser(FootnoteExtension.create(), new CriticMarkup());

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
    Text text = new OutlineReader(file, official).read(document(source, file));
    if (text.sections().isEmpty()) {
      file.error(source.bodyLine(), "file.no-text");
    }
    return text;
  }

  /** The parser goes down one step of the stack for each level, and for signs in a long row. */
  private Document document(FrontMatter source, MarkdownFile file) {
    try {
      return parser(source.body()).parse(source.body());
    } catch (StackOverflowError e) {
      file.error(source.bodyLine(), "markdown.too-deep");
      return withoutTables.parse("…");
    }
  }

  private Parser parser(String body) {
    return body.indexOf(BAR) >= 0 ? withTables : withoutTables;
  }

  private static Parser parser(Extension... extensions) {
    return Parser.builder(
            new MutableDataSet().set(Parser.HEADING_SETEXT_MARKER_LENGTH, NO_UNDERLINE))
        .extensions(List.of(extensions))
        .build();
  }
}
