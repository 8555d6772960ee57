package vn.doichieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words and punctuation of a text, without the signs that only lay it out. It makes a noisy
 * supplied copy comparable with the text an editor made of it:
 *
 * <pre>{@code
 * CopyWords copy = CopyWords.ofCopy("**I- MỤC ĐÍCH, YÊU CẦU****1. Mục đích**");
 * CopyWords text = CopyWords.ofText("I- MỤC ĐÍCH, YÊU CẦU\n1. Mục đích");
 * copy.deviation(text); // empty: the same words in the same order
 * }</pre>
 *
 * <p>A word is a maximal run of letters and digits (NFC), or any other single character that is no
 * white space. Signs that open a line ({@code -}, {@code #}, …) may be layout or text, so they are
 * <em>optional</em>: a comparison does not mind when the other side lacks them. Immutable.
 */
public final class CopyWords {

  private static final Pattern FOOTNOTE = Pattern.compile("<sup>\\s*(\\d+)\\s*</sup>\\s*(\\S.*)");
  private static final Pattern REFERENCE = Pattern.compile("<sup>\\s*(\\d+)\\s*</sup>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>");
  private static final String LINE_SIGNS = "-+#>|•·–—▪●○◦";

  private final String text;
  private final BitSet optional = new BitSet();
  private final List<String> footnotes;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  private CopyWords(String text, List<String> footnotes) {
    this.text = text;
    this.footnotes = List.copyOf(footnotes);
    scan();
  }

  /**
   * The words of a copy as it was supplied: Markdown signs, tags, page-foot notes and the signs
   * that refer to them are left out.
   */
  public static CopyWords ofCopy(String copy) {
    List<String> footnotes = new ArrayList<>();
    return new CopyWords(withoutMarkup(Fingerprint.nfc(copy), footnotes), footnotes);
  }

  /** The words of plain text, one passage a line. */
  public static CopyWords ofText(String text) {
    return new CopyWords(Fingerprint.nfc(text), List.of());
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The word at a position. */
  public String word(int position) {
    return text.substring(starts[position], ends[position]);
  }

  /** All words, in order; those that may be mere layout only if asked for. */
  public List<String> words(boolean withOptional) {
    return IntStream.range(0, size)
        .filter(position -> withOptional || !optional.get(position))
        .mapToObj(this::word)
        .toList();
  }

  /** Bodies of the footnotes found at the feet of pages, in order, without their signs. */
  public List<String> footnotes() {
    return footnotes;
  }

  /** The line, from 0, on which a word stands; for the position after the last word, its line. */
  public int lineOf(int position) {
    int end = size == 0 ? 0 : starts[Math.min(position, size - 1)];
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  /** The words from {@code before} words before a position to {@code after} words behind it. */
  public String around(int position, int before, int after) {
    int from = Math.max(0, position - before);
    int to = Math.min(size, position + after);
    return IntStream.range(from, to)
        .mapToObj(i -> (i > from && starts[i] > ends[i - 1] ? " " : "") + word(i))
        .collect(Collectors.joining("", from > 0 ? "…" : "", to < size ? "…" : ""));
  }

  /** The first place where the other text does not go on with the same word. */
  public Optional<Deviation> deviation(CopyWords other) {
    int here = 0;
    int there = 0;
    while (here < size || there < other.size) {
      if (here < size && there < other.size && sameWord(here, other, there)) {
        here++;
        there++;
      } else if (here < size && optional.get(here)) {
        here++;
      } else if (there < other.size && other.optional.get(there)) {
        there++;
      } else {
        return Optional.of(new Deviation(here, there));
      }
    }
    return Optional.empty();
  }

  /**
   * Positions at which two texts part; a position equal to the size means that the text is over.
   *
   * @param here position in the text that was asked
   * @param there position in the other text
   */
  public record Deviation(int here, int there) {}

  private boolean sameWord(int here, CopyWords other, int there) {
    int length = ends[here] - starts[here];
    return length == other.ends[there] - other.starts[there]
        && text.regionMatches(starts[here], other.text, other.starts[there], length);
  }

  private static String withoutMarkup(String copy, List<String> footnotes) {
    StringBuilder body = new StringBuilder(copy.length());
    Set<String> signs = new HashSet<>();
    copy.lines()
        .forEach(
            line -> {
              String bare = line.strip();
              Matcher footnote = FOOTNOTE.matcher(bare);
              if (bare.startsWith("<sup>") && footnote.matches()) {
                signs.add(footnote.group(1));
                footnotes.add(TAG.matcher(footnote.group(2)).replaceAll(""));
              } else if (!isRule(bare)) {
                body.append(line);
              }
              body.append('\n');
            });
    if (body.indexOf("<") < 0) {
      return body.toString();
    }
    // A number set high that no footnote answers to is text, as in m<sup>2</sup>.
    String referred =
        REFERENCE
            .matcher(body)
            .replaceAll(sign -> signs.contains(sign.group(1)) ? " " : sign.group(1));
    return TAG.matcher(referred).replaceAll(tag -> tag.group().startsWith("<br") ? " " : "");
  }

  private static boolean isRule(String line) {
    return line.length() >= 3 && line.chars().allMatch(c -> "-*_=|: ".indexOf(c) >= 0);
  }

  private void scan() {
    boolean lineStart = true;
    boolean tableRow = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\n') {
        lineStart = true;
        tableRow = false;
      } else if (Fingerprint.isWordPart(c)) {
        next = endOfRun(next);
        add(i, next, false);
        lineStart = false;
      } else if (!isBlank(c) && "*_\\`".indexOf(c) < 0) {
        tableRow |= lineStart && c == '|';
        boolean layout = c == '|' ? tableRow : lineStart && opensLine(c, next);
        add(i, next, layout);
        lineStart &= layout;
      }
      i = next;
    }
  }

  private int endOfRun(int from) {
    int end = from;
    while (end < text.length() && Fingerprint.isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean opensLine(int sign, int next) {
    boolean beforeDigit = next < text.length() && Character.isDigit(text.codePointAt(next));
    return LINE_SIGNS.indexOf(sign) >= 0 && !beforeDigit;
  }

  /** Soft hyphens, byte order marks and zero-width characters are of the type FORMAT. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private void add(int start, int end, boolean layout) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    optional.set(size++, layout);
  }
}
