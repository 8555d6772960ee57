package vn.doichieu.text;

import java.util.BitSet;
import java.util.List;

/**
 * What a text says in figures, dates and words of recurrence, read in one pass: half the work of
 * asking {@link Figure#in}, {@link Moment#in} and {@link Recurrence#in} one after the other, with
 * the same answers.
 *
 * @param figures the figures, in order
 * @param moments the moments, in order
 * @param recurrences the words of recurrence, in order
 */
public record Claims(
    List<Figure> figures, List<Moment> moments, List<Recurrence.Span> recurrences) {

  /** Copies the lists. */
  public Claims {
    figures = List.copyOf(figures);
    moments = List.copyOf(moments);
    recurrences = List.copyOf(recurrences);
  }

  /** Reads a text. */
  public static Claims in(String text) {
    Tokens tokens = Tokens.of(text);
    BitSet taken = new BitSet();
    List<Moment> moments = Moment.in(tokens, taken);
    return new Claims(Figure.in(tokens, taken), moments, Recurrence.in(tokens));
  }
}
