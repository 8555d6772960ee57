package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two districts with the same text, the province one of them carries out, and a commune apart. */
class LineageSiteTest {

  private static final String LINEAGE = "so-sanh/ke-thua.html";

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void build() {
    run = Site.fixture("ke-thua", folder).build().succeeds();
  }

  @Test
  void a_changed_figure_is_boxed_in_both_texts() {
    Element pair = run.page(LINEAGE).document().selectFirst("#huyen-y--tinh-x + .diff-pair");

    assertThat(pair.select("> div:first-child del.diff-figure").text())
        .isEqualTo("[bỏ: 30% đến năm 2030.]");
    assertThat(pair.select("> div:last-child ins.diff-figure").text()).isEqualTo("[thêm: 70%.]");
    assertThat(pair.select("> div:first-child ins, > div:last-child del")).isEmpty();
    assertThat(pair.select(".from a").eachAttr("href"))
        .containsExactly("../van-ban/huyen-y.html#i-1", "../van-ban/tinh-x.html#i-1");
  }

  @Test
  void the_matrix_counts_each_two_plans_both_ways() {
    Document page = run.page(LINEAGE).document();

    assertThat(page.select(".lineage tbody tr").eachText())
        .containsExactly(
            "Huyện W – 5 nguyên văn 1 khác số liệu 3 nguyên văn 1 diễn đạt lại không có câu giống",
            "Huyện Y 5 nguyên văn – 1 khác số liệu 3 nguyên văn 1 diễn đạt lại không có câu giống",
            "Tỉnh X 1 khác số liệu 3 nguyên văn 1 diễn đạt lại"
                + " 1 khác số liệu 3 nguyên văn 1 diễn đạt lại – không có câu giống",
            "Xã Z không có câu giống không có câu giống không có câu giống –");
  }

  @Test
  void what_the_district_leaves_out_of_the_province_is_listed() {
    Document page = run.page(LINEAGE).document();

    assertThat(page.select("#bo-lai-huyen-y ~ .clauses li").eachText())
        .containsExactly(
            "1. Xây dựng kho lưu trữ ảnh chụp từ trên cao để theo dõi rừng phòng hộ ven sông."
                + " Mục II.1");
    assertThat(page.select("#bo-lai-huyen-w")).isEmpty();
    run.page("van-ban/huyen-y.html").contains("1 trong 4 đoạn");
    run.page("van-ban/huyen-w.html").lacks("không được đưa vào");
  }

  @Test
  void the_bare_variant_has_the_same_differences() {
    assertThat(run.page("nhung/ke-thua.html").document().select(".diff-pair").eachText())
        .isEqualTo(run.page(LINEAGE).document().select(".diff-pair").eachText());
  }

  @Test
  void every_passage_of_a_plan_names_its_likes_and_none_where_there_are_none() {
    Document page = run.page("van-ban/huyen-y.html").document();

    assertThat(page.select("#i-1 > .kin").eachText()).containsExactly("≠ Tỉnh X", "= Huyện W");
    assertThat(page.select("#ii-1 > .kin").eachText()).containsExactly("= Huyện W", "≈ Tỉnh X");
    assertThat(page.select("#ii-1 > .kin").eachAttr("title"))
        .containsExactly("Nguyên văn", "Diễn đạt lại");
    assertThat(page.selectFirst("#i-1 > .kin").attr("href")).isEqualTo("tinh-x.html#i-1");
    assertThat(page.select(".kin:not([data-editorial])")).isEmpty();
    assertThat(run.page("van-ban/xa-z.html").document().select(".kin, #ke-thua, #cho-giong"))
        .isEmpty();
  }

  @Test
  void what_is_not_the_plans_is_apart_from_its_words() {
    Document page = run.page("van-ban/huyen-y.html").document();
    page.select("article [data-editorial]").remove();

    assertThat(page.selectFirst("article #i-1").text())
        .isEqualTo(
            "1. Tỷ lệ ruộng lúa được tưới bằng trạm bơm tự động tối thiểu 30% đến năm 2030.");
  }

  @Test
  void the_page_of_a_plan_shows_the_figures_that_differ() {
    Document page = run.page("van-ban/huyen-y.html").document();

    assertThat(page.select(".kinship .clauses del.diff-figure").first().text())
        .isEqualTo("[bỏ: 70%.]");
    assertThat(page.select(".toc a[href=#ke-thua]")).hasSize(1);
  }

  @Test
  void a_single_plan_has_no_lineage() {
    Run alone = Site.fixture("mot-van-ban", folder.resolve("khac")).build().succeeds();

    alone.hasNo(LINEAGE);
    assertThat(alone.pages()).noneMatch(page -> page.html().contains("ke-thua.html"));
  }
}
