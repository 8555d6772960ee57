package vn.doichieu.export.feed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * {@code sitemap.xml}: every page that search engines may list, by address. Beyond what one file
 * may hold it becomes an index of {@code sitemap-1.xml}, {@code sitemap-2.xml}, ….
 */
public final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** What sitemaps.org allows in one file. */
  private static final int MOST_PAGES = 50_000;

  private static final int MOST_BYTES = 50_000_000;

  /** More than the elements around an address and its day take. */
  private static final int FRAME = 100;

  private final String baseUrl;
  private final int mostPages;
  private final int mostBytes;

  /**
   * @param baseUrl address the portal is published at, in ASCII, ending in {@code /}
   */
  public Sitemap(String baseUrl) {
    this(baseUrl, MOST_PAGES, MOST_BYTES);
  }

  Sitemap(String baseUrl, int mostPages, int mostBytes) {
    this.baseUrl = baseUrl;
    this.mostPages = mostPages;
    this.mostBytes = mostBytes;
  }

  /**
   * Writes the files.
   *
   * @param pages the pages, in any order
   * @param site the site's folder
   * @throws java.io.UncheckedIOException where one cannot be written
   */
  public void write(Collection<PageEntry> pages, Path site) {
    List<List<PageEntry>> parts = parts(pages);
    if (parts.size() == 1) {
      writePages(parts.get(0), site.resolve("sitemap.xml"));
      return;
    }
    for (int number = 1; number <= parts.size(); number++) {
      writePages(parts.get(number - 1), site.resolve(name(number)));
    }
    XmlFile.write(
        site.resolve("sitemap.xml"),
        "sitemapindex",
        NAMESPACE,
        xml -> {
          for (int number = 1; number <= parts.size(); number++) {
            xml.begin("sitemap");
            xml.element("loc", baseUrl + name(number));
            xml.element(
                "lastmod",
                parts.get(number - 1).stream()
                    .flatMap(page -> page.changed().stream())
                    .max(LocalDate::compareTo)
                    .map(LocalDate::toString));
            xml.end();
          }
        });
  }

  private static String name(int number) {
    return "sitemap-" + number + ".xml";
  }

  /** At least one part, which may be empty. */
  private List<List<PageEntry>> parts(Collection<PageEntry> pages) {
    List<PageEntry> sorted =
        pages.stream().sorted(Comparator.comparing(PageEntry::address)).toList();
    List<List<PageEntry>> parts = new ArrayList<>();
    int from = 0;
    int bytes = FRAME;
    for (int at = 0; at < sorted.size(); at++) {
      int size = FRAME + escapedLength(baseUrl + sorted.get(at).address());
      if (at - from == mostPages || bytes + size > mostBytes && at > from) {
        parts.add(sorted.subList(from, at));
        from = at;
        bytes = FRAME;
      }
      bytes += size;
    }
    parts.add(sorted.subList(from, sorted.size()));
    return parts;
  }

  private static int escapedLength(String address) {
    return address.length() + 4 * (int) address.chars().filter(c -> c == '&').count();
  }

  private void writePages(List<PageEntry> pages, Path file) {
    XmlFile.write(
        file,
        "urlset",
        NAMESPACE,
        xml -> {
          for (PageEntry page : pages) {
            writePage(page, xml);
          }
        });
  }

  private void writePage(PageEntry page, XmlFile xml) throws XMLStreamException {
    xml.begin("url");
    xml.element("loc", baseUrl + page.address());
    xml.element("lastmod", page.changed().map(LocalDate::toString));
    xml.end();
  }
}
