package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Level;
import vn.doichieu.model.TaskGroup;

/** The page of results before anything is searched for, and the boxes that lead to it. */
class SearchPageTest {

  private static final String PAGE = "tim-kiem.html";

  @TempDir private Path folder;

  private BakedSite bake(
      Consumer<CorpusBuilder> more, List<PlanBuilder> plans, IndicatorBuilder... indicators) {
    return BakedSite.of(folder, more, plans, indicators);
  }

  private static void twoProvinces(CorpusBuilder corpus) {
    corpus.place("b", Level.PROVINCE).place("a", Level.PROVINCE).place("c", Level.PROVINCE);
  }

  private static List<String> choices(BakedSite site, String filter) {
    return site.page(PAGE).select("select[name=" + filter + "] option").eachAttr("value");
  }

  @Test
  void it_waits_for_a_query_and_tells_programs_so() {
    Document page = bake(corpus -> {}, List.of(plan("a"))).page(PAGE);

    assertThat(page.select("main").attr("data-search-state")).isEqualTo("idle");
    assertThat(page.select("main form[role=search]").attr("action")).isEqualTo(PAGE);
    assertThat(page.select("main form input[type=search][name=q]")).hasSize(1);
    assertThat(page.select("[role=status]")).hasSize(1);
    assertThat(page.select("[data-result], [data-hit]")).isEmpty();
  }

  @Test
  void filters_offer_what_plans_have_and_nothing_else() {
    BakedSite site =
        bake(
            SearchPageTest::twoProvinces,
            List.of(
                plan("x").level(Level.PROVINCE).place("b"),
                plan("y")
                    .level(Level.COMMUNE)
                    .place("a")
                    .text(text -> text.opening(TaskGroup.INSTITUTIONS).heading(2, "i", "I. Một"))),
            indicator("quy-mo", "%").theme("kinh-te-so"));

    assertThat(choices(site, "cap")).containsExactly("", "tinh", "xa");
    assertThat(choices(site, "tinh")).containsExactly("", "a", "b");
    assertThat(choices(site, "chu-de")).containsExactly("", "kinh-te-so", "g:the-che");
    assertThat(choices(site, "loai")).containsExactly("", "doan", "chi-tieu");
  }

  @Test
  void where_a_filter_would_part_nothing_there_is_none() {
    BakedSite site = bake(corpus -> {}, List.of(plan("x"), plan("y")));

    assertThat(site.page(PAGE).select("select")).isEmpty();
  }

  @Test
  void plans_without_a_province_leave_a_choice_between_theirs_and_the_only_one() {
    BakedSite site =
        bake(SearchPageTest::twoProvinces, List.of(plan("x").place("a"), plan("y").place("")));

    assertThat(choices(site, "tinh")).containsExactly("", "a");
  }

  @Test
  void without_scripts_it_says_what_works_instead() {
    Document page = bake(corpus -> corpus.term("GRDP"), List.of(plan("x"))).page(PAGE);

    assertThat(page.select("noscript").text()).contains("Ctrl+F");
    assertThat(page.select("noscript a").eachAttr("href"))
        .containsExactly("van-ban/index.html", "thuat-ngu.html", "du-lieu/index.html");
  }

  @Test
  void every_page_has_one_box_that_leads_there_from_its_own_depth() {
    BakedSite site = bake(corpus -> {}, List.of(plan("x")));

    assertThat(boxes(site, "van-ban/x.html")).containsExactly("../tim-kiem.html");
    assertThat(boxes(site, "so-sanh/index.html")).containsExactly("../tim-kiem.html");
    assertThat(boxes(site, "index.html")).containsOnly(PAGE).hasSize(2);
    assertThat(boxes(site, PAGE)).containsExactly(PAGE);
    assertThat(boxes(site, "404.html")).isEmpty();
    assertThat(boxes(site, "nhung/nhiem-vu.html")).isEmpty();
  }

  @Test
  void a_box_takes_no_id_that_a_passage_might_have() {
    Document page = bake(corpus -> {}, List.of(plan("x"))).page("van-ban/x.html");

    assertThat(page.select(".site-search [id]")).isEmpty();
    assertThat(page.select(".site-search label:has(input)").text()).isNotEmpty();
  }

  @Test
  void no_page_but_that_of_results_loads_the_search() {
    BakedSite site = bake(corpus -> {}, List.of(plan("x")));

    assertThat(scripts(site, "van-ban/x.html")).containsExactly("../js/portal.js", "../js/cite.js");
    assertThat(scripts(site, "index.html")).containsExactly("js/portal.js");
    assertThat(scripts(site, PAGE))
        .containsExactly(
            "js/portal.js",
            "js/search-text.js",
            "js/search-index.js",
            "js/search-rank.js",
            "js/search-gather.js",
            "js/search-hits.js",
            "js/search-suggest.js",
            "js/search.js",
            "js/search-view.js",
            "js/search-page.js");
  }

  @Test
  void a_form_may_be_sent_to_a_file_for_firefox() {
    BakedSite site = bake(corpus -> {}, List.of(plan("x")));

    assertThat(
            site.page("van-ban/x.html").select("meta[http-equiv]").stream()
                .map((Element policy) -> policy.attr("content")))
        .singleElement()
        .asString()
        .endsWith("form-action 'self' file:");
  }

  private static List<String> boxes(BakedSite site, String page) {
    return site.page(page).select("form[role=search]").eachAttr("action");
  }

  private static List<String> scripts(BakedSite site, String page) {
    return site.page(page).select("script").eachAttr("src");
  }
}
