package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.pdf.ReadPdf;

/** Chains of versions, versions in the same words, and relations that make no sense. */
class PlanVersionsTest {

  private static final String NEW = "content/van-ban/tinh-m.md";
  private static final String OLD = "content/van-ban/tinh-m-cu.md";
  private static final String OTHER = "content/van-ban/tinh-k.md";

  private static final String BASE = "https://vi-du.gov.vn/a/";

  @TempDir private Path folder;

  private Site site() {
    return Site.fixture("thay-the", folder);
  }

  /** The new text with another head: a third version, or the same text twice. */
  private static String version(Site site, String of, String id, String name, String replaces) {
    return site.read(of)
        .replaceFirst("(?m)^id: .*$", "id: " + id)
        .replaceFirst("(?m)^short: .*$", "short: " + name)
        .replaceFirst("(?m)^issued: .*$", "issued: 2027-03-01")
        .replaceFirst("(?m)^aliases: .*$", "aliases: []")
        .replaceFirst("(?m)^replaces: .*$", "replaces: " + replaces);
  }

  @Test
  void of_three_versions_the_first_names_the_next_and_the_newest() throws IOException {
    Site site = site();
    Run run =
        site.with(
                "content/van-ban/tinh-m-ba.md",
                version(site, NEW, "tinh-m-ba", "Tỉnh M (2027)", "tinh-m"))
            .build("--editions", "--base-url", BASE)
            .succeeds();

    assertThat(notices(run, "tinh-m-cu"))
        .containsExactly(
            "Văn bản đã được thay. Bản thay thế: Tỉnh M, số 12-KH/TU, ban hành ngày 15/9/2026."
                + " Trang trên cổng: https://vi-du.gov.vn/a/van-ban/tinh-m.html.",
            "Bản mới nhất: Tỉnh M (2027), số 12-KH/TU, ban hành ngày 01/3/2027."
                + " Trang trên cổng: https://vi-du.gov.vn/a/van-ban/tinh-m-ba.html.");
    assertThat(notices(run, "tinh-m"))
        .hasSize(2)
        .last()
        .isEqualTo(
            "Văn bản này thay cho bản trước: Tỉnh M (2025) (bản sao không nêu ngày ban hành). Có 6"
                + " đoạn thay đổi, xem ở https://vi-du.gov.vn/a/van-ban/tinh-m.html#thay-doi.");
    assertThat(
            Jsoup.parse(Files.readString(site.output().resolve("sitemap.xml")), Parser.xmlParser())
                .select("url:contains(van-ban/tinh-m-cu.html) lastmod")
                .text())
        .isEqualTo("2026-09-20");
    run.page("van-ban/tinh-m-cu.html")
        .contains("name=\"DCTERMS.isReplacedBy\" content=\"" + BASE + "van-ban/tinh-m.html\"");
    run.page("van-ban/tinh-m-cu.html")
        .contains("Bản thay thế: <a href=\"../van-ban/tinh-m.html\">")
        .contains("Bản mới nhất: <a href=\"../van-ban/tinh-m-ba.html\">Tỉnh M (2027)</a>");
    run.page("van-ban/tinh-m.html")
        .contains("Văn bản đã được thay.", "Văn bản này thay cho bản trước:")
        .lacks("<p>Bản mới nhất:");
    run.has("so-sanh/tinh-m-ba--tinh-m.html")
        .has("so-sanh/tinh-m-cu--tinh-m.html")
        .hasNo("so-sanh/tinh-m-ba--tinh-m-cu.html");
    run.page("so-sanh/chi-tieu.html").contains("Tỉnh M (2027)").lacks("tinh-m.html", "tinh-m-cu");
  }

