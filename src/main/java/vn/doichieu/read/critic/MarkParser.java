package vn.doichieu.read.critic;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doichieu.model.Correction;
import vn.doichieu.read.critic.BrokenMark.Fault;

/**
 * Recognises the marks that begin with a brace. The flexmark parser calls it at every <code>{
 * </code>.
 */
final class MarkParser implements InlineParserExtension {

  /** At the end of a block; in a table the sign that closes the row may follow. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "^\\{((?:#[\\p{L}\\d_-]+|[a-z-]+=[^{}\\n]*)(?:\\s+[^{}\\n]+)?)\\}(?=\\s*\\|?\\s*$)");

  @Override
  public void finalizeDocument(InlineParser inlineParser) {}

  @Override
  public void finalizeBlock(InlineParser inlineParser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (start + 2 >= input.length()) {
      return false;
    }
    return switch (input.subSequence(start + 1, start + 3).toString()) {
      case "~~" -> mark(parser, input, start, "~~}", Correction.Kind.SUBSTITUTION);
      case "--" -> mark(parser, input, start, "--}", Correction.Kind.REMOVAL);
      case ">>" -> mark(parser, input, start, "<<}", Correction.Kind.NOTE);
      case "++" -> broken(parser, input, start, start + 3, Fault.INSERTION);
      case "==" -> broken(parser, input, start, start + 3, Fault.HIGHLIGHT);
      default -> attributes(parser, input, start);
    };
  }

  private boolean mark(
      LightInlineParser parser,
      BasedSequence input,
      int start,
      String closing,
      Correction.Kind kind) {
    int end = input.indexOf(closing, start + 3);
    int nested = input.indexOf("{", start + 3);
    if (end < 0 || (nested >= 0 && nested < end)) {
      return broken(parser, input, start, start + 3, Fault.UNCLOSED);
    }
    BasedSequence content = input.subSequence(start + 3, end);
    Node node = node(input.subSequence(start, end + 3), content, kind);
    append(parser, node, end + 3);
    return true;
  }

  private static Node node(BasedSequence chars, BasedSequence content, Correction.Kind kind) {
    BasedSequence nothing = content.subSequence(0, 0);
    if (content.isBlank()) {
      return new BrokenMark(chars, Fault.INCOMPLETE);
    }
    if (kind == Correction.Kind.REMOVAL) {
      return new CriticMark(chars, kind, content, nothing);
    }
    if (kind == Correction.Kind.NOTE) {
      return new CriticMark(chars, kind, nothing, content);
    }
    int arrow = content.indexOf("~>");
    if (arrow < 0
        || content.subSequence(0, arrow).isBlank()
        || content.subSequence(arrow + 2).isBlank()) {
      return new BrokenMark(chars, Fault.INCOMPLETE);
    }
    return new CriticMark(
        chars, kind, content.subSequence(0, arrow), content.subSequence(arrow + 2));
  }

  private boolean attributes(LightInlineParser parser, BasedSequence input, int start) {
    BasedSequence @Nullable [] groups = parser.matchWithGroups(ATTRIBUTES);
    if (groups == null) {
      BasedSequence content = input.subSequence(start + 1);
      boolean meant = content.startsWith("#") || content.startsWith("group=");
      return meant && broken(parser, input, start, start + 1, Fault.MISPLACED);
    }
    parser.flushTextNode();
    parser.getBlock().appendChild(new BlockAttributes(groups[0], groups[1]));
    return true;
  }

  private static boolean broken(
      LightInlineParser parser, BasedSequence input, int start, int end, Fault fault) {
    append(parser, new BrokenMark(input.subSequence(start, end), fault), end);
    return true;
  }

  private static void append(LightInlineParser parser, Node node, int end) {
    parser.flushTextNode();
    parser.getBlock().appendChild(node);
    parser.setIndex(end);
  }

  /** Makes one parser a document, as flexmark asks. */
  static final class Factory implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MarkParser();
    }
  }
}
