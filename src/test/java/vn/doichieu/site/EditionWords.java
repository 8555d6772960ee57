package vn.doichieu.site;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a plan's edition as a reader sees them, without any white space. */
final class EditionWords {

  private EditionWords() {}

  /** The text with notes in brackets, the signs of footnotes and of items: as a PDF shows it. */
  static String printed(Document edition) {
    Element article = edition.clone().selectFirst("article");
    article.select(".group, .footnotes [data-editorial]").remove();
    article.select(".note").forEach(note -> note.prependText("[").appendText("]"));
    article.select("li").forEach(item -> item.prependText(sign(item)));
    return letters(article);
  }

  /** The plan's own words alone, as the portal reads them. */
  static String own(Document edition) {
    Element article = edition.clone().selectFirst("article");
    article.select("[data-editorial], .footnote-ref, .footnotes > p > sup").remove();
    return letters(article);
  }

  static String letters(String words) {
    return words.replaceAll("\\s+", "");
  }

  private static String sign(Element item) {
    return item.parent().hasClass("plus") ? "+" : "-";
  }

  private static String letters(Element element) {
    return letters(element.wholeText());
  }
}