  @Test
  void editions_without_an_address_name_the_page_inside_the_portal() throws IOException {
    Site site = site();
    Run run = site.build("--editions").succeeds();

    assertThat(notices(run, "tinh-m-cu"))
        .containsExactly(
            "Văn bản đã được thay. Bản thay thế: Tỉnh M, số 12-KH/TU, ban hành ngày 15/9/2026."
                + " Trang trên cổng: van-ban/tinh-m.html.");
    assertThat(notices(run, "tinh-m"))
        .containsExactly(
            "Văn bản này thay cho bản trước: Tỉnh M (2025) (bản sao không nêu ngày ban hành). Có 6"
                + " đoạn thay đổi.");
    assertThat(
            ReadPdf.of(Files.readAllBytes(site.output().resolve("tai-ve/van-ban/tinh-m-cu.pdf")))
                .letters())
        .contains("Bảnthaythế:TỉnhM,số12-KH/TU,banhànhngày15/9/2026.");
  }

  private static List<String> notices(Run run, String plan) {
    return run.page("tai-ve/van-ban/" + plan + ".html").document().select(".notice p").eachText();
  }

  @Test
  void of_two_versions_in_the_same_words_the_page_says_that_nothing_changed() {
    Site site = site();
    site.with(NEW, version(site, OLD, "tinh-m", "Tỉnh M", "tinh-m-cu"))
        .without("content/kpi.yaml")
        .without("content/moc-thoi-gian.yaml")
        .without("content/phan-cong.yaml")
        .build()
        .succeeds()
        .page("van-ban/tinh-m.html")
        .contains("Không có thay đổi:", "cả 12 đoạn giữ nguyên từng chữ")
        .lacks("class=\"change ", "class=\"change-counts\"");
  }

  @Test
  void a_portal_whose_only_records_are_of_an_old_version_is_sound() {
    Site site = site();
    site.with(NEW, version(site, OLD, "tinh-m", "Tỉnh M", "tinh-m-cu"))
        .without(OTHER)
        .without("content/kpi.yaml")
        .edit("content/moc-thoi-gian.yaml", site.read("content/moc-thoi-gian.yaml"), OLD_MILESTONE)
        .without("content/phan-cong.yaml")
        .build()
        .succeeds()
        .hasNo("so-sanh/moc-thoi-gian.html")
        .hasNo("so-sanh/ke-thua.html")
        .hasNo("du-lieu/lich/tat-ca.ics")
        .has("du-lieu/lich/tinh-m-cu.ics")
        .has("so-sanh/tinh-m-cu--tinh-m.html");
  }

  private static final String OLD_MILESTONE =
      """
      milestones:
        - plan: tinh-m-cu
          kind: deadline
          date: 2026-06-30
          relation: before
          who: Sở Thủy lợi
          what: trình phương án vận hành hồ chứa
          quote: Sở Thủy lợi trình phương án vận hành hồ chứa trước ngày 30/6/2026
      """;

  @Test
  void relations_that_make_no_sense_are_told_with_their_line_and_the_last_site_stays() {
    Site site = Site.published("thay-the", folder);
    String good = site.read(NEW);

    site.with(NEW, good.replace("replaces: tinh-m-cu", "replaces: tinh-m-cuu"))
        .build()
        .fails(1)
        .says(NEW + ":16:", "tinh-m-cuu", "gần nhất: tinh-m-cu");
    site.with(NEW, good.replace("replaces: tinh-m-cu", "replaces: tinh-m-dau"))
        .check()
        .fails(1)
        .says(NEW + ":16:", "gần nhất: tinh-m-cu");
    site.with(NEW, good.replace("replaces: tinh-m-cu", "replaces: tinh-m"))
        .check()
        .fails(1)
        .says(NEW + ":16:", "chính văn bản này");
    site.with(NEW, good)
        .edit(OTHER, "replaces: null", "replaces: tinh-m-cu")
        .check()
        .fails(1)
        .says(NEW + ":16:", "“tinh-m-cu”", OTHER, "replaces: tinh-k");
    site.edit(OTHER, "replaces: tinh-m-cu", "replaces: null")
        .edit(OLD, "replaces: null", "replaces: tinh-m")
        .check()
        .fails(1)
        .says(NEW + ":16:", "tinh-m → tinh-m-cu → tinh-m");
  }
}
