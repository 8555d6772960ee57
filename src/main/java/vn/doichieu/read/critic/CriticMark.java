package vn.doichieu.read.critic;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import vn.doichieu.model.Correction;

/** A CriticMarkup mark in the syntax tree. Its words are plain text, never Markdown. */
public final class CriticMark extends Node {

  private final Correction.Kind kind;
  private final BasedSequence supplied;
  private final BasedSequence reading;

  CriticMark(
      BasedSequence chars, Correction.Kind kind, BasedSequence supplied, BasedSequence reading) {
    super(chars);
    this.kind = kind;
    this.supplied = supplied;
    this.reading = reading;
  }

  /** The mark without its signs. */
  public Correction correction() {
    return new Correction(kind, words(supplied), words(reading));
  }

  private static String words(BasedSequence sequence) {
    return sequence.toString().replace('\n', ' ').strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {supplied, reading};
  }
}
