package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites can take over: bare pages, snippets for an iframe, fragments to paste. */
class FragmentsTest {

  private static final String BASE = "https://vi-du.gov.vn/nq57/";
  private static final Set<String> ATTRIBUTES =
      Set.of("lang", "scope", "colspan", "rowspan", "datetime", "title", "href");

  @TempDir private Path folder;

  private Path site() {
    return folder.resolve("xuat-ban/site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chi-tieu", "so-sanh", "ke-thua"})
  void every_bare_page_is_offered_and_has_its_fragment(String fixture) {
    Run run = Site.fixture(fixture, folder).build().succeeds();
    for (String bare : pages("nhung")) {
      Document page = run.page(bare).document();
      String full = page.expectFirst(".bare-source a").attr("href").replaceFirst("^(\\.\\./)+", "");
      String fragment = bare.replaceFirst("nhung/", "nhung/doan/").replaceFirst("html$", "txt");
      Document offers = run.page(full).document();

      assertThat(offers.select("code").text()).as(full).contains("<iframe", "/" + bare + "\"");
      assertThat(offers.select("a[href$='/" + bare + "'], a[href$='/" + fragment + "']"))
          .hasSize(2);
      assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(page.select("script[src$=matrix.js], form, .takeaway")).isEmpty();
      assertThat(page.select("a[href]"))
          .allMatch(
              link ->
                  link.attr("target").equals("_top")
                      || link.attr("href").matches("#.*|[./]*nhung/.*"));
    }
  }

  @Test
  void only_where_columns_can_be_hidden_are_hidden_ones_spoken_of() throws IOException {
    String words = "kể cả cột đang ẩn";
    Run run = Site.fixture("so-sanh", folder).build().succeeds();

    run.page("so-sanh/chi-tieu.html").contains(words);
    run.page("nhung/chi-tieu.html").contains("Dấu ▲").lacks(words);
    assertThat(Jsoup.parse(Files.readString(site().resolve("nhung/doan/chi-tieu.txt"))).text())
        .contains("Dấu ▲")
        .doesNotContain(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chi-tieu", "so-sanh", "ke-thua"})
  void a_fragment_has_the_words_of_its_page_and_nothing_else(String fixture) {
    Run run = Site.fixture(fixture, folder).build("--base-url", BASE).succeeds();
    for (String bare : pages("nhung")) {
      String text = fragment(bare);
      Document fragment = Jsoup.parse(text);
      Element main = run.page(bare).document().expectFirst("main");
      main.select("nav, svg, [data-on=page], [hidden]:not([data-on=fragment])").remove();

      assertThat(text).as(bare).matches("(?s)<div lang=\"vi\">\\n[\\n\\x20-\\x7e]*</div>\\n");
      assertThat(words(fragment.body())).as(bare).isEqualTo(words(main));
      assertThat(fragment.select("[href]").eachAttr("href"))
          .as(bare)
          .allMatch(link -> link.startsWith(BASE));
      assertThat(
              fragment.body().getAllElements().stream()
                  .flatMap(element -> element.attributes().asList().stream()))
          .extracting(Attribute::getKey)
          .isSubsetOf(ATTRIBUTES);
      assertThat(fragment.select("h1, div div, span, svg, script, style, img")).as(bare).isEmpty();
      assertThat(fragment.select("h2")).as(bare).isNotEmpty();
      assertThat(fragment.select("tr").size()).as(bare).isEqualTo(main.select("tr").size());
      assertThat(fragment.body().text()).contains(BASE, "Nguồn: ");
    }
  }

  @Test
  void without_an_address_of_publication_no_link_is_left() {
    Site.fixture("chi-tieu", folder).build().succeeds();
    assertThat(pages("nhung"))
        .isNotEmpty()
        .allSatisfy(bare -> assertThat(fragment(bare)).doesNotContain("href", "<a"));
  }

  @Test
  void a_name_with_quotation_marks_does_not_break_the_snippet() {
    Site site = Site.fixture("chi-tieu", folder);
    site.edit("content/kpi.yaml", "name: Quy mô", "name: Quy mô \"mới\" <b> của");
    String snippet =
        site.build().succeeds().page("chi-tieu/quy-mo.html").document().select("code").text();
    Element frame = Jsoup.parse(snippet).expectFirst("iframe");
    assertThat(frame.attr("title")).startsWith("Quy mô \"mới\" <b> của");
    assertThat(frame.attr("src")).endsWith("/nhung/mot-chi-tieu/quy-mo.html");
  }

  /** All words, however they are kept apart. */
  private static String words(Element element) {
    return element.text().replaceAll("[\\s\u00a0]+", "");
  }

  private String fragment(String bare) {
    String name = bare.replaceFirst("nhung/", "nhung/doan/").replaceFirst("html$", "txt");
    try {
      return Files.readString(site().resolve(name), ISO_8859_1);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private Iterable<String> pages(String below) {
    try (Stream<Path> files = Files.walk(site().resolve(below))) {
      return files
          .map(file -> site().relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
