package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three small plans of a province, its district and a commune, set side by side. */
class ComparedSiteTest {

  private static final String PROVINCE = "content/van-ban/tinh-x.md";
  private static final String DISTRICT = "content/van-ban/huyen-y.md";
  private static final String TASKS = "so-sanh/nhiem-vu.html";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void copy() {
    site = Site.fixture("so-sanh", folder);
  }

  private static List<String> cells(Document page, String rowHeading) {
    return page.select(".tasks tbody tr").stream()
        .filter(row -> row.select("> th").text().equals(rowHeading))
        .flatMap(row -> row.select("> td").stream())
        .map(Element::text)
        .toList();
  }

  @Test
  void the_task_groups_of_each_plan_are_told_in_a_line() {
    Document page = site.build().succeeds().findsNothing().page(TASKS).document();

    assertThat(page.select(".tasks thead th a").eachText())
        .containsExactly("Huyện Y", "Tỉnh X", "Xã Z");
    assertThat(cells(page, "Tóm tắt"))
        .containsExactly(
            "Văn bản không chia theo nhóm nhiệm vụ.",
            "7/7 nhóm có mục; 1 mục gộp nhiều nhóm; thêm 1 mục riêng.",
            "2/7 nhóm có mục; 1 nhóm tách thành nhiều mục; thêm 1 mục riêng; không có mục cho:"
                + " Thể chế, Nhân lực, Hệ thống chính trị, Doanh nghiệp, Hợp tác quốc tế.");
  }

  @Test
  void a_cell_names_the_section_and_how_long_it_is_and_leads_to_it() {
    Document page = site.build().succeeds().page(TASKS).document();

    assertThat(cells(page, "1. Nhận thức, tư duy"))
        .containsExactly(
            "Làm cho mọi người hiểu việc số Mục II.1; 2 đoạn; 19 chữ",
            "Nói cho dân hiểu. Mục II.1; 4 chữ");
    assertThat(cells(page, "2. Thể chế"))
        .containsExactly(
            "Sửa quy định, xây mạng Mục II.2; 1 đoạn; 9 chữ gộp với Hạ tầng",
            "không có mục cho nhóm này");
    assertThat(cells(page, "3. Hạ tầng").get(1)).startsWith("tách thành 2 mục");
    assertThat(cells(page, "Mục riêng, ngoài bảy nhóm"))
        .containsExactly(
            "Dành tiền cho việc số Mục II.3; 1 đoạn; 9 chữ",
            "Thi đua giữa các thôn. Mục II.4; 5 chữ");
    assertThat(page.select(".tasks tbody td a").eachAttr("href"))
        .contains("../van-ban/tinh-x.html#ii-2", "../van-ban/xa-z.html#ii-4");
  }

  @Test
  void the_bare_page_has_the_same_table_and_leads_to_the_full_one() {
    Run run = site.build().succeeds();

    Document bare = run.page("nhung/nhiem-vu.html").document();
    assertThat(bare.select(".tasks a").eachAttr("target")).isNotEmpty().containsOnly("_top");
    bare.select(".tasks a").removeAttr("target");
    assertThat(bare.select(".tasks").outerHtml())
        .isEqualTo(run.page(TASKS).document().select(".tasks").outerHtml());
    assertThat(bare.select(".bare-source a").attr("href")).isEqualTo("../so-sanh/nhiem-vu.html");
    assertThat(bare.select("header, nav.crumbs")).isEmpty();
  }

  @Test
  void without_any_task_group_the_page_says_so_of_each_plan() {
    Document page =
        site.without("content/van-ban/xa-z.md")
            .without(PROVINCE)
            .without("content/kpi.yaml")
            .edit(DISTRICT, "parent: tinh-x", "parent: null")
            .build()
            .succeeds()
            .page(TASKS)
            .document();

    assertThat(cells(page, "Tóm tắt")).containsExactly("Văn bản không chia theo nhóm nhiệm vụ.");
  }

  @Test
  void a_place_shows_its_indicators_beside_those_of_others() {
    Document page = site.build().succeeds().page("dia-phuong/tinh-x.html").document();

    Element first = page.select(".standings tbody tr").get(0);
    assertThat(first.select("td").get(0).text())
        .startsWith("90% số thôn đến năm 2030 “Tỷ lệ thôn có mạng đạt 90% số thôn.”");
    assertThat(first.select("td").get(1).text()).isEqualTo("chưa có ở nguồn công khai");
    assertThat(first.select("td").get(2).text()).isEqualTo("95% (Xã Z) 1 không nêu");
    Element second = page.select(".standings tbody tr").get(1);
    assertThat(second.select("td").get(1).text())
        .startsWith("không cùng căn cứ tính: trên 80% người dân và doanh nghiệp");
    assertThat(second.select("td").get(2).text()).isEqualTo("1 chỉ nêu định tính; 1 không nêu");
  }

  @Test
  void a_place_whose_plan_sets_nothing_says_so_and_shows_its_units() {
    Document page = site.build().succeeds().page("dia-phuong/huyen-y.html").document();

    assertThat(page.select("section[aria-labelledby=chi-tieu] p").eachText())
        .containsExactly("Văn bản của đơn vị này không đặt chỉ tiêu nào.");
    assertThat(page.select(".units tbody th").eachText())
        .containsExactly("Thôn có mạng", "Dịch vụ công trực tuyến");
    assertThat(page.select(".units tbody td li").eachText())
        .containsExactly(
            "Xã Z: 95% số thôn, đến năm 2030", "Xã Z: chỉ nêu định tính, đến năm 2030");
  }

  @Test
  void a_place_leads_to_the_comparisons_there_are() {
    Document page = site.build().succeeds().page("dia-phuong/tinh-x.html").document();

    assertThat(page.select("section[aria-labelledby=doi-chieu] a").eachAttr("href"))
        .contains("../so-sanh/nhiem-vu.html");
  }

  @Test
  void the_list_of_places_counts_the_plans_below_each_place() {
    site.build()
        .succeeds()
        .page("dia-phuong/index.html")
        .shows(".groups span", "3 văn bản", "trong đó 2 văn bản");
  }

  @Test
  void an_indicator_that_nobody_targets_has_a_page_that_says_so() {
    site.build()
        .succeeds()
        .page("chi-tieu/khong-ai-dat.html")
        .contains("Chưa có văn bản nào nêu con số");
  }

  @Test
  void a_plan_that_carries_out_itself_stops_the_build() {
    site.build().succeeds();
    site.edit(DISTRICT, "parent: tinh-x", "parent: huyen-y")
        .build()
        .fails(1)
        .saysOnly(DISTRICT + ":15:", "Mục parent ghi mã của chính văn bản này");
  }

  @Test
  void plans_that_carry_out_each_other_in_a_circle_stop_the_build() {
    site.build().succeeds();
    site.edit(PROVINCE, "parent: null", "parent: xa-z")
        .build()
        .fails(1)
        .saysOnly(PROVINCE + ":15:", "Mục parent", "nối thành vòng", "tinh-x → xa-z → tinh-x");
  }
}
