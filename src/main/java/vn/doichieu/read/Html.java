package vn.doichieu.read;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Small helps for the inline HTML of a passage. */
final class Html {

  private Html() {}

  /** Text with the signs escaped that mean something in HTML text and attribute values. */
  static String escape(String text) {
    return needsEscape(text) ? Escaping.escapeHtml(text, false) : text;
  }

  private static boolean needsEscape(String text) {
    return text.indexOf('&') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('>') >= 0
        || text.indexOf('"') >= 0;
  }

  /** A link as the page has it: links between Markdown files become links between pages. */
  static String pageAddress(String target) {
    if (target.contains(":") || target.startsWith("/")) {
      return target;
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : target.substring(hash);
    return path.endsWith(".md")
        ? path.substring(0, path.length() - ".md".length()) + ".html" + fragment
        : target;
  }
}
