package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portals that leave out what is optional. */
class BareSiteTest {

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

  @Test
  void a_plan_of_one_paragraph_is_built() {
    plan("Một đoạn.").shows("article p", "Một đoạn.#");
  }

  @Test
  void a_plan_without_a_place_says_so() {
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").key("place", "null").text())
        .build()
        .succeeds()
        .findsNothing()
        .page("dia-phuong/index.html")
        .contains("van-ban/x.html");
  }

  @Test
  void without_a_list_of_places_there_are_no_pages_of_places() {
    site.without("content/dia-phuong.yaml")
        .build()
        .succeeds()
        .saysOnly(Site.PLAN + ":8:", "cảnh báo", "dia-phuong.yaml")
        .hasNo("dia-phuong/index.html")
        .pages()
        .forEach(page -> page.lacks("dia-phuong/"));
  }

  @Test
  void without_a_glossary_nothing_links_to_one() {
    site.without("content/thuat-ngu.yaml")
        .build()
        .succeeds()
        .findsNothing()
        .hasNo("thuat-ngu.html")
        .pages()
        .forEach(page -> page.lacks("thuat-ngu.html"));
  }

  @Test
  void yaml_files_that_hold_nothing_count_as_missing() {
    site.without(Site.PLAN)
        .without("content/van-ban/thu.txt")
        .without("content/gioi-thieu.md")
        .with("content/dia-phuong.yaml", "places: []\n")
        .with("content/thuat-ngu.yaml", "terms:\n")
        .build()
        .succeeds()
        .findsNothing()
        .has("index.html");
  }

  @Test
  void a_base_url_gives_canonical_addresses_and_keeps_links_relative() {
    SitePage page =
        site.build("--base-url", "https://vi-du.gov.vn/nq57").succeeds().page("van-ban/thu.html");
    assertThat(page.document().select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://vi-du.gov.vn/nq57/van-ban/thu.html");
    assertThat(page.document().select("a[href^=https://vi-du.gov.vn]")).isEmpty();
    site.build().succeeds().page("van-ban/thu.html").lacks("canonical", "vi-du.gov.vn");
  }
}
