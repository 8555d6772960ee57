package vn.doichieu.site;

import static vn.doichieu.site.Site.PLAN;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, file names and addresses that do not fit together. */
class BadAddressesTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  @Test
  void two_plans_with_one_id_are_told() {
    site.with("content/van-ban/x.md", MarkdownPlan.named("thu").text())
        .build()
        .fails(1)
        .says("content/van-ban/x.md:3:", "Mã “thu” đã có ở content/van-ban/thu.md");
  }

  @Test
  void two_plans_with_one_address_are_told() {
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").key("aliases", "[thu]").text())
        .build()
        .fails(1)
        .says("content/van-ban/x.md:17:", "thu.html", PLAN);
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").key("aliases", "[cu]").text())
        .with("content/van-ban/y.md", MarkdownPlan.named("y").key("aliases", "[cu]").text())
        .build()
        .fails(1)
        .saysOnly("content/van-ban/y.md:17:", "“cu”", "content/van-ban/x.md");
  }

  @Test
  void a_page_at_the_address_of_a_plan_is_told() {
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").text())
        .with("content/van-ban/cu.md", "---\ntype: page\ntitle: Cũ\n---\nMột đoạn.\n")
        .edit("content/van-ban/x.md", "aliases: []", "aliases: [cu]")
        .build()
        .fails(1)
        .says("content/van-ban/", "van-ban/cu.html");
  }

  @ParameterizedTest
  @CsvSource({
    "content/index.md, index.html",
    "content/van-ban/index.md, van-ban/index.html",
    "content/404.md, 404.html",
    "content/thuat-ngu.md, thuat-ngu.html",
    "content/tim-kiem.md, tim-kiem.html",
    "content/tim-kiem/them.md, tim-kiem/them.html",
    "content/dia-phuong/tinh-thu.md, dia-phuong/tinh-thu.html"
  })
  void a_page_at_an_address_of_the_portal_is_told(String file, String address) {
    site.with(file, "---\ntype: page\ntitle: Trang\n---\nMột đoạn.\n")
        .build()
        .fails(1)
        .says(file + ":", address);
  }

  @Test
  void an_id_that_is_not_the_file_name_is_told() {
    site.with("content/van-ban/x.md", MarkdownPlan.named("y").text())
        .build()
        .fails(1)
        .saysOnly("content/van-ban/x.md:3:", "“y”", "“x”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hung-Yen", "hưng-yên", "a b", "a_b", "a--b", "con", "aux", "a.b"})
  void a_name_that_makes_no_address_is_told(String name) {
    site.with(
            "content/van-ban/" + name + ".md",
            MarkdownPlan.named(name).key("id", "\"" + name + "\"").text())
        .build()
        .fails(1)
        .tells("content/van-ban/" + name + ".md:3: ");
  }

  @Test
  void a_plan_outside_the_folder_of_plans_is_told() {
    site.with("content/khac/x.md", MarkdownPlan.named("x").text())
        .build()
        .fails(1)
        .says("content/khac/x.md:", "content/van-ban");
    site.without("content/khac/x.md")
        .with("content/van-ban/sau/x.md", MarkdownPlan.named("x").text())
        .build()
        .fails(1)
        .says("content/van-ban/sau/x.md:", "content/van-ban");
  }

  @Test
  void a_file_nobody_reads_is_told() {
    site.with("content/van-ban/x.docx", new byte[] {1})
        .with("content/dia-phuog.yaml", "places: []\n")
        .build()
        .fails(1)
        .says("content/van-ban/x.docx:", ".md")
        .says("content/dia-phuog.yaml:", "content/dia-phuong.yaml");
  }

  @Test
  void the_droppings_of_desktop_programs_are_passed_over() {
    site.with("content/van-ban/.DS_Store", new byte[] {1})
        .with("content/van-ban/Thumbs.db", new byte[] {1})
        .with("content/van-ban/~$thu.docx", new byte[] {1})
        .with("content/van-ban/thu.md~", "---\n")
        .build()
        .succeeds()
        .findsNothing();
  }

  @Test
  void an_address_that_vanished_is_told() {
    site.with("content/dia-chi/thu.txt", "iii-7 00000000\n")
        .build()
        .succeeds()
        .saysOnly("content/dia-chi/thu.txt:1:", "cảnh báo", "thu#iii-7");
  }
}
