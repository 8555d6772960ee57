package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.IndicatorBuilder.indicator;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.fixture.IndicatorBuilder;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Scope;

class IndicatorPagesTest {

  private static final String PAGE = "chi-tieu/x.html";

  @TempDir private Path folder;

  private BakedSite bake(IndicatorBuilder... indicators) {
    return BakedSite.of(
        folder, corpus -> {}, List.of(plan("mot"), plan("hai"), plan("ba")), indicators);
  }

  private static IndicatorBuilder size() {
    return indicator("x", "%")
        .name("Quy mô kinh tế số")
        .base("GRDP")
        .definition("Kinh tế số chiếm bao nhiêu.")
        .national(t -> t.is(Operator.AT_LEAST, "30").in(2030).base("GDP"))
        .target(
            "mot",
            t ->
                t.is(Operator.ABOUT, "20.5")
                    .under(2030)
                    .words("chiếm khoảng")
                    .quote("ii-1-p2", "Quy mô kinh tế số chiếm khoảng 20,5% GRDP."))
        .target("hai", t -> t.note("Chỉ nói chung."));
  }

  @Test
  void each_target_has_its_value_its_year_and_its_quotation() {
    BakedSite site = bake(size());
    assertThat(site.texts(PAGE, ".figures tbody tr").get(0))
        .isEqualTo(
            "mot Cấp tỉnh khoảng 20,5% GRDP lời văn: “chiếm khoảng” đến năm 2030 theo đề mục"
                + " “Quy mô kinh tế số chiếm khoảng 20,5% GRDP.” Mục II.1, đoạn 2");
    assertThat(site.page(PAGE).select(".figures a.source").attr("href"))
        .isEqualTo("../van-ban/mot.html#ii-1-p2");
    assertThat(site.page(PAGE).select(".figures blockquote")).hasSize(2);
  }

  @Test
  void plans_that_speak_in_words_or_not_at_all_have_honest_rows() {
    assertThat(bake(size()).texts(PAGE, ".figures tbody tr").subList(1, 3))
        .satisfiesExactly(
            words ->
                assertThat(words)
                    .startsWith("hai Cấp tỉnh chỉ nêu định tính Chỉ nói chung. không nêu năm"),
            silence -> assertThat(silence).isEqualTo("ba Cấp tỉnh không nêu"));
  }

  @Test
  void a_national_target_that_nobody_could_check_says_so() {
    assertThat(bake(size()).texts(PAGE, ".national-targets li"))
        .containsExactly(
            "Ít nhất 30% GDP, đến năm 2030 chưa đối chiếu với toàn văn Theo: Báo Nhân Dân");
  }

  @Test
  void a_national_target_with_a_quotation_shows_it_instead() {
    BakedSite site =
        BakedSite.of(
            folder,
            corpus -> {},
            List.of(plan("trung-uong"), plan("mot")),
            indicator("x", "%")
                .national(
                    t ->
                        t.is(Operator.GREATER, "55")
                            .in(2030)
                            .quote("ii-p1", "TFP vào tăng trưởng đạt trên 55%")));
    assertThat(site.texts(PAGE, ".national-targets li"))
        .containsExactly(
            "Trên 55%, đến năm 2030 “TFP vào tăng trưởng đạt trên 55%” Mục II, đoạn 1");
    assertThat(site.page(PAGE).html()).doesNotContain("chưa đối chiếu");
    assertThat(site.texts(PAGE, ".figures tbody th a"))
        .as("the Resolution is not silent")
        .containsExactly("mot");
  }

  @Test
  void a_chart_can_be_read_without_being_seen() {
    Document page = bake(size().target("ba", t -> t.is(Operator.EQUAL, "35").in(2030))).page(PAGE);
    assertThat(page.select("svg[role=img]"))
        .singleElement()
        .satisfies(
            svg -> {
              assertThat(svg.selectFirst("title").text())
                  .isEqualTo("Quy mô kinh tế số, đến năm 2030, % GRDP");
              assertThat(svg.selectFirst("desc").text()).isEqualTo("mot: khoảng 20,5%; ba: 35%.");
              assertThat(svg.attr("aria-labelledby").split(" "))
                  .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
              assertThat(svg.select("g.mark text").eachText())
                  .containsExactly("mot khoảng 20,5%", "ba 35%");
            });
    assertThat(page.select("main [style]")).isEmpty();
  }

