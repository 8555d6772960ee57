package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Level;
import vn.doichieu.model.Operator;

/** An indicator that more plans speak of than fit on a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitIndicatorTest {

  private static final long LIMIT = 500_000;
  private static final String PAGE = "chi-tieu/x.html";
  private static final String LONG = "Phấn đấu đạt ".repeat(120);

  private final List<PlanBuilder> plans = new ArrayList<>();
  private final IndicatorBuilder indicator = indicator("x", "%");

  private BakedSite site;

  @BeforeAll
  void bake(@TempDir Path folder) {
    add("tinh-a", 1, "a", Level.PROVINCE);
    add("xa-a", 310, "a", Level.COMMUNE);
    add("xa-b", 20, "b", Level.COMMUNE);
    for (int i = 1; i <= 5; i++) {
      String id = "huyen-" + i;
      plans.add(plan(id).level(Level.DISTRICT));
      indicator.target(id, t -> t.quote("i-p1", LONG));
    }
    site =
        BakedSite.of(
            folder,
            corpus -> corpus.place("a", Level.PROVINCE).place("b", Level.PROVINCE),
            plans,
            indicator);
  }

  private void add(String name, int count, String place, Level level) {
    for (int i = 1; i <= count; i++) {
      String id = name + "-" + i;
      plans.add(plan(id).place(place).level(level));
      indicator.target(id, t -> t.is(Operator.EQUAL, "80").in(2030).quote("i-p1", LONG));
    }
  }

  private List<String> plansOn(String address) {
    return site.texts(address, ".figures tbody th a");
  }

  @Test
  void its_page_keeps_the_plans_of_provinces_and_links_to_all_others() {
    assertThat(plansOn(PAGE)).containsExactly("tinh-a-1");
    assertThat(site.texts(PAGE, "section[aria-labelledby=theo-tinh] li"))
        .containsExactly(
            "a 311/311 văn bản nêu con số",
            "b 20/20 văn bản nêu con số",
            "Chưa rõ tỉnh, thành phố 0/5 văn bản nêu con số");
    assertThat(site.page(PAGE).select("section[aria-labelledby=theo-tinh] a").eachAttr("href"))
        .containsExactly(
            "../chi-tieu/x/a.html", "../chi-tieu/x/b.html", "../chi-tieu/x/chua-ro.html");
  }

  @Test
  void every_plan_stands_on_one_page_of_its_province() {
    List<String> pages = new ArrayList<>(List.of("chi-tieu/x/a.html"));
    for (int number = 2; site.has("chi-tieu/x/a-" + number + ".html"); number++) {
      pages.add("chi-tieu/x/a-" + number + ".html");
    }
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(
            Stream.concat(pages.stream(), Stream.of("chi-tieu/x/b.html", "chi-tieu/x/chua-ro.html"))
                .flatMap(page -> plansOn(page).stream()))
        .hasSize(336)
        .doesNotHaveDuplicates();
    assertThat(site.page(pages.get(0)).select("a[rel=next]").attr("href"))
        .isEqualTo("../../" + pages.get(1));
  }

  @Test
  void no_page_is_longer_than_500_kilobytes() {
    assertThat(site.sizes()).allSatisfy(size -> assertThat(size).isLessThan(LIMIT));
  }

  @Test
  void a_province_of_a_few_plans_has_a_chart_and_one_of_many_says_why_not() {
    assertThat(site.page("chi-tieu/x/b.html").select("svg[role=img] g.mark")).hasSize(20);
    assertThat(site.page("chi-tieu/x/a.html").select("svg[role=img]")).isEmpty();
    assertThat(site.texts("chi-tieu/x/a.html", "main > p.hint"))
        .singleElement()
        .asString()
        .contains("quá nhiều để vẽ");
  }

  @Test
  void what_is_comparable_is_said_once_for_all_and_names_a_few_plans() {
    assertThat(site.texts(PAGE, "section[aria-labelledby=so-sanh] li").get(0))
        .contains("và 319 văn bản khác", "Cùng một mức.");
    assertThat(site.page("chi-tieu/x/a.html").select("section[aria-labelledby=so-sanh]")).isEmpty();
  }
}
