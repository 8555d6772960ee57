package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.pdf.ReadPdf;

/** {@code build --editions}: PDFs and files that travel alone. */
class EditionsTest {

  private static final String PDF = "tai-ve/van-ban/thu.pdf";
  private static final String MATRIX = "tai-ve/so-sanh/chi-tieu.html";

  private static final String HOSTILE =
      """
      # &lt;b&gt; ]]> &amp;amp; \\${x} <#if>

      &lt;script&gt;alert(1)&lt;/script&gt; \\<script>alert(1)\\</script> ]]> --> \\</article> &lt;/article&gt;

      a < b > c & d " e ' f &amp;lt; &copy; &nbsp; ${content.plan} <#list x as y> [=content] \\<bookmark name="x">

      {~~<b>~><script>~~} sau {--<script>alert(1)</script>--} và {>>"><i>chú<<} `<code>` javascript:alert(1)

      - một
        + hai **đậm *và nghiêng***
          - ba<br>bốn

            Đoạn trong mục.

      | TT | Chỉ tiêu | Năm 2030 | %s |
      |----|:--------:|---------:|----|
      | a | km<sup>2</sup> | {~~phân~>phấn~~} đấu | a \\| b |

      > Trích “lời” – …

      Rất dài: %s[^1]

      [^1]: Chú [nơi khác](thu.md#i-1) và <https://vi-du.gov.vn/?a=1&b=2>.
      """
          .replace("# &lt;b&gt;", "## &lt;b&gt;")
          .formatted("cột ".repeat(3).strip(), "dài".repeat(3000));

  @TempDir private Path folder;

  @Test
  void without_the_option_nothing_of_them_is_written_or_linked() {
    Run run = Site.fixture("mot-van-ban", folder).build().succeeds();
    run.hasNo("tai-ve");
    run.pages().forEach(page -> page.lacks("tai-ve/van-ban", "tai-ve/so-sanh"));
  }

  @Test
  void every_plan_and_the_matrix_are_there_and_linked_alone_and_the_same_every_time() {
    Site site = Site.fixture("chi-tieu", folder);
    Run run = site.build("--editions").succeeds();
    linked(run);
    travelAlone(run);
    Snapshot first = Snapshot.of(site.output());
    site.build("--editions").succeeds();
    assertThat(Snapshot.of(site.output())).isEqualTo(first);
  }

  private static void linked(Run run) {
    run.has(MATRIX);
    assertThat(run.page("so-sanh/chi-tieu.html").document().select("a[download][href*=tai-ve]"))
        .hasSize(1);
    assertThat(run.page(MATRIX).document().select("table.matrix td")).isNotEmpty();
    assertThat(run.page(MATRIX).document().select("table.matrix").eachText())
        .isEqualTo(run.page("so-sanh/chi-tieu.html").document().select("table.matrix").eachText());
    run.pages()
        .filter(page -> page.document().select("article[data-plan]").size() == 1)
        .forEach(
            page -> {
              String id = page.document().selectFirst("article[data-plan]").attr("data-plan");
              assertThat(page.document().select("#tai-ve + ul a[href*=tai-ve/]").eachAttr("href"))
                  .containsExactly(
                      "../tai-ve/van-ban/" + id + ".pdf", "../tai-ve/van-ban/" + id + ".html");
              run.has("tai-ve/van-ban/" + id + ".pdf").has("tai-ve/van-ban/" + id + ".html");
            });
  }

  @Test
  void with_an_address_of_the_portal_its_links_lead_there() {
    Run run =
        Site.fixture("mot-van-ban", folder)
            .with(
                "content/van-ban/x.md",
                MarkdownPlan.named("x").body("Xem [kia](thu.md#i-1).").text())
            .build("--editions", "--base-url", "https://vi-du.gov.vn/a/")
            .succeeds();
    Document page = run.page("tai-ve/van-ban/x.html").document();
    assertThat(page.select("article a").eachAttr("href"))
        .containsExactly("https://vi-du.gov.vn/a/van-ban/thu.html#i-1");
    assertThat(page.select("link[rel=canonical]").eachAttr("href"))
        .containsExactly("https://vi-du.gov.vn/a/van-ban/x.html");
    assertThat(page.select("footer a").eachText())
        .containsExactly("https://vi-du.gov.vn/a/van-ban/x.html");
  }

  @Test
  void
      without_an_address_only_the_words_of_its_links_stay_and_letters_without_a_typeface_are_told() {
    Run run =
        Site.fixture("mot-van-ban", folder)
            .with(
                "content/van-ban/x.md",
                MarkdownPlan.named("x")
                    .body("Xem [kia **đậm**](thu.md#i-1), [đây](#mo-dau-p1) 🧠.")
                    .text())
            .build("--editions")
            .succeeds()
            .saysOnly("content/van-ban/x.md:", "🧠 (U+1F9E0)");
    Document page = run.page("tai-ve/van-ban/x.html").document();
    assertThat(page.select("article p").eachText()).containsExactly("Xem kia đậm, đây 🧠.");
    assertThat(page.select("article a").eachAttr("href")).containsExactly("#mo-dau-p1");
    assertThat(page.select("article strong").eachText()).containsExactly("đậm");
  }

  @Test
  void hostile_text_stays_text_in_both() {
    Site site =
        Site.fixture("mot-van-ban", folder)
            .with(
                "content/van-ban/x.md",
                MarkdownPlan.named("x")
                    .key("title", "\"]]> <b>&amp; \\\" ' ${7*7}\"")
                    .key("issuer", "\"<i>Cơ quan</i>\"")
                    .body(HOSTILE)
                    .text());
    Document page = site.build("--editions").succeeds().page("tai-ve/van-ban/x.html").document();
    assertThat(page.select("script, b b, article i")).isEmpty();
    assertThat(page.selectFirst("h1").text()).isEqualTo("]]> <b>&amp; \" ' ${7*7}");
    ReadPdf pdf = pdf(site, "tai-ve/van-ban/x.pdf");
    assertThat(pdf.faults()).isEmpty();
    assertThat(pdf.title()).isEqualTo("]]> <b>&amp; \" ' ${7*7}");
    assertThat(pdf.letters()).contains(EditionWords.printed(page));
    assertThat(pdf.bookmarks().get(0)).isEqualTo(page.selectFirst("article h2").text());
  }

  @Test
  void a_template_that_leaves_a_tag_open_is_told() {
    Site.published("mot-van-ban", folder)
        .with("templates/plan-pdf.ftl", "<html lang=\"vi\"><p>${content.plan.id}</html>")
        .build("--editions")
        .fails(1)
        .saysOnly("templates/plan-pdf.ftl:", PDF);
  }

  private static void travelAlone(Run run) {
    run.pages()
        .filter(page -> page.html().contains("style-src 'sha256-"))
        .map(SitePage::document)
        .forEach(
            page -> {
              assertThat(page.select("script, link, img, iframe, [style]")).isEmpty();
              assertThat(page.select("style")).hasSize(1);
              assertThat(page.select("[href]").eachAttr("href"))
                  .allMatch(address -> address.startsWith("#") || address.contains(":"));
            });
  }

  private static ReadPdf pdf(Site site, String address) {
    try {
      return ReadPdf.of(Files.readAllBytes(site.output().resolve(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
