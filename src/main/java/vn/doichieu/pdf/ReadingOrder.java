package vn.doichieu.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Wraps words that stand beside elements in elements of their own. The library writes all words of
 * one element in a line before those of the elements inside it; readers that copy and search in the
 * order of the file would find {@code phấn đấu} behind the words that follow it.
 */
final class ReadingOrder {

  /** What holds words; between other elements blanks are no words. */
  private static final Set<String> HOLDERS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "caption",
          "code",
          "dd",
          "dt",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "i",
          "ins",
          "li",
          "p",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "td",
          "th");

  private ReadingOrder() {}

  /** Changes a document; its words stay. */
  static void keep(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>(all.getLength());
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    elements.forEach(ReadingOrder::wrapWords);
  }

  private static void wrapWords(Element element) {
    boolean mixed = false;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      mixed |= child instanceof Element;
    }
    Node child = mixed ? element.getFirstChild() : null;
    boolean blanksCount = HOLDERS.contains(element.getTagName());
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof Text text && (blanksCount || !text.getData().isBlank())) {
        Element span = element.getOwnerDocument().createElement("span");
        element.replaceChild(span, text);
        span.appendChild(text);
      }
      child = next;
    }
  }
}
