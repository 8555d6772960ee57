package vn.doichieu.read;

import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;

/** Names the blocks of Markdown that a content file may not hold. */
final class UnsupportedBlock {

  private UnsupportedBlock() {}

  /** A footnote is one passage: of the blocks, it holds paragraphs only. */
  static String messageKeyInFootnote(Node block) {
    String key = messageKey(block);
    return key.equals("markdown.unsupported") ? "footnote.block" : key;
  }

  static String messageKey(Node block) {
    if (block instanceof HtmlCommentBlock) {
      return "markdown.html-comment";
    }
    if (block instanceof HtmlBlock) {
      return "markdown.html-block";
    }
    if (block instanceof IndentedCodeBlock) {
      return "markdown.indented";
    }
    if (block instanceof FencedCodeBlock || block instanceof CodeBlock) {
      return "markdown.code-block";
    }
    return block instanceof ThematicBreak ? "markdown.rule" : "markdown.unsupported";
  }
}
