package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Level;

class AddressClaimsTest {

  private static final String SUM = "0".repeat(64);

  private static List<String> report(CorpusBuilder corpus) {
    return Report.of(new AddressClaims(), corpus);
  }

  @Test
  void an_alias_that_is_another_plans_id_is_reported_naming_that_plan() {
    assertThat(report(corpus().plan(plan("hung-yen").aliases("nghe-an"), plan("nghe-an"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/hung-yen.md:17: Địa chỉ “van-ban/nghe-an.html”")
        .contains("content/van-ban/nghe-an.md");
  }

  @Test
  void ids_that_differ_in_case_alone_are_one_address() {
    assertThat(report(corpus().plan(plan("Hung-Yen"), plan("hung-yen"))))
        .singleElement()
        .asString()
        .contains("content/van-ban/hung-yen.md:3")
        .contains("content/van-ban/Hung-Yen.md");
  }

  @Test
  void an_article_at_a_plans_address_is_reported() {
    assertThat(report(corpus().plan(plan("hung-yen")).article("van-ban/hung-yen", text -> {})))
        .singleElement()
        .asString()
        .contains("content/van-ban/hung-yen.md:0");
  }

  @Test
  void two_articles_at_one_address_are_reported() {
    assertThat(report(corpus().article("gioi-thieu", text -> {}).article("gioi-thieu", text -> {})))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index", "404", "thuat-ngu", "tim-kiem", "van-ban/index", "van-ban/tinh-nghe-an",
        "dia-phuong/nghe-an", "so-sanh/index", "chi-tieu/x", "du-lieu/x", "nhung/x", "css/x",
        "js/x", "img/x", "INDEX"
      })
  void an_article_cannot_take_an_address_of_the_portal(String path) {
    assertThat(report(corpus().place("nghe-an", Level.PROVINCE).article(path, text -> {})))
        .singleElement()
        .asString()
        .contains("“" + path + ".html” là của chính cổng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "tinh-nghe-an", "tinh-nghe-an-2"})
  void a_plan_and_an_alias_cannot_take_an_address_of_the_portal(String id) {
    CorpusBuilder corpus = corpus().place("nghe-an", Level.PROVINCE);
    assertThat(report(corpus.plan(plan(id), plan("hung-yen").aliases(id))))
        .hasSize(2)
        .allMatch(line -> line.contains("là của chính cổng"));
  }

  @Test
  void a_plan_of_a_place_whose_name_begins_like_the_portals_lists_is_fine() {
    CorpusBuilder corpus =
        corpus()
            .place("an-giang", Level.PROVINCE)
            .place("tinh-bien", Level.COMMUNE, "an-giang")
            .plan(plan("tinh-bien-ke-hoach-2025"));
    assertThat(report(corpus)).isEmpty();
  }

  @Test
  void a_supplied_copy_cannot_take_the_place_of_a_page_or_a_markdown_file() {
    assertThat(
            report(
                corpus()
                    .plan(
                        plan("hung-yen").source("Nghe-An.html", SUM),
                        plan("nghe-an").source("hung-yen.md", SUM),
                        plan("son-hong").source("index.html", SUM))))
        .hasSize(3);
  }

  @Test
  void copies_that_differ_in_case_alone_are_one_file() {
    assertThat(
            report(
                corpus()
                    .plan(
                        plan("hung-yen").source("ban-sao.txt", SUM),
                        plan("nghe-an").source("Ban-Sao.txt", SUM))))
        .hasSize(1);
  }

  @Test
  void what_other_rules_report_is_not_reported_twice() {
    assertThat(
            report(
                corpus()
                    .plan(
                        plan("hung-yen").aliases("hung-yen", "cu").source("hung-yen.txt", SUM),
                        plan("hung-yen").in("content/van-ban/khac.md"),
                        plan("nghe-an").aliases("cu").source("nghe-an.txt", SUM))))
        .isEmpty();
  }
}
