package vn.doichieu.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.model.Finding;

/**
 * Inspects the finished pages of a site before it is published: every link leads somewhere inside
 * the site or openly out of it, and no page fetches, runs or styles anything that its policy does
 * not foresee.
 *
 * <p>Pages are read in parallel, each on its own; only ids and links between pages are kept, so
 * memory grows with the number of passages, not with the text. Pages with findings are read a
 * second time to name the lines.
 */
public final class SiteInspector {

  /**
   * Inspects every {@code .html} file below a folder.
   *
   * @param site folder of the site
   * @return errors, sorted; their locations are relative to the folder
   * @throws IOException where a file cannot be read
   */
  public List<Finding> inspect(Path site) throws IOException {
    SiteFiles files = SiteFiles.of(site);
    List<String> names = files.names().stream().filter(SiteInspector::isPage).toList();
    List<Page> pages = read(files, names, false);
    Set<Page.Anchor> broken = brokenAnchors(pages);
    List<String> faulty =
        pages.stream().filter(page -> isFaulty(page, broken)).map(Page::name).toList();
    return read(files, faulty, true).stream()
        .flatMap(page -> findings(page, broken))
        .sorted()
        .distinct()
        .toList();
  }

  static boolean isPage(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".html");
  }

  private static List<Page> read(SiteFiles files, Collection<String> names, boolean lines)
      throws IOException {
    try {
      return names.parallelStream()
          .map(name -> PageInspector.inspect(files, name, text(files.path(name)), lines))
          .toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static String text(Path page) {
    try {
      return new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The places that pages link to and that are not there. */
  private static Set<Page.Anchor> brokenAnchors(List<Page> pages) {
    Map<String, Set<Page.Anchor>> wanted =
        pages.stream()
            .flatMap(page -> page.links().stream())
            .map(Page.Link::anchor)
            .collect(Collectors.groupingBy(Page.Anchor::target, Collectors.toSet()));
    for (Page page : pages) {
      Set<Page.Anchor> anchors = wanted.getOrDefault(page.name(), Set.of());
      if (!anchors.isEmpty()) {
        Set<String> ids = page.idSet();
        anchors.removeIf(anchor -> anchor.isIn(ids));
      }
    }
    return wanted.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isFaulty(Page page, Set<Page.Anchor> broken) {
    return !page.findings().isEmpty()
        || page.links().stream().anyMatch(link -> broken.contains(link.anchor()));
  }

  private static Stream<Finding> findings(Page page, Set<Page.Anchor> broken) {
    Stream<Finding> anchors =
        page.links().stream()
            .filter(link -> broken.contains(link.anchor()))
            .map(link -> link.broken(page.name()));
    return Stream.concat(page.findings().stream(), anchors);
  }
}
