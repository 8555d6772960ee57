package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What every page says of itself, with an address to stand at and without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindableSiteTest {

  private static final String BASE = "https://vi-du.gov.vn/nq57/";
  private static final String HOSTILE = "Kế hoạch </script><script>alert('1')</script> & \"x\" <b>";

  private static final List<String> REQUIRED =
      List.of("title", "creator", "description", "publisher", "identifier");

  private Path published;
  private Map<String, Document> with;
  private Map<String, Document> without;

  @BeforeAll
  void build(@TempDir Path folder) {
    Site site = site(folder);
    site.build("--strict").succeeds();
    without = pages(site);
    assertThat(site.output().resolve("sitemap.xml")).doesNotExist();
    assertThat(site.output().resolve("atom.xml")).doesNotExist();
    site.build("--base-url", BASE).succeeds();
    with = pages(site);
    published = site.output();
  }

  /** Plans of every sort: with hostile words, of one name, moved, stating much and little. */
  private static Site site(Path folder) {
    return Site.fixture("so-sanh", folder)
        .with(
            "content/van-ban/ten.md",
            plan("ten", "Xã Z")
                .key("title", yaml(HOSTILE))
                .key("issuer", yaml("Đảng ủy <A> & B"))
                .text())
        .with(
            "content/van-ban/moi.md",
            plan("moi", "Xã Z")
                .key("kind", "nghi-quyet")
                .key("number", "12-NQ/TU")
                .key("issued", "2025-02-03")
                .key("aliases", "[xua]")
                .key("published", "2026-12-05")
                .text())
        .with(
            "jbake.properties",
            "portal.owner=Sở \"Khoa học\" & Công nghệ\nportal.licence=CC-BY-4.0\n"
                + "portal.licence-address=https://giay-phep.vn/by\n")
        .with("content/tro-giup.md", "---\ntype: page\ntitle: Trợ giúp\n---\nMột đoạn.\n");
  }

  private static MarkdownPlan plan(String id, String name) {
    return MarkdownPlan.named(id).key("short", name).key("place", "null").key("level", "xa");
  }

  private static String yaml(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }

  private static Map<String, Document> pages(Site site) {
    Map<String, Document> pages = new LinkedHashMap<>();
    Snapshot.of(site.output()).files().keySet().stream()
        .filter(name -> name.endsWith(".html"))
        .sorted()
        .forEach(name -> pages.put(name, read(site.output().resolve(name))));
    return pages;
  }

  private static Document read(Path file) {
    try {
      return Jsoup.parse(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isListed(Document page) {
    return page.select("meta[name=robots][content=noindex]").isEmpty();
  }

  private static Map<String, Document> listed(Map<String, Document> pages) {
    Map<String, Document> listed = new LinkedHashMap<>(pages);
    listed.values().removeIf(page -> !isListed(page));
    return listed;
  }

  private static String meta(Document page, String name) {
    return page.select("head > meta[name=" + name + "], head > meta[property=" + name + "]")
        .attr("content");
  }

  private static List<JsonNode> linkedData(Document page) {
    return page.select("head > script[type=application/ld+json]").stream()
        .map(script -> new ObjectMapper().readTree(script.data()))
        .toList();
  }

  private Element xml(String file) {
    return xml(published, file);
  }

  private static Element xml(Path site, String file) {
    try {
      return Jsoup.parse(Files.readString(site.resolve(file)), "", Parser.xmlParser());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void bare_moved_and_missing_pages_alone_are_kept_out_of_search_engines() {
    List<String> unlisted = new ArrayList<>(with.keySet());
    unlisted.removeAll(listed(with).keySet());

    assertThat(unlisted)
        .contains("404.html", "van-ban/xua.html", "nhung/chi-tieu.html")
        .allMatch(
            name ->
                name.startsWith("nhung/")
                    || List.of("404.html", "van-ban/xua.html").contains(name));
    assertThat(with.keySet().stream().filter(name -> name.startsWith("nhung/")))
        .isSubsetOf(unlisted);
  }

  @Test
  void every_page_has_a_title_a_description_and_tells_little_to_whom_it_links() {
    for (Map<String, Document> pages : List.of(with, without)) {
      pages.forEach(
          (name, page) -> {
            assertThat(page.select("head > title")).as(name).hasSize(1);
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("head > meta[name=description]")).as(name).hasSize(1);
            assertThat(meta(page, "description")).as(name).hasSizeBetween(40, 240);
            assertThat(meta(page, "referrer"))
                .as(name)
                .isEqualTo("strict-origin-when-cross-origin");
          });
    }
  }

  @Test
  void no_two_pages_have_one_title_or_one_description() {
    List<Document> pages = List.copyOf(listed(with).values());

    assertThat(pages).hasSizeGreaterThan(15);
    assertThat(pages).extracting(Document::title).doesNotHaveDuplicates();
    assertThat(pages).extracting(page -> meta(page, "description")).doesNotHaveDuplicates();
  }

  @Test
  void only_with_a_base_url_is_there_an_address_of_the_portals_own() {
    without.forEach(
        (name, page) -> {
          assertThat(page.select("link[rel=canonical], link[rel=alternate]")).as(name).isEmpty();
          assertThat(
                  page.select(
                      "meta[property=og:url], meta[property=og:image], [name=twitter:card]"))
              .as(name)
              .isEmpty();
          assertThat(page.html()).as(name).doesNotContain("vi-du.gov.vn", "atom.xml");
        });
    listed(with)
        .forEach(
            (name, page) -> {
              assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                  .as(name)
                  .containsExactly(BASE + name);
              assertThat(meta(page, "og:url")).as(name).isEqualTo(BASE + name);
              assertThat(meta(page, "og:image")).as(name).isEqualTo(BASE + "img/chia-se.png");
              assertThat(page.select("link[rel=alternate][type=application/atom+xml]"))
                  .as(name)
                  .hasSize(1);
              assertThat(page.select("footer a[href$=atom.xml]")).as(name).hasSize(1);
            });
  }

  @Test
  void pages_out_of_search_engines_have_no_canonical_address_and_describe_nothing() {
    with.values().stream()
        .filter(page -> !isListed(page))
        .forEach(
            page -> {
              assertThat(page.select("link[rel=canonical], meta[property^=og:]")).isEmpty();
              assertThat(page.select("meta[name^=DC], script[type=application/ld+json]")).isEmpty();
            });
  }

  @Test
  void every_page_has_the_terms_of_dublin_core_that_are_asked_for() {
    for (Map<String, Document> pages : List.of(with, without)) {
      listed(pages)
          .forEach(
              (name, page) -> {
                for (String term : REQUIRED) {
                  assertThat(meta(page, "DC." + term)).as(name + " " + term).isNotBlank();
                }
                assertThat(meta(page, "DC.language")).as(name).isEqualTo("vi");
              });
    }
  }

  @Test
  void a_plan_is_described_by_what_its_copy_states() {
    Document stating = with.get("van-ban/moi.html");
    assertThat(meta(stating, "DC.identifier")).isEqualTo("12-NQ/TU");
    assertThat(meta(stating, "DC.date")).isEqualTo("2025-02-03");
    assertThat(meta(stating, "DC.type")).isEqualTo("Nghị quyết");
    assertThat(meta(stating, "DCTERMS.available")).isEqualTo("2026-12-05");
    assertThat(linkedData(stating).get(0).get("@type").stringValue()).isEqualTo("Legislation");

    Document silent = with.get("van-ban/ten.html");
    assertThat(meta(silent, "DC.identifier")).isEqualTo(BASE + "van-ban/ten.html");
    assertThat(silent.select("meta[name=DC.date], meta[name=DC.coverage]")).isEmpty();
    assertThat(meta(without.get("van-ban/ten.html"), "DC.identifier")).isEqualTo("ten");
  }

  @Test
  void the_owner_publishes_and_the_licence_is_that_of_the_data() {
    Document data = with.get("du-lieu/index.html");
    Document plan = with.get("van-ban/ten.html");

    assertThat(meta(data, "DC.publisher")).isEqualTo("Sở \"Khoa học\" & Công nghệ");
    assertThat(meta(data, "DC.rights")).isEqualTo("CC-BY-4.0, https://giay-phep.vn/by");
    assertThat(linkedData(data).get(0).get("license").stringValue())
        .isEqualTo("https://giay-phep.vn/by");
    assertThat(meta(plan, "DC.publisher")).isEqualTo("Sở \"Khoa học\" & Công nghệ");
    assertThat(plan.select("meta[name=DC.rights]")).isEmpty();
  }

  @Test
  void hostile_words_are_told_as_they_are_and_do_nothing() {
    Document page = with.get("van-ban/ten.html");

    assertThat(page.title()).contains(HOSTILE);
    assertThat(meta(page, "DC.title")).isEqualTo(HOSTILE);
    assertThat(meta(page, "og:title")).isEqualTo(HOSTILE);
    assertThat(linkedData(page).get(0).get("name").stringValue()).isEqualTo(HOSTILE);
    assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
    assertThat(xml("atom.xml").select("entry > title").eachText()).contains("Xã Z: " + HOSTILE);
  }

  @Test
  void data_about_pages_can_be_read_and_are_where_they_belong() {
    assertThat(types("index.html")).containsExactly("WebSite");
    assertThat(types("van-ban/ten.html")).containsExactly("Report", "BreadcrumbList");
    assertThat(types("du-lieu/index.html")).containsExactly("Dataset", "BreadcrumbList");
    assertThat(types("so-sanh/chi-tieu.html")).containsExactly("BreadcrumbList");
    listed(without)
        .forEach(
            (name, page) ->
                assertThat(linkedData(page))
                    .as(name)
                    .noneMatch(data -> data.get("@type").stringValue().equals("BreadcrumbList")));
  }

  private List<String> types(String page) {
    return linkedData(with.get(page)).stream()
        .map(data -> data.get("@type").stringValue())
        .toList();
  }

  @Test
  void the_trail_for_programs_is_the_trail_for_readers() {
    with.forEach(
        (name, page) -> {
          List<String> read = page.select("nav.crumbs li").eachText();
          List<String> told = new ArrayList<>();
          linkedData(page)
              .forEach(
                  data ->
                      data.path("itemListElement")
                          .forEach(step -> told.add(step.get("name").stringValue())));
          assertThat(told).as(name).isEqualTo(isListed(page) ? read : List.of());
        });
  }

  @Test
  void addresses_in_data_about_pages_lead_to_files_of_the_site() {
    List<String> addresses =
        with.values().stream()
            .flatMap(page -> linkedData(page).stream())
            .flatMap(
                data ->
                    List.of("url", "item", "contentUrl").stream()
                        .flatMap(key -> data.findValues(key).stream()))
            .map(JsonNode::stringValue)
            .distinct()
            .toList();

    assertThat(addresses)
        .hasSizeGreaterThan(30)
        .allMatch(address -> address.startsWith(BASE))
        .allMatch(
            address -> Files.isRegularFile(published.resolve(address.substring(BASE.length()))));
  }

  @Test
  void the_sitemap_lists_what_search_engines_may_show_and_nothing_else() {
    Element sitemap = xml("sitemap.xml");

    assertThat(sitemap.select("url > loc").eachText())
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            listed(with).keySet().stream().map(name -> BASE + name).toList());
    assertThat(lastChanged(sitemap, "van-ban/ten.html")).isEqualTo("2026-11-22");
    assertThat(lastChanged(sitemap, "van-ban/moi.html")).isEqualTo("2026-12-05");
    assertThat(lastChanged(sitemap, "index.html")).isEqualTo("2026-12-05");
  }

  private static String lastChanged(Element sitemap, String page) {
    return sitemap.select("url").stream()
        .filter(url -> url.select("loc").text().equals(BASE + page))
        .map(url -> url.select("lastmod").text())
        .findFirst()
        .orElse("");
  }

  @Test
  void the_feed_leads_to_every_plan() {
    assertThat(xml("atom.xml").select("entry > link[rel=alternate]").eachAttr("href"))
        .hasSize(5)
        .startsWith(BASE + "van-ban/moi.html")
        .allMatch(
            address -> Files.isRegularFile(published.resolve(address.substring(BASE.length()))));
  }

  @Test
  void the_picture_for_messengers_is_as_large_as_the_pages_say() throws IOException {
    byte[] bytes = Files.readAllBytes(published.resolve("img/chia-se.png"));
    var picture = ImageIO.read(new ByteArrayInputStream(bytes));
    Document home = with.get("index.html");

    assertThat(bytes.length).isLessThanOrEqualTo(60_000);
    assertThat(Integer.toString(picture.getWidth())).isEqualTo(meta(home, "og:image:width"));
    assertThat(Integer.toString(picture.getHeight())).isEqualTo(meta(home, "og:image:height"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://vi-du.gov.vn:8443/chuyên trang/",
        "https://vi-du.gov.vn/?x=1",
        "ftp://vi-du.gov.vn/"
      })
  void what_is_no_address_of_a_portal_is_refused(String address, @TempDir Path folder) {
    Site.fixture("trong", folder).build("--base-url", address).fails(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://vi-du.gov.vn:8080",
        "http://vi-du.gov.vn:8080/",
        "https://vi-du.gov.vn/chuyên-trang/nq57",
        "https://vi-du.gov.vn/chuy%C3%AAn-trang/nq57/",
        "https://vi-du.gov.vn/a&b/it's/"
      })
  void a_base_url_is_the_same_wherever_it_stands(String address, @TempDir Path folder) {
    Run run = Site.fixture("mot-van-ban", folder).build("--base-url", address).succeeds();
    String base =
        (address.endsWith("/") ? address : address + "/").replace("chuyên", "chuy%C3%AAn");

    Document plan = run.page("van-ban/thu.html").document();
    assertThat(plan.select("link[rel=canonical]").attr("href"))
        .isEqualTo(base + "van-ban/thu.html")
        .isEqualTo(meta(plan, "og:url"))
        .isEqualTo(linkedData(plan).get(0).get("url").stringValue());
    Path site = folder.resolve("xuat-ban/site");
    assertThat(xml(site, "sitemap.xml").select("loc").eachText())
        .contains(base + "van-ban/thu.html");
    assertThat(xml(site, "atom.xml").select("entry > id").eachText())
        .containsExactly(base + "van-ban/thu.html");
  }

  @Test
  void without_plans_there_are_pages_to_find_all_the_same(@TempDir Path folder) throws IOException {
    Site site = Site.fixture("trong", folder);
    site.build("--base-url", BASE).succeeds().page("index.html").contains("\"WebSite\"");

    assertThat(Files.readString(site.output().resolve("sitemap.xml"), StandardCharsets.UTF_8))
        .contains(BASE + "index.html");
  }
}
