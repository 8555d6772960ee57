package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses that pages and passages have, had and may not have. */
class AddressesTest {

  private static final String X = "content/van-ban/x.md";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  @Test
  void no_passage_can_take_an_address_that_the_page_has_for_itself() {
    String body = "Một {~~hia~>hai~~} theo 57-NQ/TW.";
    String plan = MarkdownPlan.named("x").key("parent", "thu").body(body).text();
    Run run = site.with(X, plan).build().succeeds();
    Set<String> ids = new TreeSet<>(idsOutsideTheText(run.page("van-ban/x.html")));
    assertThat(ids).contains("noi-dung", "muc-luc", "cho-da-sua", "lien-quan", "tai-ve");
    for (String id : ids) {
      site.with(X, MarkdownPlan.named("x").body("Một {#" + id + "}").text())
          .check()
          .fails(1)
          .says(X + ":" + MarkdownPlan.BODY + ":", "#" + id);
    }
  }

  private static Set<String> idsOutsideTheText(SitePage page) {
    Set<String> ids = new TreeSet<>(page.document().select("[id]").eachAttr("id"));
    page.document().select("article [id]").eachAttr("id").forEach(ids::remove);
    return ids;
  }

  @Test
  void an_address_a_plan_had_leads_to_the_plan() {
    site.with(X, MarkdownPlan.named("x").key("aliases", "[cu, cu-hon]").text())
        .with(
            "content/them.md",
            "---\ntype: page\ntitle: Thêm\n---\n[a](van-ban/cu.md) và [b](van-ban/cu-hon.html)\n")
        .build()
        .succeeds()
        .findsNothing()
        .page("van-ban/cu.html")
        .contains("href=\"../van-ban/x.html\"")
        .and()
        .page("them.html")
        .contains("href=\"van-ban/cu.html\"", "href=\"van-ban/cu-hon.html\"");
  }

  @Test
  void a_link_to_a_passage_at_an_address_of_before_is_told_where_it_stands_now() {
    site.with(X, MarkdownPlan.named("x").key("aliases", "[cu]").text())
        .with(
            "content/them.md", "---\ntype: page\ntitle: Thêm\n---\n[a](van-ban/cu.md#mo-dau-p1)\n")
        .build()
        .fails(1)
        .saysOnly("content/them.md:5:", "gần nhất: van-ban/x.md#mo-dau-p1");
  }

  @Test
  void a_link_to_a_place_without_a_page_is_told_in_the_file_that_has_it() {
    site.with(X, MarkdownPlan.named("x").body("[xã](../dia-phuong/xa-thu.html)").text())
        .build()
        .fails(1)
        .saysOnly(X + ":" + MarkdownPlan.BODY + ":", "xa-thu.html");
  }

  @Test
  void a_link_to_a_page_that_is_not_made_is_told_in_the_file_that_has_it() {
    site.with(X, MarkdownPlan.named("x").body("[từ](../thuat-ngu.html)").text())
        .without("content/thuat-ngu.yaml")
        .build()
        .fails(1)
        .saysOnly(X + ":" + MarkdownPlan.BODY + ":", "thuat-ngu.html");
  }

  @Test
  void links_to_all_kinds_of_pages_are_sound() {
    site.with(
            X,
            MarkdownPlan.named("x")
                .body(
                    "[a](thu.md) [b](thu.html#i-1) [c](../gioi-thieu.md) [d](index.html)"
                        + " [e](../index.html) [f](../dia-phuong/tinh-thu.html)"
                        + " [g](../dia-phuong/index.html) [h](../thuat-ngu.html) [i](thu.txt)"
                        + " [k](#mo-dau) [l](https://vi-du.vn/) [m](mailto:a@vi-du.vn)"
                        + " [n](x.md#mo-dau-p1)")
                .text())
        .build()
        .succeeds()
        .findsNothing();
  }
}