  @Test
  void what_cannot_be_compared_says_why() {
    BakedSite site =
        bake(
            size()
                .target("hai", t -> t.is(Operator.EQUAL, "35").in(2030))
                .target("ba", t -> t.is(Operator.EQUAL, "40").in(2030).scope(Scope.COMMUNE)));
    assertThat(site.texts(PAGE, "section[aria-labelledby=so-sanh] li"))
        .containsExactly(
            "Đến năm 2030, % GRDP: mot (khoảng 20,5%) và hai (35%). Cách nhau 14,5 điểm phần"
                + " trăm, tính theo con số được nêu, chưa kể chữ đi kèm như “khoảng”, “trên”.",
            "ba, 40% GRDP (cấp xã), đến năm 2030: khác phạm vi (cấp xã và đơn vị ban hành).",
            "Mục tiêu quốc gia, ít nhất 30% GDP, đến năm 2030: khác căn cứ tính (GDP và GRDP).",
            "hai: chỉ nêu định tính, không có con số.");
  }

  @Test
  void without_results_there_is_no_figure_for_them() {
    assertThat(bake(size()).texts(PAGE, "section[aria-labelledby=ket-qua] p"))
        .containsExactly("Chưa có số liệu.");
  }

  @Test
  void a_result_shows_how_far_the_target_is() {
    BakedSite site =
        bake(
            size()
                .target("mot", t -> t.is(Operator.EQUAL, "35").in(2045))
                .result("mot", "2026-06-30", "21.5", "https://example.gov.vn/bao-cao"));
    assertThat(site.texts(PAGE, "section[aria-labelledby=ket-qua] tbody tr"))
        .containsExactly(
            "mot 21,5% GRDP 30/6/2026 Khoảng 20,5%, đến năm 2030: đã đạt 35%, đến năm 2045:"
                + " còn 13,5 điểm phần trăm, bằng 61% con số đặt ra Báo cáo số 12-BC/TU");
    assertThat(site.page(PAGE).select("a.out").attr("href"))
        .isEqualTo("https://example.gov.vn/bao-cao");
    assertThat(site.page(PAGE).select(".progress .done").attr("width")).isEqualTo("61");
  }

  @Test
  void figures_are_written_as_vietnamese_readers_write_them() {
    BakedSite site =
        bake(
            indicator("x", "đơn")
                .target("mot", t -> t.is(Operator.AT_LEAST, "3321").annual())
                .target("hai", t -> t.range("16", "18.5").unit("%/năm"))
                .target("ba", t -> t.is(Operator.TOP, "20").in(2045))
                .target("ba", t -> t.times("3", 2020).in(2030))
                .target("ba", t -> t.whole().base("đô thị")));
    assertThat(site.texts(PAGE, ".figures b.figure"))
        .containsExactly(
            "ít nhất 3.321 đơn",
            "từ 16 đến 18,5%/năm",
            "trong nhóm 20 dẫn đầu",
            "gấp 3 lần so với năm 2020",
            "toàn bộ đô thị");
    assertThat(site.texts(PAGE, ".figures td[data-label=Thời hạn]"))
        .containsExactly(
            "hằng năm", "không nêu năm", "đến năm 2045", "đến năm 2030", "không nêu năm");
  }

  @Test
  void indicators_are_listed_by_theme() {
    BakedSite site = bake(size().theme("kinh-te-so"), indicator("y", "thứ hạng").theme("xep-hang"));
    assertThat(site.texts("chi-tieu/index.html", "main h2"))
        .containsExactly("kinh-te-so", "xep-hang");
    assertThat(site.texts("chi-tieu/index.html", ".indicators tbody tr"))
        .containsExactly(
            "Quy mô kinh tế số % GRDP 1 văn bản 1 văn bản ít nhất 30% GDP, đến năm 2030",
            "y thứ hạng không có không có chưa có ở nguồn công khai");
    assertThat(site.texts("index.html", "section[aria-labelledby=chi-tieu] li"))
        .containsExactly("kinh-te-so 1 chỉ tiêu", "xep-hang 1 chỉ tiêu");
    assertThat(site.texts(PAGE, ".site-header a[aria-current]")).containsExactly("Chỉ tiêu");
  }

  @Test
  void without_indicators_nothing_speaks_of_them() {
    BakedSite site = bake();
    assertThat(site.has("chi-tieu/index.html")).isFalse();
    assertThat(site.page("index.html").html()).doesNotContain("chi-tieu");
  }

  @Test
  void an_indicator_that_no_plan_speaks_of_has_a_page() {
    BakedSite site = BakedSite.of(folder, corpus -> {}, List.of(), indicator("x", "%"));
    assertThat(site.texts(PAGE, "section[aria-labelledby=cac-van-ban] p"))
        .containsExactly("Cổng chưa có văn bản nào.");
    assertThat(site.page(PAGE).select("svg[role=img]")).isEmpty();
  }
}
