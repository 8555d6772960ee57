package vn.doichieu.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What stands on a bare page, as plain HTML for somebody else's editor: headings, paragraphs, lists
 * and tables, no scripts, styles, classes or ids, nothing relative to a place, nothing but ASCII.
 *
 * <p>Elements marked {@code data-on="page"} (drawings, hints on scrolling) are left out, those
 * marked {@code data-on="fragment"}, hidden on the page, come in. Safe for use by several threads.
 */
final class Fragment {

  private static final String NOT_PASTED =
      "script, style, template, noscript, svg, img, form, input, button, nav, [data-on=page],"
          + " [hidden]:not([data-on=fragment])";
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern BETWEEN_LINES = Pattern.compile("[ \t]*\n[ \t\n]*");

  /** They make boxes and say nothing. */
  private static final Set<String> BOXES =
      Set.of(
          "body",
          "main",
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "figure",
          "figcaption",
          "fieldset",
          "details");

  private static final Set<String> HOLLOW =
      Set.of("p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "b", "i", "em", "strong");

  private final Optional<String> home;
  private final Cleaner cleaner = new Cleaner(allowed());

  /**
   * A maker of fragments.
   *
   * @param home address of the site, ending in {@code /}; without one, links lose their address
   */
  Fragment(Optional<String> home) {
    this.home = home;
  }

  /** The elements and attributes of a fragment. */
  static Safelist allowed() {
    return new Safelist()
        .addTags("h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "br")
        .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "blockquote")
        .addTags("ins", "del", "b", "strong", "i", "em", "sup", "sub", "time", "abbr", "cite", "a")
        .addAttributes("th", "scope", "colspan", "rowspan")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes("time", "datetime")
        .addAttributes("abbr", "title")
        .addAttributes("a", "href")
        .addProtocols("a", "href", "http", "https", "mailto");
  }

  /**
   * The fragment of a page.
   *
   * @param page its path from the site's folder
   * @param html its text
   */
  String of(String page, String html) {
    Document document = Jsoup.parse(html);
    Element main = document.expectFirst("body");
    Element inner = document.selectFirst("main");
    if (inner != null) {
      main = inner;
    }
    main.select(NOT_PASTED).remove();
    main.select("a").forEach(link -> address(link, page));
    List<Element> all = main.getAllElements();
    for (int i = all.size() - 1; i >= 0; i--) {
      recast(all.get(i));
    }
    Document shell = Document.createShell("");
    shell.body().appendChildren(List.copyOf(main.childNodes()));
    Document clean = cleaner.clean(shell);
    Element body = clean.body();
    dropHollow(body);
    clean
        .outputSettings()
        .prettyPrint(false)
        .charset(StandardCharsets.US_ASCII)
        .escapeMode(Entities.EscapeMode.xhtml);
    String lines = BETWEEN_LINES.matcher(body.html().strip()).replaceAll("\n");
    return "<div lang=\"vi\">\n" + lines + "\n</div>\n";
  }

  private void address(Element link, String page) {
    String written = link.attr("href");
    Address address = Address.read(page, written);
    boolean foreign = address.kind() == Address.Kind.WEB || address.kind() == Address.Kind.MAIL;
    if (foreign) {
      return;
    }
    boolean elsewhere =
        address.kind() == Address.Kind.INSIDE && !written.startsWith("#") && home.isPresent();
    if (elsewhere) {
      String fragment = address.fragment().isEmpty() ? "" : "#" + address.fragment();
      link.attr("href", home.get() + escaped(address.path()) + fragment);
    } else {
      link.unwrap();
    }
  }

  private static String escaped(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }

  private static void recast(Element element) {
    String name = element.normalName();
    if (HEADING.matcher(name).matches()) {
      // The article it is pasted into has a title of its own.
      element.tagName("h" + Math.min(6, name.charAt(1) - '0' + 1));
    } else if (name.equals("summary")) {
      element.tagName("p");
      inside(element, "b");
    } else if (name.equals("small")) {
      element.before(new Element("br"));
    } else if (element.hasClass("diff-figure")) {
      inside(element, "b");
    } else if (element.hasClass("diff-own")) {
      inside(element, "i");
    } else if (BOXES.contains(name)) {
      paragraphs(element);
    }
  }

  private static void inside(Element element, String name) {
    Element inner = new Element(name);
    inner.appendChildren(List.copyOf(element.childNodes()));
    element.appendChild(inner);
  }

  /** Text that only a box kept apart from its neighbours becomes paragraphs. */
  private static void paragraphs(Element box) {
    Element open = null;
    for (Node node : List.copyOf(box.childNodes())) {
      boolean inline = node instanceof TextNode || node instanceof Element e && !e.isBlock();
      boolean blank = node instanceof TextNode text && text.isBlank();
      if (!inline) {
        open = null;
      } else if (open != null) {
        open.appendChild(node);
      } else if (!blank) {
        open = new Element("p");
        node.replaceWith(open);
        open.appendChild(node);
      }
    }
  }

  /** What held nothing but a drawing. */
  private static void dropHollow(Element body) {
    List<Element> all = body.getAllElements();
    for (int i = all.size() - 1; i > 0; i--) {
      Element element = all.get(i);
      if (HOLLOW.contains(element.normalName()) && !element.hasText()) {
        element.remove();
      }
    }
  }
}
