package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose editors recorded targets, milestones and assignments. */
class RecordedSiteTest {

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void build() {
    run = Site.fixture("chi-tieu", folder).build().succeeds();
  }

  private Path data() {
    return folder.resolve("xuat-ban/site/du-lieu");
  }

  @Test
  void a_sound_record_is_published_without_a_doubt() {
    run.findsNothing().tells("3 văn bản");
  }

  @Test
  void the_margin_shows_each_indicator_inside_the_passage_that_states_it() {
    run.page("van-ban/tinh-a.html")
        .shows("#i-1-p1 > .side a", "Quy mô kinh tế số", "Doanh nghiệp đổi mới sáng tạo")
        .shows("#i-1-p1 > .side b", "Khoảng 20% GRDP", "Trên 40%")
        .shows("#i-1-p2 > .side small", "hằng năm")
        .shows("#i-2-p1 > .side small", "năm 2045")
        .shows("article .side:not([data-editorial])");
  }

  @Test
  void a_quotation_of_a_corrected_slip_is_shown_in_the_reading_form() {
    run.page("chi-tieu/chi-ngan-sach.html")
        .contains("“Phấn đấu bố trí ít nhất 3% tổng chi ngân sách hằng năm.”")
        .lacks("“Phân đầu");
  }

  @Test
  void every_quotation_leads_to_the_passage_that_holds_it() {
    Map<String, Document> plans =
        Stream.of("tinh-a", "tinh-b", "xa-c")
            .collect(
                Collectors.toMap(
                    Function.identity(), id -> run.page("van-ban/" + id + ".html").document()));
    List<Element> quotations =
        run.pages().flatMap(page -> page.document().select("blockquote.quote").stream()).toList();

    assertThat(quotations).hasSizeGreaterThan(10);
    assertThat(quotations)
        .allSatisfy(
            quotation -> {
              String words = quotation.text().substring(1, quotation.text().length() - 1);
              String[] target =
                  quotation
                      .parent()
                      .select("a[href*=van-ban]")
                      .attr("href")
                      .split("van-ban/|.html#");
              Element passage = plans.get(target[1]).selectFirst("article [id=" + target[2] + "]");
              assertThat(plainText(passage)).contains(words);
            });
  }

  private static String plainText(Element passage) {
    Element copy = passage.clone();
    copy.select("[data-editorial]").remove();
    return copy.text();
  }

  @Test
  void results_stand_beside_the_targets_with_their_source() {
    run.page("chi-tieu/quy-mo.html")
        .contains("21,5", "30/6/2026", "Báo cáo số 12", "https://example.gov.vn/bao-cao-12")
        .and()
        .page("chi-tieu/chi-ngan-sach.html")
        .contains("Chưa có số liệu");
  }

  @Test
  void the_page_of_open_data_links_to_every_file_of_the_folder() throws IOException {
    List<String> links =
        run.page("du-lieu/index.html").document().select("main a[download]").eachAttr("href");

    try (Stream<Path> files = Files.walk(data())) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> data().relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals("index.html"))
              .filter(name -> !name.matches("chi-tieu/.*\\.json"))
              .filter(name -> !name.endsWith(".js"))
              .toList();
      assertThat(names).hasSizeGreaterThan(20);
      assertThat(links).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void the_checksums_are_those_of_the_files() throws IOException {
    List<String> lines = Files.readAllLines(data().resolve("SHA256SUMS"));

    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(sha256(data().resolve(line.substring(66))))
                    .isEqualTo(line.substring(0, 64)));
  }

  @Test
  void without_records_there_is_no_page_of_indicators_and_nothing_leads_to_one() {
    Run bare = Site.fixture("mot-van-ban", folder.resolve("khac")).build().succeeds();

    bare.hasNo("chi-tieu/index.html").has("du-lieu/index.html");
    assertThat(bare.pages()).noneMatch(page -> page.html().contains("chi-tieu/index.html"));
  }

  private static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
