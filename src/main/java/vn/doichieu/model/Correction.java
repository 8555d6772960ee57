package vn.doichieu.model;

/**
 * One mark an editor set in a text: what the supplied copy reads and what the portal reads instead.
 *
 * @param kind what the mark does
 * @param supplied the words of the supplied copy; empty for a note
 * @param reading the corrected words, or the note's text; empty for a removal
 */
public record Correction(Kind kind, String supplied, String reading) {

  /** What a mark does. */
  public enum Kind {
    /** <code>{~~old~>new~~}</code>: the copy's slip is certain. */
    SUBSTITUTION,
    /** <code>{--stray--}</code>: a page number or a stamp that is not text. */
    REMOVAL,
    /** <code>{&gt;&gt;note&lt;&lt;}</code>: the authors' own error, their words stay. */
    NOTE
  }
}
