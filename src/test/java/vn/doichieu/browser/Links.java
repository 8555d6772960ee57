package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Follows every link of a copy of the site, without a browser. */
final class Links {

  private static final String START = "index.html";
  private static final List<String> ATTRIBUTES = List.of("href", "src", "action", "data", "poster");

  private final Set<String> files;
  private final Map<Page, Document> pages = new TreeMap<>();

  private Links(Path site) {
    Pages found = Pages.in(site);
    found.all().forEach(page -> pages.put(page, found.parse(page)));
    files = filesIn(site);
  }

  /**
   * The faults of the site's links, a sentence each; empty if every link is relative and leads to a
   * file and an anchor that exist, and every page can be reached from the first.
   *
   * @param unlinked pages that need no link to them
   */
  static List<String> faults(Path site, Set<String> unlinked) {
    Links links = new Links(site);
    List<String> faults = new ArrayList<>();
    links.all().forEach(link -> links.fault(link).ifPresent(what -> faults.add(link + " " + what)));
    Set<String> reached = links.reached();
    links.pages.keySet().stream()
        .map(Page::path)
        .filter(path -> !reached.contains(path) && !unlinked.contains(path))
        .forEach(path -> faults.add(path + ": no way leads here from " + START));
    return faults;
  }

  private Stream<Link> all() {
    return pages.keySet().stream().flatMap(this::in);
  }

  private Stream<Link> in(Page page) {
    return ATTRIBUTES.stream()
        .flatMap(
            name ->
                document(page).select("[" + name + "]").stream()
                    .map(element -> new Link(page, element, element.attr(name).strip())));
  }

  private Optional<String> fault(Link link) {
    Optional<String> fault = link.fault();
    return fault.isPresent() ? fault : link.target().flatMap(this::fault);
  }

  private Optional<String> fault(Link.Target target) {
    if (!files.contains(target.path())) {
      return Optional.of("leads to no file");
    }
    return target
        .anchor()
        .filter(anchor -> !holds(target.path(), anchor))
        .map(anchor -> "leads to no anchor");
  }

  private boolean holds(String path, String anchor) {
    Optional<Document> page = Optional.ofNullable(pages.get(new Page(path)));
    return page.isPresent() && page.get().getElementById(anchor) != null;
  }

  private Set<String> reached() {
    Set<String> reached = new HashSet<>(Set.of(START));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      in(new Page(open.remove()))
          .filter(link -> link.element().normalName().equals("a") && link.fault().isEmpty())
          .flatMap(link -> link.target().stream())
          .map(Link.Target::path)
          .filter(path -> pages.containsKey(new Page(path)) && reached.add(path))
          .forEach(open::add);
    }
    return reached;
  }

  private Document document(Page page) {
    return Optional.ofNullable(pages.get(page)).orElseThrow();
  }

  private static Set<String> filesIn(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
