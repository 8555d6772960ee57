package vn.doichieu.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The words of a plan, taken in three ways: from the copy as supplied, from the source of its
 * Markdown, from its page. It shares no line with the program's own comparison, so that each proves
 * the other.
 *
 * @param text words and other signs, in order
 * @param footnotes the same of each footnote, in order
 */
record PlainWords(List<String> text, List<List<String>> footnotes) {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
  private static final Pattern COPY_FOOTNOTE = Pattern.compile("(?m)^<sup>(\\d+)</sup> +(.+)$");
  private static final Pattern MARKDOWN_FOOTNOTE = Pattern.compile("(?m)^\\[\\^(\\w+)\\]: (.+)$");

  /** Of a supplied copy. */
  static PlainWords ofCopy(String copy) {
    List<MatchResult> notes = COPY_FOOTNOTE.matcher(copy).results().toList();
    String text = COPY_FOOTNOTE.matcher(copy).replaceAll("");
    for (MatchResult note : notes) {
      text = text.replace("<sup>" + note.group(1) + "</sup>", "");
    }
    return new PlainWords(
        tokens(withoutMarkup(text)), notes.stream().map(note -> tokens(note.group(2))).toList());
  }

  /** Of the source of a Markdown file, every correction undone. */
  static PlainWords ofMarkdown(String file) {
    String body = file.substring(file.indexOf("\n---\n", 3) + 5);
    String supplied =
        body.replaceAll("\\{~~(.*?)~>.*?~~\\}", "$1")
            .replaceAll("\\{--(.*?)--\\}", "$1")
            .replaceAll("\\{>>.*?<<\\}", "")
            .replaceAll("(?m) *\\{(?:#|group=)[^{}\\n]*\\}$", "");
    List<List<String>> footnotes =
        MARKDOWN_FOOTNOTE.matcher(supplied).results().map(note -> tokens(note.group(2))).toList();
    String text =
        MARKDOWN_FOOTNOTE.matcher(supplied).replaceAll("").replaceAll("\\[\\^\\w+\\]", "");
    return new PlainWords(tokens(withoutMarkup(text)), footnotes);
  }

  /** Of the article of a page, the supplied words put back where they were corrected. */
  static PlainWords ofPage(String html) {
    Element article = Jsoup.parse(html).selectFirst("article[data-plan]");
    if (article == null) {
      throw new AssertionError("a page without its plan");
    }
    article.select("[data-editorial]").remove();
    article.select("ins.erratum").forEach(mark -> mark.text(mark.attr("data-source")));
    article.select("p, li, h2, h3, h4, h5, h6, br").before(" ");
    List<List<String>> footnotes =
        article.select("[id^=cuoc-chu-]:not(a)").stream()
            .peek(note -> note.select("> sup:first-child").remove())
            .map(note -> tokens(note.text()))
            .toList();
    article.select("[id^=cuoc-chu]:not(a), sup.footnote-ref").remove();
    return new PlainWords(tokens(article.wholeText()), footnotes);
  }

  /** Without the signs of Markdown, which both sides have, and have differently. */
  private static String withoutMarkup(String text) {
    return text.lines()
        .filter(line -> !line.matches("-{3,}"))
        .map(line -> line.replaceFirst("^ *(?:#{1,6}|[-+*](?= |\\*))", ""))
        .map(line -> line.replace("****", " ").replaceAll("</?su[pb]>|[*\\\\]", ""))
        .collect(Collectors.joining("\n"));
  }

  /** Where another text parts from this one, with the words around; empty where it does not. */
  Optional<String> difference(PlainWords other) {
    int at = 0;
    while (at < text.size() && at < other.text.size() && text.get(at).equals(other.text.get(at))) {
      at++;
    }
    if (at == text.size() && at == other.text.size()) {
      return footnotes.equals(other.footnotes)
          ? Optional.empty()
          : Optional.of(footnotes + " / " + other.footnotes);
    }
    return Optional.of(around(text, at) + " / " + around(other.text, at));
  }

  private static String around(List<String> words, int at) {
    return String.join(" ", words.subList(Math.max(0, at - 5), Math.min(words.size(), at + 5)));
  }

  private static List<String> tokens(String text) {
    return TOKEN
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .results()
        .map(token -> token.group())
        .toList();
  }
}
