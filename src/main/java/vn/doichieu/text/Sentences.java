package vn.doichieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a passage into sentences and clauses. A point ends a sentence where a blank and a capital, a
 * digit or an opening sign follow; not behind {@code TP.} and the like, nor behind the printed
 * number of an item.
 */
public final class Sentences {

  private static final String ENDS = ".!?…";
  private static final String CLOSING = "\"”’»)]'";
  private static final String OPENING = "\"“‘«([-–—+'";

  /** Abbreviations that names follow, so that a capital behind them opens no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "TP", "Tp", "tp", "TX", "TT", "TS", "ThS", "PGS", "GS", "KS", "BS", "Q", "P", "tr", "Tr",
          "Mr", "Mrs", "Ms", "Dr");

  private static final int LONGEST_MARKER = 8;

  private Sentences() {}

  /**
   * A stretch of text without blanks at its ends.
   *
   * @param start offset where it begins
   * @param end offset behind it
   */
  public record Span(int start, int end) {}

  /** The sentences of a text, in order. */
  public static List<Span> in(String text) {
    return cut(text, false);
  }

  /** The sentences of a text, cut further behind each {@code ;}. */
  public static List<Span> clauses(String text) {
    return cut(text, true);
  }

  private static List<Span> cut(String text, boolean semicolons) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int clause = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = i + 1;
      boolean cuts = false;
      switch (text.charAt(i)) {
        case '.', '!', '?', '…' -> {
          end = afterClosing(text, end);
          cuts = ends(text, clause, i, end);
        }
        case ';' -> {
          cuts = semicolons;
          clause = end;
        }
        case ':' -> clause = end;
        default -> {}
      }
      if (cuts) {
        add(text, start, end, spans);
        start = end;
        clause = end;
      }
      i = end - 1;
    }
    add(text, start, text.length(), spans);
    return spans;
  }

  /**
   * Whether a sentence ends.
   *
   * @param clause where its last clause begins
   * @param i its sign
   * @param end where that and what closes behind it end
   */
  private static boolean ends(String text, int clause, int i, int end) {
    int next = afterBlanks(text, end);
    if (next == end || next == text.length()) {
      return false;
    }
    int c = text.codePointAt(next);
    boolean opens = Character.isUpperCase(c) || Chars.isDigit(c) || OPENING.indexOf(c) >= 0;
    return opens && (text.charAt(i) != '.' || !isAbbreviated(text, clause, i));
  }

  /** Whether the point at {@code i} belongs to an abbreviation or to the number of an item. */
  private static boolean isAbbreviated(String text, int start, int i) {
    int word = i;
    while (word > start && Chars.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    boolean free = word == start || !Chars.isDash(text.charAt(word - 1));
    return free && ABBREVIATIONS.contains(text.substring(word, i)) || isMarker(text, start, i);
  }

  /** Whether nothing but {@code 1.2}, {@code IV} or {@code a} stands before the point. */
  private static boolean isMarker(String text, int start, int i) {
    int from = afterBlanks(text, start);
    if (start > 0 && from == start || i - from > LONGEST_MARKER || i == from) {
      return false;
    }
    boolean digits = true;
    boolean roman = true;
    for (int at = from; at < i; at++) {
      char c = text.charAt(at);
      digits &= Chars.isDigit(c) || c == '.';
      roman &= "IVX".indexOf(c) >= 0;
    }
    return digits || roman || i - from == 1 && Character.isLetter(text.charAt(from));
  }

  private static int afterClosing(String text, int from) {
    int i = from;
    while (i < text.length()
        && (CLOSING.indexOf(text.charAt(i)) >= 0 || ENDS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Chars.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void add(String text, int start, int end, List<Span> spans) {
    int from = afterBlanks(text, start);
    int to = end;
    while (to > from && Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      spans.add(new Span(from, to));
    }
  }
}
