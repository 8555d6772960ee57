package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that replaces an earlier one: {@code tinh-m} and {@code tinh-m-cu}. */
class ReplacedPlanTest {

  @TempDir private static Path folder;
  private static Run run;

  @BeforeAll
  static void build() {
    run = Site.fixture("thay-the", folder).build().succeeds();
  }

  @Test
  void nothing_is_found_and_every_link_leads_somewhere() {
    run.findsNothing().tells("3 văn bản");
  }

  @Test
  void the_old_page_says_so_at_the_top_and_keeps_its_text() {
    run.page("van-ban/tinh-m-cu.html")
        .shows(
            ".doc-head .notice p:first-child",
            "Văn bản đã được thay. Bản thay thế: Tỉnh M, số 12-KH/TU, ban hành ngày 15/9/2026."
                + " Xem những chỗ thay đổi.")
        .contains("href=\"../van-ban/tinh-m.html#thay-doi\"")
        .contains("Lập đội cứu hộ đường thủy", "href=\"tinh-m-cu.md\"")
        .contains("du-lieu/lich/tinh-m-cu.ics")
        .lacks("id=\"thay-doi\"", "id=\"ke-thua\"", "class=\"kin");
  }

  @Test
  void the_new_page_shows_what_changed_and_where() {
    SitePage page =
        run.page("van-ban/tinh-m.html")
            .contains("Văn bản này thay cho bản trước:", "<a href=\"#thay-doi\">Thay đổi so với")
            .shows(
                ".change-counts li",
                "7 đoạn giữ nguyên",
                "3 đoạn khác số liệu",
                "1 đoạn diễn đạt lại",
                "1 đoạn thêm",
                "1 đoạn bỏ")
            .shows(
                ".change-kind",
                "Khác số liệu",
                "Khác số liệu",
                "Diễn đạt lại",
                "Bỏ",
                "Thêm",
                "Khác số liệu")
            .contains("href=\"../so-sanh/tinh-m-cu--tinh-m.html\"");

    assertThat(page.document().select(".change.figures .diff-figure").eachText())
        .containsExactly(
            "[bỏ: 2028]",
            "[thêm: 2030]",
            "[bỏ: 60%.]",
            "[thêm: 75%.]",
            "[bỏ: 30/6/]",
            "[thêm: 31/12/]");
    assertThat(page.document().select(".change.reworded ins").text()).contains("và chủ vựa");
    assertThat(page.document().select(".change.dropped del").text())
        .isEqualTo("[bỏ: 3. Lập đội cứu hộ đường thủy ở các bến phà ngang.]");
    assertThat(page.document().select(".change.dropped a").attr("href"))
        .isEqualTo("../van-ban/tinh-m-cu.html#ii-3");
    assertThat(page.document().select(".change.reworded a").eachAttr("href"))
        .containsExactly("#ii-2", "../van-ban/tinh-m-cu.html#ii-2");
  }

  @Test
  void both_have_a_page_side_by_side() {
    run.page("so-sanh/tinh-m-cu--tinh-m.html")
        .contains("60%", "75%", "Tỉnh M (2025)")
        .and()
        .has("du-lieu/cap/tinh-m-cu--tinh-m.csv")
        .has("nhung/tinh-m-cu--tinh-m.html")
        .page("so-sanh/index.html")
        .contains("href=\"tinh-m-cu--tinh-m.html\"", "Tỉnh M (2025) (đã được thay)");
  }

  @Test
  void the_page_side_by_side_says_which_took_the_place_of_which() throws IOException {
    String sentence =
        "Văn bản và bản thay thế. Tỉnh M (2025) (bản sao không nêu ngày ban hành) đã được thay bằng"
            + " Tỉnh M, số 12-KH/TU, ban hành ngày 15/9/2026.";
    for (String page : List.of("so-sanh/", "nhung/")) {
      run.page(page + "tinh-m-cu--tinh-m.html")
          .shows(".notice", sentence + " Xem những chỗ thay đổi.")
          .shows("#thong-tin + table thead th", "Mục", "Tỉnh M (2025) đã được thay", "Tỉnh M")
          .shows(
              "#thong-tin + table tbody tr:last-child > *",
              "Bản trước, bản sau",
              "Đã được thay bằng Tỉnh M",
              "Thay cho Tỉnh M (2025)");
    }
    run.page("so-sanh/tinh-k--tinh-m.html")
        .lacks("class=\"notice\"", "đã được thay")
        .contains("Thay cho", "không có trên cổng");
    assertThat(Jsoup.parse(file("nhung/doan/tinh-m-cu--tinh-m.txt")).text())
        .contains(sentence)
        .doesNotContain("Xem những chỗ");
    assertThat(data("van-ban/tinh-m-cu.js")).contains("\"replaced\":[\"tinh-m\",\"Tỉnh M\"]");
    assertThat(data("van-ban/tinh-m.js")).doesNotContain("\"replaced\"");
  }

  @Test
  void citations_of_the_old_plan_say_that_it_was_replaced() {
    String words =
        "Ban Thường vụ Tỉnh ủy M, Kế hoạch quan trắc sông ngòi của Tỉnh M (đã được thay bằng số"
            + " 12-KH/TU, ngày 15/9/2026)";
    SitePage old = run.page("van-ban/tinh-m-cu.html");

    assertThat(old.document().expectFirst("[data-cite]").attr("data-source")).isEqualTo(words);
    assertThat(old.document().expectFirst(".cite-plan").text())
        .contains(words + ". ", "cập nhật ngày 20/9/2026");
    assertThat(run.page("van-ban/tinh-m.html").document().expectFirst(".cite-plan").text())
        .doesNotContain("đã được thay");
  }

