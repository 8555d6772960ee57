package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Level;
import vn.doichieu.model.Operator;
import vn.doichieu.model.TaskGroup;

/** Places and task groups of more plans than are compared all with all: 2 provinces, 320 plans. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitPlacesTest {

  private static final int COMMUNES = 300;
  private static final int INDICATORS = 40;
  private static final long LIMIT = 400_000;
  private static final String LONG = "Đẩy mạnh chuyển đổi số trong mọi cơ quan và ".repeat(8);
  private static final String PROVINCE = "dia-phuong/a.html";

  private final List<PlanBuilder> plans = new ArrayList<>();
  private final List<IndicatorBuilder> indicators =
      IntStream.range(0, INDICATORS).mapToObj(i -> indicator("x-" + i, "%")).toList();

  private BakedSite site;

  @BeforeAll
  void bake(@TempDir Path folder) {
    add("tinh-a", "a", Level.PROVINCE, "90");
    add("tinh-b", "b", Level.PROVINCE, "70");
    add("huyen", "h", Level.DISTRICT, "60");
    IntStream.range(0, COMMUNES).forEach(i -> add("xa-" + i, "c-" + i, Level.COMMUNE, "50"));
    IntStream.range(0, 17).forEach(i -> add("lac-" + i, "", Level.COMMUNE, "40"));
    site =
        BakedSite.of(
            folder, SplitPlacesTest::places, plans, indicators.toArray(IndicatorBuilder[]::new));
  }

  private static void places(CorpusBuilder corpus) {
    corpus.place("a", Level.PROVINCE).place("b", Level.PROVINCE).place("h", Level.DISTRICT, "a");
    IntStream.range(0, COMMUNES).forEach(i -> corpus.place("c-" + i, Level.COMMUNE, "h"));
  }

  private void add(String id, String place, Level level, String figure) {
    PlanBuilder plan =
        plan(id)
            .level(level)
            .text(
                text -> {
                  text.heading(2, "i", "I. Nhiệm vụ");
                  for (TaskGroup group : TaskGroup.values()) {
                    text.opening(group)
                        .heading(3, "i-" + group.ordinal(), (group.ordinal() + 1) + ". " + LONG)
                        .paragraph("i-" + group.ordinal() + "-p1", LONG);
                  }
                });
    plans.add(place.isEmpty() ? plan : plan.place(place));
    indicators.forEach(
        indicator ->
            indicator.target(id, t -> t.is(Operator.EQUAL, figure).in(2030).quote("i-0-p1", LONG)));
  }

  @Test
  void parts_of_a_page_are_told_apart_by_their_titles_and_descriptions() {
    List<String> titles = site.ofListed(Pattern.compile("<title>(.*?)</title>"));
    List<String> descriptions =
        site.ofListed(Pattern.compile("<meta name=\"description\" content=\"(.*?)\">"));

    assertThat(titles).hasSizeGreaterThan(COMMUNES).doesNotHaveDuplicates();
    assertThat(titles).anyMatch(title -> title.contains(" (phần 2) – "));
    assertThat(descriptions).hasSameSizeAs(titles).doesNotHaveDuplicates();
  }

  @Test
  void a_province_stands_beside_the_other_provinces() {
    assertThat(site.texts(PROVINCE, ".standings tbody td:nth-child(4)"))
        .hasSize(INDICATORS)
        .allMatch(cell -> cell.equals("70% (tinh-b)"));
    assertThat(site.texts(PROVINCE, "section[aria-labelledby=chi-tieu] > p").get(0))
        .startsWith("Bên cạnh 1 văn bản khác của trung ương và cấp tỉnh.");
  }

  @Test
  void a_district_stands_beside_the_units_and_the_plan_of_its_province() {
    assertThat(site.texts("dia-phuong/h.html", ".standings tbody td:nth-child(4)"))
        .hasSize(INDICATORS)
        .allMatch(cell -> cell.startsWith("301 văn bản: thấp nhất 50% (xa-"))
        .allMatch(cell -> cell.endsWith("cao nhất 90% (tinh-a)"));
  }

  @Test
  void many_units_are_a_list_with_counts_and_links() {
    assertThat(site.page(PROVINCE).select("section[aria-labelledby=truc-thuoc] .card")).isEmpty();
    assertThat(site.texts(PROVINCE, "section[aria-labelledby=truc-thuoc] li"))
        .hasSize(COMMUNES + 1)
        .contains("h huyen (40 chỉ tiêu)", "c-7 xa-7 (40 chỉ tiêu)");
    assertThat(site.texts(PROVINCE, ".units tbody td:nth-child(2)"))
        .hasSize(INDICATORS)
        .allMatch(cell -> cell.equals("301 nêu con số"));
  }

  @Test
  void a_province_leads_to_its_own_part_of_a_comparison() {
    assertThat(site.page(PROVINCE).select("section[aria-labelledby=doi-chieu] a").eachAttr("href"))
        .contains("../so-sanh/nhiem-vu/tinh-a.html");
    assertThat(site.has("so-sanh/nhiem-vu/tinh-a.html")).isTrue();
  }

  @Test
  void every_plan_stands_in_the_task_groups_of_its_province_under_the_provinces_own() {
    List<String> shown = new ArrayList<>();
    for (int number = 1; site.has(part(number)); number++) {
      List<String> columns = site.texts(part(number), ".tasks thead th a");
      assertThat(columns).startsWith("tinh-a").hasSizeLessThanOrEqualTo(24);
      shown.addAll(columns.subList(1, columns.size()));
    }
    assertThat(shown).hasSize(COMMUNES + 1).doesNotHaveDuplicates();
    assertThat(site.texts("so-sanh/nhiem-vu.html", ".tasks thead th a"))
        .containsExactly("tinh-a", "tinh-b");
    assertThat(site.texts("so-sanh/nhiem-vu/chua-ro.html", ".tasks thead th a")).hasSize(17);
  }

  private static String part(int number) {
    return "so-sanh/nhiem-vu/tinh-a" + (number == 1 ? "" : "-" + number) + ".html";
  }

  @Test
  void the_data_of_a_part_are_those_of_its_province() {
    assertThat(csv("so-sanh/nhiem-vu/tinh-a.html"))
        .isEqualTo("../../du-lieu/tinh-a/so-sanh-nhiem-vu.csv");
    assertThat(csv("so-sanh/nhiem-vu/chua-ro.html"))
        .isEqualTo("../../du-lieu/chua-ro/so-sanh-nhiem-vu.csv");
    assertThat(csv("so-sanh/nhiem-vu.html")).isEqualTo("../du-lieu/index.html");
  }

  private String csv(String address) {
    return site.page(address).select(".takeaway li a").first().attr("href");
  }

  @Test
  void no_page_is_longer_than_400_kilobytes() {
    assertThat(site.sizes()).allSatisfy(size -> assertThat(size).isLessThan(LIMIT));
  }
}
