package vn.doichieu.read.critic;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** <code>{#id}</code> or <code>{group=…}</code> at the end of a block. */
public final class BlockAttributes extends Node {

  private final BasedSequence content;

  BlockAttributes(BasedSequence chars, BasedSequence content) {
    super(chars);
    this.content = content;
  }

  /** What stands between the braces. */
  public String content() {
    return content.toString().strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {content};
  }
}
