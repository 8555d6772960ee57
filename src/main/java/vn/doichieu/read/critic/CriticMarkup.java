package vn.doichieu.read.critic;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * The flexmark extension for the marks of an editor: CriticMarkup for slips of the copy, and
 * attributes at the end of a block.
 *
 * <pre>{@code
 * Parser.builder().extensions(List.of(new CriticMarkup())).build();
 * }</pre>
 *
 * <p>The strikethrough and the typographic extension must stay off: they would eat the signs.
 */
public final class CriticMarkup implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(new MarkParser.Factory());
  }
}
