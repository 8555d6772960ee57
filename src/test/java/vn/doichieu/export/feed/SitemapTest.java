package vn.doichieu.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class SitemapTest {

  private static final String BASE = "https://vi-du.gov.vn:8443/chuy%C3%AAn-trang/";

  @TempDir private Path folder;

  private static PageEntry page(String address, String day) {
    return new PageEntry(address, Optional.of(LocalDate.parse(day)));
  }

  private List<String> addresses(String file) {
    return Xml.children(Xml.read(folder.resolve(file)), "url").stream()
        .flatMap(url -> Xml.texts(url, "loc").stream())
        .toList();
  }

  @Test
  void pages_stand_in_the_order_of_their_addresses_with_the_day_they_changed() {
    new Sitemap(BASE)
        .write(
            List.of(
                page("van-ban/b.html", "2026-11-22"),
                new PageEntry("index.html", Optional.empty()),
                page("van-ban/a.html", "2026-12-01")),
            folder);

    assertThat(addresses("sitemap.xml"))
        .containsExactly(BASE + "index.html", BASE + "van-ban/a.html", BASE + "van-ban/b.html");
    Element root = Xml.read(folder.resolve("sitemap.xml"));
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(Xml.children(root, "url").stream().map(url -> Xml.texts(url, "lastmod")))
        .containsExactly(List.of(), List.of("2026-12-01"), List.of("2026-11-22"));
  }

  @Test
  void signs_that_mean_something_in_xml_are_written_as_text() {
    new Sitemap("https://vi-du.gov.vn/a&b/'c'/")
        .write(List.of(page("x.html", "2026-11-22")), folder);

    assertThat(addresses("sitemap.xml")).containsExactly("https://vi-du.gov.vn/a&b/'c'/x.html");
  }

  @Test
  void beyond_the_most_a_file_may_hold_it_is_an_index_of_files() {
    List<PageEntry> pages =
        IntStream.range(0, 7).mapToObj(i -> page("p" + i + ".html", "2026-11-2" + i)).toList();
    new Sitemap(BASE, 3, 1_000_000).write(pages, folder);

    Element index = Xml.read(folder.resolve("sitemap.xml"));
    assertThat(index.getLocalName()).isEqualTo("sitemapindex");
    assertThat(Xml.children(index, "sitemap").stream().map(part -> Xml.texts(part, "loc")))
        .containsExactly(
            List.of(BASE + "sitemap-1.xml"),
            List.of(BASE + "sitemap-2.xml"),
            List.of(BASE + "sitemap-3.xml"));
    assertThat(Xml.children(index, "sitemap").stream().map(part -> Xml.texts(part, "lastmod")))
        .containsExactly(List.of("2026-11-22"), List.of("2026-11-25"), List.of("2026-11-26"));
    assertThat(addresses("sitemap-1.xml")).hasSize(3);
    assertThat(addresses("sitemap-3.xml")).containsExactly(BASE + "p6.html");
  }

  @Test
  void no_file_is_larger_than_it_may_be() {
    List<PageEntry> pages =
        IntStream.range(0, 40)
            .mapToObj(i -> page("a&".repeat(20) + i + ".html", "2026-11-22"))
            .toList();
    new Sitemap(BASE, 1_000, 2_000).write(pages, folder);

    int parts = Xml.children(Xml.read(folder.resolve("sitemap.xml")), "sitemap").size();
    assertThat(parts).isGreaterThan(1);
    assertThat(
            IntStream.rangeClosed(1, parts)
                .mapToObj(i -> addresses("sitemap-" + i + ".xml"))
                .flatMap(List::stream))
        .hasSize(40)
        .doesNotHaveDuplicates();
    assertThat(
            IntStream.rangeClosed(1, parts).mapToObj(i -> folder.resolve("sitemap-" + i + ".xml")))
        .allMatch(file -> file.toFile().length() <= 2_000);
  }

  @Test
  void as_many_as_one_file_may_hold_stay_in_one_file() {
    List<PageEntry> pages =
        IntStream.range(0, 3).mapToObj(i -> page("p" + i + ".html", "2026-11-22")).toList();
    new Sitemap(BASE, 3, 1_000_000).write(pages, folder);

    assertThat(addresses("sitemap.xml")).hasSize(3);
    assertThat(folder.resolve("sitemap-1.xml")).doesNotExist();
  }
}
