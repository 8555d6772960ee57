package vn.doichieu.browser;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A link as a page writes it.
 *
 * @param page the page
 * @param element the element, such as {@code a}
 * @param address the address, unresolved
 */
record Link(Page page, Element element, String address) {

  private static final Set<String> OUTWARD = Set.of("http", "https", "mailto", "tel");

  /** A file and an anchor in the site. Paths are decoded and relative to the site's root. */
  record Target(String path, Optional<String> anchor) {}

  /** What is wrong with the address itself, wherever it leads. */
  Optional<String> fault() {
    if (address.startsWith("/") || address.startsWith("\\")) {
      return Optional.of("is not relative");
    }
    try {
      return scheme(new URI(address)).filter(scheme -> !allows(scheme)).map(s -> "is not relative");
    } catch (URISyntaxException e) {
      return Optional.of("is no address: " + e.getReason());
    }
  }

  /** Where in the site it leads; empty if it leads elsewhere. Ask only where there is no fault. */
  Optional<Target> target() {
    URI link = URI.create(address);
    if (link.isAbsolute()) {
      return Optional.empty();
    }
    // Java resolves "" and "?q=x" against the folder, browsers against the page.
    String file = link.getPath().isEmpty() ? page.path() : resolve(link.getPath());
    return Optional.of(
        new Target(file, Optional.ofNullable(link.getFragment()).filter(id -> !id.isEmpty())));
  }

  @Override
  public String toString() {
    return page + ": link to \"" + address + "\"";
  }

  private String resolve(String path) {
    int folder = page.path().lastIndexOf('/') + 1;
    String joined = page.path().substring(0, folder) + path;
    String end = joined.endsWith("/") ? "/" : "";
    return Path.of(joined).normalize().toString().replace('\\', '/') + end;
  }

  private boolean allows(String scheme) {
    return switch (element.normalName()) {
      // A reader may follow these to the world; nothing is loaded from there.
      case "a" -> OUTWARD.contains(scheme);
      case "img", "source" -> scheme.equals("data");
      case "link" -> scheme.equals("data") || element.attr("rel").equals("canonical");
      default -> false;
    };
  }

  private static Optional<String> scheme(URI address) {
    return Optional.ofNullable(address.getScheme());
  }
}
