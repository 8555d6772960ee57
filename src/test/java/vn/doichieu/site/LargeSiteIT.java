package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many plans, and plans of many passages. */
class LargeSiteIT {

  private static final int LIMIT = 500_000;

  @TempDir private Path folder;

  @Test
  void a_plan_of_five_thousand_passages_keeps_them_all() {
    String body =
        IntStream.rangeClosed(1, 50)
            .mapToObj(
                section ->
                    IntStream.rangeClosed(1, 98)
                        .mapToObj(i -> "- Một đoạn ngắn.\n")
                        .collect(Collectors.joining("", "## Mục " + section + "\n\nMở.\n\n", "\n")))
            .collect(Collectors.joining());
    Document page =
        Site.fixture("mot-van-ban", folder)
            .with("content/van-ban/x.md", MarkdownPlan.named("x").body(body).text())
            .build()
            .succeeds()
            .findsNothing()
            .page("van-ban/x.html")
            .document();
    assertThat(page.select("article [id]").eachAttr("id")).hasSize(5_000).doesNotHaveDuplicates();
    assertThat(page.select("article h2")).hasSize(50);
    assertThat(page.select("article li")).hasSize(4_900);
    assertThat(page.select("nav.toc ol > li")).hasSize(50);
  }

  @Test
  void one_paragraph_of_a_megabyte_is_built() {
    String words = "Quán triệt Nghị quyết số 57-NQ/TW. ".repeat(25_000).strip();
    Site.fixture("mot-van-ban", folder)
        .with("content/van-ban/x.md", MarkdownPlan.named("x").body(words).text())
        .build()
        .succeeds()
        .findsNothing()
        .page("van-ban/x.html")
        .contains(words);
  }

  @Test
  void a_list_too_long_for_a_page_is_split_by_province_and_in_parts() {
    Site site =
        Site.fixture("mot-van-ban", folder)
            .edit(
                "content/dia-phuong.yaml",
                "  - {id: xa-thu",
                "  - {id: tinh-hai, name: Tỉnh Hai, level: tinh}\n  - {id: xa-thu");
    IntStream.rangeClosed(1, 305).forEach(i -> add(site, "a" + i, "xa-thu", "xa"));
    IntStream.rangeClosed(1, 7).forEach(i -> add(site, "b" + i, "tinh-hai", "tinh"));
    IntStream.rangeClosed(1, 5).forEach(i -> add(site, "c" + i, "null", "huyen"));
    Run run = site.build().succeeds().findsNothing().tells("318 văn bản");
    assertThat(
            run.page("van-ban/index.html")
                .document()
                .select("main a[href*=tinh-]")
                .eachAttr("href"))
        .containsExactly(
            "../van-ban/tinh-tinh-thu.html",
            "../van-ban/tinh-tinh-hai.html",
            "../van-ban/tinh-chua-ro.html");
    List<String> listed =
        List.of(
                "tinh-tinh-thu.html",
                "tinh-tinh-thu-2.html",
                "tinh-tinh-hai.html",
                "tinh-chua-ro.html")
            .stream()
            .flatMap(list -> plansOn(run.page("van-ban/" + list)).stream())
            .toList();
    assertThat(listed).hasSize(318).doesNotHaveDuplicates().contains("thu.html", "a305.html");
    run.hasNo("van-ban/tinh-tinh-thu-3.html")
        .hasNo("van-ban/tinh-tinh-hai-2.html")
        .pages()
        .forEach(page -> assertThat(page.html().length()).isLessThan(LIMIT));
  }

  private static void add(Site site, String id, String place, String level) {
    site.with(
        "content/van-ban/" + id + ".md",
        MarkdownPlan.named(id).key("place", place).key("level", level).text());
  }

  /** The plans that a page links to from its main part. */
  private static List<String> plansOn(SitePage page) {
    return page.document().select("main a[href]").eachAttr("href").stream()
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .filter(name -> name.matches("(thu|[abc]\\d+)\\.html"))
        .toList();
  }
}
