package vn.doichieu.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/** Inspects one page, in one walk through its tree. For use once, by one thread. */
final class PageInspector implements NodeVisitor {

  private static final Set<String> RULED =
      Set.of("script", "style", "link", "img", "iframe", "object", "embed");

  private final SiteFiles site;
  private final String page;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Page.Link> links = new ArrayList<>();
  private final List<Element> styles = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private boolean late;
  private boolean titled;
  private int plans;
  private int openPlans;

  private PageInspector(SiteFiles site, String page) {
    this.site = site;
    this.page = page;
  }

  /**
   * Inspects a page.
   *
   * @param page its path from the site's folder
   * @param html its text
   * @param lines whether findings name their lines; a page without findings needs none
   */
  static Page inspect(SiteFiles site, String page, String html, boolean lines) {
    PageInspector inspector = new PageInspector(site, page);
    String text = html.startsWith("\uFEFF") ? html.substring(1) : html;
    Parser.htmlParser().setTrackPosition(lines).parseInput(text, "").traverse(inspector);
    return inspector.finish();
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (RULED.contains(name) && policies.isEmpty()) {
      late = true;
    }
    switch (name) {
      case "html" -> {
        if (element.attr("lang").isBlank()) {
          report(element, "site.no-language");
        }
      }
      case "title" -> titled |= element.parentNameIs("head") && element.hasText();
      case "base" -> report(element, "site.base");
      case "meta" -> meta(element);
      case "script" -> script(element);
      case "style" -> styles.add(element);
      case "article" -> openArticle(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      element.attributes().forEach(attribute -> attribute(element, attribute));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (openPlans > 0 && node.normalName().equals("article") && node.hasAttr("data-plan")) {
      openPlans--;
    }
  }

  private void meta(Element meta) {
    String name = meta.attr("http-equiv").strip().toLowerCase(Locale.ROOT);
    if (name.equals("refresh")) {
      report(meta, "site.refresh");
    } else if (name.equals("content-security-policy")
        && meta.parentNameIs("head")
        && !meta.attr("content").isBlank()) {
      policies.add(new Policy(meta.attr("content")));
    }
  }

  private void script(Element script) {
    boolean linkedData =
        script.attr("type").strip().toLowerCase(Locale.ROOT).equals("application/ld+json");
    if (!linkedData && !script.hasAttr("src")) {
      report(script, "site.inline-script");
    }
  }

  private void openArticle(Element article) {
    if (openPlans > 0) {
      report(article, "site.nested-article");
    }
    if (article.hasAttr("data-plan")) {
      openPlans++;
      plans++;
      if (plans > 1) {
        report(article, "site.second-plan", article.attr("data-plan"));
      }
    }
  }

  private void attribute(Element element, Attribute attribute) {
    String name = attribute.getKey();
    switch (name) {
      case "id" -> {
        if (!ids.add(attribute.getValue())) {
          report(element, "site.duplicate-id", attribute.getValue());
        }
      }
      case "style" -> report(element, "site.style-attribute", element.normalName());
      case "srcdoc" -> report(element, "site.inner-page", element.normalName());
      case "srcset", "imagesrcset" ->
          LinkRules.candidates(attribute.getValue())
              .forEach(address -> link(element, LinkRules.Use.PICTURE, address));
      default -> {
        if (name.startsWith("on") && name.length() > 2) {
          report(element, "site.event-handler", element.normalName(), name);
        } else {
          LinkRules.use(element, name).ifPresent(use -> link(element, use, attribute.getValue()));
        }
      }
    }
  }

  private void link(Element element, LinkRules.Use use, String written) {
    Address address = Address.read(page, written);
    switch (address.kind()) {
      case INSIDE -> inside(element, address, written);
      case OUTSIDE -> report(element, "site.leaves", written);
      case ABSOLUTE -> report(element, "site.absolute-link", written);
      case EMPTY -> report(element, "site.empty-link", element.normalName());
      case MALFORMED -> report(element, "site.broken-link", written);
      case WEB, MAIL -> {
        if (use != LinkRules.Use.HYPERLINK) {
          report(element, "site.foreign-resource", element.normalName(), written);
        }
      }
      case PICTURE -> {
        if (use != LinkRules.Use.PICTURE) {
          report(element, "site.unsafe-link", written);
        }
      }
      case UNSAFE -> report(element, "site.unsafe-link", written);
      case OTHER -> report(element, "site.scheme", written);
    }
  }

  private void inside(Element element, Address address, String written) {
    String path = address.path();
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (site.folders().contains(bare)) {
      report(element, "site.link-to-folder", written);
    } else if (!site.files().contains(path)) {
      report(element, "site.broken-link", written);
    } else if (!address.fragment().isEmpty() && SiteInspector.isPage(path)) {
      links.add(new Page.Link(new Page.Anchor(path, address.fragment()), line(element)));
    }
  }

  private Page finish() {
    if (policies.isEmpty()) {
      report("site.no-policy");
    } else if (late) {
      report("site.late-policy");
    }
    if (!titled) {
      report("site.no-title");
    }
    for (Element style : styles) {
      String css = style.data();
      if (policies.isEmpty() || !policies.stream().allMatch(policy -> policy.allowsStyle(css))) {
        report(style, "site.inline-style");
      }
    }
    List<Page.Link> toOthers = linksToOthers();
    return new Page(page, findings, String.join("\n", ids), toOthers);
  }

  /** Settles the links to this page itself, and leaves those to other pages. */
  private List<Page.Link> linksToOthers() {
    List<Page.Link> others = new ArrayList<>();
    for (Page.Link link : links) {
      if (!link.anchor().target().equals(page)) {
        others.add(link);
      } else if (!link.anchor().isIn(ids)) {
        findings.add(link.broken(page));
      }
    }
    return others;
  }

  private void report(String key) {
    findings.add(Finding.error(Location.of(page), key));
  }

  private void report(Element element, String key, String... arguments) {
    findings.add(Finding.error(new Location(page, line(element)), key, arguments));
  }

  /** Line from 1; 0 where lines are not tracked, or the parser put the element in. */
  private static int line(Element element) {
    return Math.max(0, element.sourceRange().start().lineNumber());
  }
}
