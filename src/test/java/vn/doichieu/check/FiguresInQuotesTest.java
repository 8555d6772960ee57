package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.TargetBuilder;
import vn.doichieu.model.Operator;

class FiguresInQuotesTest {

  private static final String TFP = "đóng góp của TFP vào tăng trưởng kinh tế ở mức 50 - 55%";
  private static final String SHARE = "Quy mô kinh tế số chiếm khoảng 20% GRDP của tỉnh.";
  private static final String FIRMS =
      "Số doanh nghiệp khởi nghiệp đổi mới sáng tạo tăng gấp 3 lần so với năm 2020;";

  private static List<String> report(
      String unit, String quote, UnaryOperator<TargetBuilder> target) {
    PlanBuilder plan =
        plan("a")
            .text(
                text ->
                    text.paragraph("p1", SHARE)
                        .paragraph("p2", TFP + ".")
                        .paragraph("p3", FIRMS + " tỷ lệ doanh nghiệp đạt trên 40%.")
                        .paragraph("p4", "đạt 12 người trên một vạn dân")
                        .paragraph("p5", "thuộc top 20 của cả nước, đạt 1,5% và 3.321 trạm")
                        .paragraph("p6", "phủ sóng 5G toàn tỉnh; duy trì trên 0,7"));
    return Report.of(
        new StatementRules(new FiguresInQuotes()),
        corpus()
            .plan(plan)
            .statements(
                statements()
                    .indicator("chi-tieu", "kinh-te-so", unit)
                    .target("a", quote, target)
                    .build(plan)));
  }

  @Test
  void a_figure_that_stands_in_the_quotation_is_fine() {
    assertThat(report("%", SHARE, t -> t.figure(Operator.ABOUT, "20"))).isEmpty();
    assertThat(
            report(
                "người/vạn dân",
                "đạt 12 người trên một vạn dân",
                t -> t.figure(Operator.EQUAL, "12")))
        .isEmpty();
    assertThat(report("%", "đạt 1,5% và 3.321 trạm", t -> t.figure(Operator.EQUAL, "1.5")))
        .isEmpty();
    assertThat(report("trạm", "đạt 1,5% và 3.321 trạm", t -> t.figure(Operator.EQUAL, "3321")))
        .isEmpty();
    assertThat(report("điểm", "duy trì trên 0,7", t -> t.figure(Operator.GREATER, "0.7")))
        .isEmpty();
    assertThat(report("thứ hạng", "thuộc top 20 của cả nước", t -> t.figure(Operator.TOP, "20")))
        .isEmpty();
  }

  @Test
  void a_figure_that_does_not_is_reported_with_those_that_do() {
    assertThat(report("%", SHARE, t -> t.figure(Operator.ABOUT, "25")))
        .containsExactly(
            "ERROR content/kpi.yaml:3: Con số 25 không có trong trích dẫn; trích dẫn có “20%”. Hãy"
                + " sửa value, hoặc chép trích dẫn có con số này.");
    assertThat(report("%", "đạt 1,5% và 3.321 trạm", t -> t.figure(Operator.EQUAL, "15.5")))
        .singleElement()
        .asString()
        .contains("Con số 15,5 không có", "“1,5%”, “3.321”");
  }

  @Test
  void a_part_of_a_number_and_the_5_of_5G_are_no_figures() {
    assertThat(report("trạm", "đạt 1,5% và 3.321 trạm", t -> t.figure(Operator.EQUAL, "321")))
        .hasSize(1);
    assertThat(report("%", "phủ sóng 5G toàn tỉnh", t -> t.figure(Operator.EQUAL, "5")))
        .singleElement()
        .asString()
        .contains("Con số 5 không có trong trích dẫn. Hãy chép");
  }

  @Test
  void a_range_stands_as_a_range() {
    assertThat(report("%", TFP, t -> t.range("50", "55"))).isEmpty();
    assertThat(report("%", TFP, t -> t.range("50", "60")))
        .singleElement()
        .asString()
        .contains("Khoảng 50 - 60 không có", "“50”, “55%”");
    assertThat(report("%", SHARE, t -> t.range("15", "20"))).hasSize(1);
  }

  @Test
  void either_end_of_a_range_in_percent_is_a_percentage() {
    assertThat(report("%", TFP, t -> t.figure(Operator.EQUAL, "50"))).isEmpty();
  }

  @Test
  void a_multiple_stands_as_one_and_the_sentence_names_its_year() {
    assertThat(report("lần", "tăng gấp 3 lần", t -> t.times("3", 2020))).isEmpty();
    assertThat(report("lần", "tăng gấp 3 lần", t -> t.times("2", 2020)))
        .singleElement()
        .asString()
        .contains("không nói gấp 2 lần", "“3 lần”");
    assertThat(report("lần", "tăng gấp 3 lần", t -> t.times("3", 2025)))
        .singleElement()
        .asString()
        .contains("không nói so với năm 2025");
    assertThat(report("lần", "doanh nghiệp đạt trên 40%", t -> t.times("40", 2020))).hasSize(1);
  }

  @Test
  void goals_in_words_and_whole_coverages_have_no_figure_to_look_for() {
    assertThat(report("%", "phủ sóng 5G toàn tỉnh", t -> t.whole().words("toàn tỉnh"))).isEmpty();
    assertThat(report("%", "phủ sóng 5G toàn tỉnh", t -> t.whole().words("phủ sóng")))
        .singleElement()
        .asString()
        .contains("không có chữ nào nói là toàn bộ");
    assertThat(report("%", "phủ sóng 5G toàn tỉnh", t -> t)).isEmpty();
  }

  @Test
  void a_figure_in_percent_has_its_sign() {
    assertThat(report("%", "đạt 12 người trên một vạn dân", t -> t.figure(Operator.EQUAL, "12")))
        .singleElement()
        .asString()
        .contains("Đơn vị ghi “%”, nhưng con số 12 trong trích dẫn không phải phần trăm");
  }
}
