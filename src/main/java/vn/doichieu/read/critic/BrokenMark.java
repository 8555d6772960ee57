package vn.doichieu.read.critic;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Signs of CriticMarkup that do not make a mark this portal knows. */
public final class BrokenMark extends Node {

  private final Fault fault;

  BrokenMark(BasedSequence chars, Fault fault) {
    super(chars);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** What can be wrong with a mark. */
  public enum Fault {
    /** No closing sign in the same block. */
    UNCLOSED,
    /** A substitution without <code>~&gt;</code>, or with an empty side. */
    INCOMPLETE,
    /** <code>{++…++}</code>: the portal adds nothing to an official text. */
    INSERTION,
    /** <code>{==…==}</code>: not used here. */
    HIGHLIGHT,
    /** <code>{#id}</code> or <code>{group=…}</code> before the end of the block. */
    MISPLACED
  }
}