  @Test
  void metadata_name_the_other_version_and_the_day_it_came() {
    SitePage old = run.page("van-ban/tinh-m-cu.html");
    SitePage newer = run.page("van-ban/tinh-m.html");

    assertThat(meta(old, "DCTERMS.modified")).isEqualTo("2026-09-20");
    assertThat(meta(old, "DCTERMS.isReplacedBy")).isEqualTo("12-KH/TU");
    assertThat(meta(old, "DCTERMS.replaces")).isEmpty();
    assertThat(meta(newer, "DCTERMS.replaces")).isEqualTo("tinh-m-cu");
    assertThat(meta(newer, "DCTERMS.isReplacedBy")).isEmpty();
    assertThat(old.html()).contains("\"dateModified\":\"2026-09-20\"");
  }

  private static String meta(SitePage page, String name) {
    return page.document().select("meta[name=" + name + "]").attr("content");
  }

  @Test
  void the_old_version_is_no_column_no_peer_and_no_competitor() {
    for (String way : List.of("chi-tieu", "nhiem-vu", "moc-thoi-gian", "phan-cong", "ke-thua")) {
      run.page("so-sanh/" + way + ".html").contains("Tỉnh M").lacks("tinh-m-cu", "(2025)");
    }
    run.hasNo("so-sanh/tinh-k--tinh-m-cu.html").has("so-sanh/tinh-k--tinh-m.html");
    run.page("van-ban/tinh-k.html").contains("= Tỉnh M").lacks("tinh-m-cu");
    assertThat(run.page("van-ban/tinh-m.html").document().select("article .kin").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("tinh-k.html#"));
  }

  @Test
  void lists_mark_the_old_version() {
    run.page("van-ban/index.html").shows("th .replaced", "đã được thay");
    run.page("index.html").shows(".card .replaced", "đã được thay");
    run.page("dia-phuong/tinh-m.html").shows(".card .replaced", "đã được thay");
  }

  @Test
  void indicators_count_and_draw_current_targets_and_tell_the_old_ones_apart() {
    SitePage page =
        run.page("chi-tieu/tram-tu-dong.html")
            .contains("2 văn bản nêu con số, 0 chỉ nêu định tính, 0 không nêu")
            .shows("section[aria-labelledby=ban-cu] b.figure", "ít nhất 60% tổng số trạm")
            .shows("section[aria-labelledby=ban-cu] th .replaced", "đã được thay");

    assertThat(page.document().select("section[aria-labelledby=cac-van-ban] b.figure")).hasSize(2);
    assertThat(page.document().select("svg").text()).doesNotContain("(2025)", "2028");
    run.page("dia-phuong/tinh-k.html").contains("75%").lacks("60%");
    run.page("dia-phuong/tinh-m.html").lacks("60%");
    run.page("chi-tieu/index.html").contains("2 văn bản").lacks("3 văn bản");
  }

  @Test
  void the_common_calendar_holds_a_deadline_in_one_version() throws IOException {
    assertThat(data("lich/tat-ca.ics")).contains("DATE:20261231").doesNotContain("DATE:20260630");
    assertThat(data("lich/tinh-m-cu.ics").replace("\r\n ", ""))
        .contains(
            "DATE:20260630",
            "X-WR-CALNAME:Lịch: Tỉnh M (2025) (đã được thay bằng Tỉnh M)\r\n",
            "\\nVăn bản này đã được thay bằng: Tỉnh M\\, số 12-KH/TU\r\n")
        .doesNotContain("20261231");
    assertThat(data("lich/tinh-m.ics"))
        .contains("X-WR-CALNAME:Lịch: Tỉnh M\r\n")
        .doesNotContain("được thay");
  }

  @Test
  void open_data_keep_the_old_version_and_name_its_successor() throws IOException {
    assertThat(data("chi-tieu.json")).contains("\"tinh-m-cu\"");
    assertThat(data("moc-thoi-gian.json")).contains("\"tinh-m-cu\"");
    assertThat(data("phan-cong.json")).contains("\"tinh-m-cu\"");
    assertThat(data("van-ban.json"))
        .contains("\"replaces\":\"tinh-m-cu\",\"replaced-by\":null", "\"replaced-by\":\"tinh-m\"");
    assertThat(data("van-ban.csv").lines().findFirst().orElseThrow())
        .contains(",replaces,replaced-by,");
    assertThat(data("so-sanh-chi-tieu.json")).doesNotContain("tinh-m-cu");
    assertThat(data("so-sanh-nhiem-vu.json")).doesNotContain("tinh-m-cu");
  }

  @Test
  void the_search_finds_both_and_marks_the_old_one() throws IOException {
    String map =
        Files.readString(folder.resolve("xuat-ban/site").resolve("tim-kiem/k-0.js"), UTF_8);

    assertThat(map).containsPattern("tinh-m-cu[^n]*Tỉnh M \\(2025\\).{1,40}?\\\\t1\\\\n");
    run.page("tim-kiem.html").contains("data-word=\"replaced\"");
  }

  @Test
  void addresses_that_either_had_before_still_lead_to_it() {
    run.page("van-ban/tinh-m-dau.html").contains("tinh-m-cu.html");
    run.page("van-ban/tinh-m-moi.html").contains("tinh-m.html").lacks("tinh-m-cu.html");
  }

  private static String data(String file) throws IOException {
    return file("du-lieu/" + file);
  }

  private static String file(String name) throws IOException {
    return Files.readString(folder.resolve("xuat-ban/site").resolve(name), UTF_8);
  }
}
