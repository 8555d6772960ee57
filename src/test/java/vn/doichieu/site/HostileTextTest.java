package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are unusual and right: they are built, and every word comes out. */
class HostileTextTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void fixture() {
    site = Site.fixture("mot-van-ban", folder);
  }

  private SitePage plan(String body) {
    return site.with("content/van-ban/x.md", MarkdownPlan.named("x").body(body).text())
        .build()
        .succeeds()
        .findsNothing()
        .page("van-ban/x.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>alert(1)\\</script>",
        "`<script>alert(1)</script>`",
        "&amp;lt;script&amp;gt;",
        "a < b > c & d \" e ' f",
        "<svg/onload=alert(1)>",
        "{~~<b>~><script>~~} sau",
        "{--<script>alert(1)</script>--} sau",
        "{>>\"><script>alert(1)</script><<} sau",
        "{~~\" onclick=\"alert(1)~>' onclick='x~~}",
        "[&lt;img onerror=alert(1)&gt;](thu.md)",
        "${content.plan} <#list x as y> [=content]",
        "javascript:alert(1) data:text/html,x",
        "[đây](<java\tscript:alert(1)>)",
        "]]> --> </article> &lt;/article&gt;"
      })
  void text_that_looks_like_markup_stays_text(String words) {
    SitePage page = plan("Một đoạn.\n\n" + words.replace("</article>", "\\</article>"));
    Document document = page.document();
    assertThat(document.select("article[data-plan]")).hasSize(1);
    assertThat(document.select("article :not(p,ins,span,a,code,div)")).isEmpty();
    assertThat(
            document.select(
                "script:not([src], [type=application/ld+json]), [onclick], [onerror], [onload], svg"))
        .isEmpty();
    assertThat(document.select("a[href*=script], a[href^=data]")).isEmpty();
  }

  @Test
  void front_matter_that_looks_like_markup_stays_text() {
    site.with(
            "content/van-ban/x.md",
            MarkdownPlan.named("x")
                .key("title", "\"<script>alert(1)</script> \\\" onload=\\\"x\"")
                .key("short", "\"<b>x</b>\"")
                .key("issuer", "\"${7*7} <i>\"")
                .text())
        .build()
        .succeeds()
        .pages()
        .forEach(
            page -> {
              assertThat(
                      page.document()
                          .select(
                              "script:not([src], [type=application/ld+json]), [onload], dd i b"))
                  .isEmpty();
              page.lacks("<b>x</b>", "<script>alert");
            });
  }

  @Test
  void tables_keep_their_cells_and_marks() {
    SitePage page =
        plan(
            """
            Bảng:

            | TT | Chỉ tiêu | Năm 2030 |
            |----|:--------:|---------:|
            | a | Kinh tế số {--x--} | **cao** |
            | b | a \\| b<br>c |
            | c | km<sup>2</sup> | {~~phân~>phấn~~} đấu {#bang} |
            """);
    Document document = page.document();
    assertThat(document.select("#bang table th").eachText())
        .containsExactly("TT", "Chỉ tiêu", "Năm 2030");
    assertThat(document.select("#bang table td").eachText())
        .containsExactly("a", "Kinh tế số", "cao", "b", "a | b c", "c", "km2", "phấn đấu");
  }

  @Test
  void lists_nest_and_keep_their_signs() {
    Document document =
        plan("""
                Danh sách:

                - một
                  + hai
                    - ba
                  + bốn

                - năm

                  Đoạn thứ hai của năm.

                * sáu
                """)
            .document();
    assertThat(document.select("article li").eachAttr("id"))
        .containsExactly(
            "mo-dau-p2", "mo-dau-p2-1", "mo-dau-p2-1-1", "mo-dau-p2-2", "mo-dau-p3", "mo-dau-p4");
    assertThat(document.selectXpath("//li[@id='mo-dau-p2-1']/parent::ul/parent::li").attr("id"))
        .isEqualTo("mo-dau-p2");
    assertThat(document.select("#mo-dau-p3 p").eachText())
        .containsExactly("Đoạn thứ hai của năm.#");
  }

  @Test
  void numbers_that_markdown_would_count_anew_stay_as_printed() {
    Document document = plan("## I- Mục\n\n3. ba\n7. bảy\n7) bảy nữa\n").document();
    assertThat(document.select("article p").eachText())
        .containsExactly("3. ba#", "7. bảy#", "7) bảy nữa#");
    assertThat(document.select("article p").eachAttr("id")).containsExactly("i-3", "i-7", "i-7_2");
    assertThat(document.select("article ol")).isEmpty();
  }

  @Test
  void an_address_can_be_set_and_linked_to() {
    Document document =
        plan("## Đầu {#dau}\n\nXem [cuối](#cuoi) và [khác](thu.md#i-1).\n\n### Giữa\n\nCuối {#cuoi group=ha-tang}\n")
            .document();
    assertThat(document.select("article [id]").eachAttr("id"))
        .containsExactly("dau", "dau-p1", "dau-m1", "cuoi");
    assertThat(document.select("#dau-p1 a:not(.permalink)").eachAttr("href"))
        .containsExactly("#cuoi", "thu.html#i-1");
    assertThat(document.select("#cuoi .group").text()).isEqualTo("Hạ tầng");
  }

  @Test
  void headings_of_all_levels_and_kinds_of_number_have_addresses() {
    assertThat(
            plan("## Phần thứ nhất\n\n### Điều 5. Năm\n\n#### 5.1. Năm một\n\n##### a) Bé\n\n###### (2) Hai\n\nx\n\n## Không số\n\n## Phần thứ nhất\n\ny")
                .document()
                .select("article [id]")
                .eachAttr("id"))
        .containsExactly(
            "phan-thu-nhat",
            "phan-thu-nhat-dieu-5",
            "phan-thu-nhat-dieu-5-5-1",
            "phan-thu-nhat-dieu-5-5-1-a",
            "phan-thu-nhat-dieu-5-5-1-a-2",
            "phan-thu-nhat-dieu-5-5-1-a-2-p1",
            "m1",
            "phan-thu-nhat_2",
            "phan-thu-nhat_2-p1");
  }
}
