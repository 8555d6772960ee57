package vn.doichieu.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertThat(data("lich/tinh-m-cu.ics")).contains("DATE:20260630").doesNotContain("20261231");
  }

  @Test
  void open_data_keep_the_old_version_and_name_its_successor() throws IOException {
    assertThat(data("chi-tieu.json")).contains("\"tinh-m-cu\"");
    assertThat(data("moc-thoi-gian.json")).contains("\"tinh-m-cu\"");
    assertThat(data("phan-cong.json")).contains("\"tinh-m-cu\"");
    assertThat(data("van-ban.json")).contains("\"replaces\":\"tinh-m-cu\"");
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

  private String data(String file) throws IOException {
    return Files.readString(
        folder.resolve("xuat-ban/site").resolve("du-lieu").resolve(file), UTF_8);
  }
}
