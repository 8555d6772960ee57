package vn.doichieu.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doichieu.model.Finding;
import vn.doichieu.text.Nearest;

/** Says what is wrong with a link, if anything. Safe to use from several threads. */
final class LinkCheck {

  private final PageIndex pages;
  private final boolean suggesting;
  private final Map<String, List<String>> pagesByName;
  private final Nearest nearestName;

  /**
   * @param pages where links may lead
   * @param suggesting whether to look for the nearest right address, at a cost that grows with the
   *     number of pages
   */
  LinkCheck(PageIndex pages, boolean suggesting) {
    this.pages = pages;
    this.suggesting = suggesting;
    this.pagesByName =
        suggesting
            ? pages.pages().stream().sorted().collect(Collectors.groupingBy(LinkCheck::nameOf))
            : Map.of();
    this.nearestName = Nearest.among(pagesByName.keySet());
  }

  Optional<Finding> faultOf(Link link) {
    LinkTarget target = LinkTarget.parse(link.written());
    return switch (target.kind()) {
      case EXTERNAL -> Optional.empty();
      case INTERNAL -> internalFault(link, target);
      case EMPTY -> Optional.of(Finding.error(link.at(), "check.link-is-empty"));
      case MALFORMED -> Optional.of(fault(link, "check.link-is-malformed"));
      case ABSOLUTE -> Optional.of(fault(link, "check.link-is-absolute"));
      case FORBIDDEN_SCHEME -> Optional.of(fault(link, "check.link-scheme", target.scheme()));
    };
  }

  private Optional<Finding> internalFault(Link link, LinkTarget target) {
    String path = target.path();
    Optional<String> resolved =
        path.isEmpty() ? Optional.of(link.from() + ".md") : PageIndex.resolve(link.from(), path);
    if (resolved.isEmpty()) {
      return Optional.of(fault(link, "check.link-leaves-the-site"));
    }
    String address = resolved.get();
    String page = address.replaceFirst("\\.(md|html)$", "");
    if (pages.isDocument(page) && !page.equals(address)) {
      return target.fragment().flatMap(id -> passageFault(link, page, path, id));
    }
    boolean exists =
        pages.isFile(address) || pages.isOtherPage(page) && address.equals(page + ".html");
    return exists ? Optional.empty() : Optional.of(pageFault(link, target, page));
  }

  private Optional<Finding> passageFault(Link link, String page, String path, String id) {
    if (pages.idsOf(page).contains(id)) {
      return pages
          .renamedTo(page)
          .map(
              now -> {
                String name = path.endsWith(".html") ? now + ".html" : now + ".md";
                String right = path.substring(0, path.length() - nameOf(path).length()) + name;
                return Suggestion.finding(
                    link.at(),
                    "check.link-to-missing-passage",
                    Optional.of(right + "#" + id),
                    visible(link.written()));
              });
    }
    Optional<String> right =
        suggesting
            ? Nearest.of(id, pages.idsOf(page)).map(near -> path + "#" + near)
            : Optional.empty();
    return Optional.of(
        Suggestion.finding(
            link.at(), "check.link-to-missing-passage", right, visible(link.written())));
  }

  private Finding pageFault(Link link, LinkTarget target, String page) {
    boolean folder = page.isEmpty() || page.endsWith("/");
    Optional<String> right =
        nearestPage(folder ? page + "index" : page)
            .map(near -> relative(link.from(), near) + extension(near, target.path()))
            .map(near -> near + target.fragment().map(id -> "#" + id).orElse(""));
    return Suggestion.finding(
        link.at(), "check.link-to-missing-page", right, visible(link.written()));
  }

  /** The page with the nearest name, in the folder of the wrong address if there is one there. */
  private Optional<String> nearestPage(String wrong) {
    String folder = wrong.substring(0, wrong.length() - nameOf(wrong).length());
    return nearestName
        .to(nameOf(wrong))
        .map(pagesByName::get)
        .flatMap(
            named ->
                named.stream()
                    .filter(page -> page.equals(folder + nameOf(page)))
                    .findFirst()
                    .or(() -> named.stream().findFirst()));
  }

  private static String nameOf(String page) {
    return page.substring(page.lastIndexOf('/') + 1);
  }

  /** Editors write the Markdown file's name where there is one, unless they wrote a page's. */
  private String extension(String page, String path) {
    return pages.isDocument(page) && !path.endsWith(".html") ? ".md" : ".html";
  }

  private static String relative(String from, String to) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    long depth = folder.chars().filter(c -> c == '/').count();
    return to.startsWith(folder) ? to.substring(folder.length()) : "../".repeat((int) depth) + to;
  }

  private static Finding fault(Link link, String key, String... more) {
    String written = visible(link.written());
    return more.length == 0
        ? Finding.error(link.at(), key, written)
        : Finding.error(link.at(), key, written, more[0]);
  }

  /** Control characters shown as such, so that a message cannot play tricks on a terminal. */
  private static String visible(String written) {
    return written.replaceAll("\\p{C}", "\uFFFD");
  }
}
