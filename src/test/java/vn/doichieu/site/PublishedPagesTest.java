package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages there are, at which address, and that they say nothing the content does not. */
class PublishedPagesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 61, 120})
  void the_home_page_shows_plans_however_many_there_are(int count) {
    Site site = Site.fixture("trong", folder);
    for (int i = 1; i <= count; i++) {
      site.with("content/van-ban/x-" + i + ".md", plan("x-" + i).text());
    }
    Document home = site.build().succeeds().page("index.html").document();

    assertThat(home.select("li.card")).hasSize(Math.min(count, 60));
    assertThat(home.text()).doesNotContain("chưa có văn bản nào");
    assertThat(home.select("a[href='van-ban/index.html']").text()).contains(count + " văn bản");
  }

  @Test
  void an_address_a_plan_had_before_says_where_the_plan_stands_now() {
    Site.fixture("trong", folder)
        .with("content/van-ban/moi.md", plan("moi").key("aliases", "[cu, xua]").text())
        .with("content/dan.md", "---\ntype: page\ntitle: Dẫn\n---\n[Bản cũ](van-ban/cu.md)\n")
        .build()
        .succeeds()
        .has("van-ban/xua.html")
        .page("van-ban/cu.html")
        .contains("href=\"../van-ban/moi.html\"");
  }

  @Test
  void two_plans_may_come_from_one_supplied_copy() {
    Site site = Site.fixture("mot-van-ban", folder);
    site.with("content/van-ban/hai.md", site.read(Site.PLAN).replace("id: thu\n", "id: hai\n"))
        .build()
        .succeeds()
        .findsNothing()
        .has("van-ban/thu.txt");
  }

  @Test
  void a_place_that_no_list_names_is_not_said_to_be_missing_in_the_copy() {
    Run run = Site.fixture("mot-van-ban", folder).without("content/dia-phuong.yaml").build();

    assertThat(facts(run)).doesNotContain("Địa phương Bản sao không nêu");
  }

  @Test
  void a_place_that_the_copy_does_not_state_is_said_to_be_missing() {
    Run run =
        Site.fixture("mot-van-ban", folder)
            .edit(Site.PLAN, "place: tinh-thu", "place: null")
            .build();

    assertThat(facts(run)).contains("Địa phương Bản sao không nêu");
  }

  @Test
  void an_appendix_may_have_recipients_and_a_signature_of_its_own() {
    String closing = "Nơi nhận:\n\n- Lưu.\n\n**CHỦ TỊCH**\n\n";
    List<String> ids =
        Site.fixture("trong", folder)
            .with(
                "content/van-ban/x.md",
                plan("x").body("Mở.\n\n" + closing + "## PHỤ LỤC\n\nBảng.\n\n" + closing).text())
            .build()
            .succeeds()
            .findsNothing()
            .page("van-ban/x.html")
            .document()
            .select("article [id]")
            .eachAttr("id");

    assertThat(ids).contains("noi-nhan", "noi-nhan-1", "ky").doesNotHaveDuplicates();
    assertThat(ids).filteredOn(id -> id.startsWith("noi-nhan")).hasSize(4);
  }

  @Test
  void capital_letters_before_headings_are_their_numbers_alike() {
    Site.fixture("trong", folder)
        .with(
            "content/van-ban/x.md",
            plan("x").body("## A. Một\n\n## B. Hai\n\n## C. Ba\n\n## D. Bốn\n").text())
        .build()
        .succeeds()
        .page("van-ban/x.html")
        .contains("id=\"a\"", "id=\"b\"", "id=\"c\"", "id=\"d\"");
  }

  @Test
  void an_output_folder_that_is_a_link_gets_the_whole_site_and_the_whole_archive()
      throws IOException {
    Site site = Site.fixture("mot-van-ban", folder);
    Path real = Files.createDirectory(folder.resolve("that"));
    Path link = Files.createSymbolicLink(folder.resolve("lien-ket"), real);
    Path zip = folder.resolve("cong.zip");
    site.run(
            List.of(
                "build",
                "--source",
                site.source().toString(),
                "--output",
                link.toString(),
                "--zip",
                zip.toString()))
        .succeeds();

    try (ZipFile archive = new ZipFile(zip.toFile())) {
      assertThat(archive.getEntry("doi-chieu/trang/van-ban/thu.html")).isNotNull();
    }
    assertThat(real.resolve("van-ban/thu.html")).exists();
  }

  private static MarkdownPlan plan(String id) {
    return MarkdownPlan.named(id).key("place", "null");
  }

  private static String facts(Run run) {
    Document page = run.succeeds().page("van-ban/thu.html").document();
    return Objects.requireNonNull(page.selectFirst(".facts")).text();
  }
}
