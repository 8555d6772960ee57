package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a copy of the site, sorted by address. */
final class Pages {

  private final Path site;
  private final List<Page> all;

  private Pages(Path site, List<Page> all) {
    this.site = site;
    this.all = all;
  }

  /** Every {@code *.html} in a folder. */
  static Pages in(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return new Pages(
          site,
          files
              .filter(file -> file.getFileName().toString().endsWith(".html"))
              .map(file -> site.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .map(Page::new)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every page. */
  List<Page> all() {
    return all;
  }

  /** The first pages of each family, so that a site of thousands is still walked in a minute. */
  List<Page> sample(int ofEachFamily) {
    return all.stream()
        .collect(Collectors.groupingBy(Page::family, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(family -> family.stream().limit(ofEachFamily))
        .toList();
  }

  /** The pages that show the text of a plan. */
  Stream<Page> plans() {
    return all.stream().filter(page -> parse(page).selectFirst("article[data-plan]") != null);
  }

  /** A page's source. */
  Document parse(Page page) {
    try {
      return Jsoup.parse(page.in(site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
