package vn.doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doichieu.model.Amendment;
import vn.doichieu.model.Correction;
import vn.doichieu.model.Hyperlink;
import vn.doichieu.model.Wording;

/** The three forms of a passage's words, while they grow side by side. */
final class WordForms {

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n]+");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder supplied = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();

  /** The HTML so far, for those who write tags. */
  StringBuilder html() {
    return html;
  }

  /** Words that read alike in all forms. */
  void words(String words) {
    space(words, Html.escape(words));
  }

  /** White space or words of the texts that the markup writes in its own way. */
  void space(String words, String markup) {
    text.append(words);
    supplied.append(words);
    html.append(markup);
  }

  /** An editor's mark. */
  void correction(Correction correction) {
    corrections.add(correction);
    if (correction.kind() == Correction.Kind.NOTE) {
      html.append("<span class=\"note\" data-editorial>")
          .append(Html.escape(correction.reading()))
          .append("</span>");
      return;
    }
    int start = text.length();
    int suppliedStart = supplied.length();
    text.append(correction.reading());
    supplied.append(correction.supplied());
    amendments.add(new Amendment(suppliedStart, supplied.length(), start, text.length()));
    html.append("<ins class=\"erratum\" data-source=\"")
        .append(Html.escape(correction.supplied()))
        .append("\">")
        .append(Html.escape(correction.reading()))
        .append("</ins>");
  }

  /** The wording they make. */
  Wording wording(List<Hyperlink> links) {
    String reading = squeeze(text);
    String original = corrections.isEmpty() ? reading : squeeze(supplied);
    // Markup only ever adds: of the same length, it is the same string.
    String markup = html.length() == text.length() ? reading : squeeze(html);
    return new Wording(
        reading, original, markup, corrections, amendments(reading, original), links);
  }

  private List<Amendment> amendments(String reading, String original) {
    if (amendments.isEmpty()) {
      return List.of();
    }
    int[] inText = squeezedOffsets(text, reading.length());
    int[] inSupplied = squeezedOffsets(supplied, original.length());
    return amendments.stream()
        .map(raw -> squeezed(raw, inSupplied, inText, reading, original))
        .toList();
  }

  private static Amendment squeezed(
      Amendment raw, int[] inSupplied, int[] inText, String reading, String original) {
    int suppliedEnd = inSupplied[raw.suppliedEnd()];
    int end = inText[raw.end()];
    // Between two blanks a removed mark takes the second one with it.
    boolean blankGone =
        suppliedEnd < original.length()
            && original.charAt(suppliedEnd) == ' '
            && (end == reading.length() || reading.charAt(end) != ' ');
    return new Amendment(
        inSupplied[raw.suppliedStart()],
        blankGone ? suppliedEnd + 1 : suppliedEnd,
        inText[raw.start()],
        end);
  }

  /** Where every offset comes to lie when white space is squeezed. */
  private static int[] squeezedOffsets(CharSequence words, int squeezedLength) {
    int[] offsets = new int[words.length() + 1];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = Character.isWhitespace(words.charAt(i));
      if (!blank) {
        length += gap && length > 0 ? 2 : 1;
      }
      gap = blank;
      offsets[i + 1] = Math.min(gap && length > 0 ? length + 1 : length, squeezedLength);
    }
    return offsets;
  }

  /** One space for every run of white space; a removed page number leaves two. */
  private static String squeeze(StringBuilder words) {
    String line = words.toString().strip();
    return line.contains("  ") || line.indexOf('\t') >= 0 || line.indexOf('\n') >= 0
        ? WHITE_SPACE.matcher(line).replaceAll(" ")
        : line;
  }
}
