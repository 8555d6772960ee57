package vn.doichieu.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes the signs before the items of lists as words: {@code data-mark} of a {@code <ul>}, and
 * {@code data-mark} of the nearest element around it where it has none. Signs made by a style sheet
 * would be tagged as items of their own.
 */
final class ListMarks {

  private static final String MARK = "data-mark";

  private ListMarks() {}

  /** Changes a document. */
  static void write(Document document) {
    NodeList all = document.getElementsByTagName("li");
    List<Element> items = new ArrayList<>(all.getLength());
    for (int i = 0; i < all.getLength(); i++) {
      items.add((Element) all.item(i));
    }
    for (Element item : items) {
      String mark = mark(item.getParentNode());
      if (!mark.isEmpty()) {
        item.insertBefore(document.createTextNode(mark + " "), item.getFirstChild());
      }
    }
  }

  private static String mark(Node list) {
    Node node = list;
    while (node instanceof Element element) {
      if (element.hasAttribute(MARK)) {
        return element.getAttribute(MARK);
      }
      node = node.getParentNode();
    }
    return "";
  }
}
