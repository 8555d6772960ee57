package vn.doichieu.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts numbers such as {@code [U+1F600]} in the place of letters that no typeface has: a reader
 * sees that something stands there, and what.
 */
final class Glyphs {

  private final TypeCase types;
  private final Set<Integer> missing = new TreeSet<>();

  private Glyphs(TypeCase types) {
    this.types = types;
  }

  /** Changes a document; what came of it are the code points that were replaced. */
  static Set<Integer> replaceMissing(Document document, TypeCase types) {
    Glyphs glyphs = new Glyphs(types);
    Node node = document.getDocumentElement();
    // Without recursion: a text may nest deep.
    while (node != null) {
      glyphs.visit(node);
      node = next(node);
    }
    return glyphs.missing;
  }

  private static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up.getNextSibling() == null) {
      up = up.getParentNode();
    }
    return up == null ? null : up.getNextSibling();
  }

  private void visit(Node node) {
    if (node instanceof Text text && !text.getParentNode().getNodeName().equals("style")) {
      String words = text.getData();
      if (!isPlain(words)) {
        text.setData(replaced(words));
      }
    }
  }

  private static boolean isPlain(String words) {
    return words.chars().allMatch(letter -> letter < 0x7f);
  }

  private String replaced(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            letter -> {
              if (letter < 0x7f || types.has(letter)) {
                printable.appendCodePoint(letter);
              } else if (Character.getType(letter) != Character.FORMAT) {
                missing.add(letter);
                printable.append("[U+").append(number(letter)).append(']');
              }
            });
    return printable.toString();
  }

  private static String number(int letter) {
    String digits = Integer.toHexString(letter).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
