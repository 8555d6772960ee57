package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.TargetBuilder;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Operator;

class OperatorsFitTest {

  private static List<String> report(String quote, UnaryOperator<TargetBuilder> target) {
    PlanBuilder plan = plan("a").text(text -> text.paragraph("p1", quote + "."));
    return Report.of(
        new StatementRules(new OperatorsFit()),
        corpus()
            .plan(plan)
            .statements(statements().indicator("x").target("a", quote, target).build(plan)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quy mô kinh tế số chiếm khoảng 20% GRDP | 20 | approx",
        "đạt mức trên 55% | 55 | gt",
        "tỷ lệ sử dụng dịch vụ công trực tuyến đạt 80% trở lên | 80 | ge",
        "bố trí ít nhất 3% tổng chi ngân sách | 3 | ge",
        "giao dịch không dùng tiền mặt đạt 80% | 80 | eq",
        "Chỉ số đổi mới sáng tạo PII thuộc top 20 của cả nước | 20 | top",
        "đạt 12 người trên một vạn dân | 12 | eq"
      })
  void an_operator_that_the_words_say_or_leave_open_is_fine(String quote, String value, String op) {
    Operator operator = Identified.find(Operator.class, op).orElseThrow();
    assertThat(report(quote, t -> t.figure(operator, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quy mô kinh tế số chiếm khoảng 20% GRDP | 20 | eq | approx",
        "đạt mức trên 55% | 55 | ge | gt",
        "bố trí ít nhất 3% tổng chi ngân sách | 3 | gt | ge",
        "tỉ lệ khai thác thương mại đạt 8 - 10% | 8 | eq | range",
        "Chỉ số đổi mới sáng tạo PII thuộc top 20 của cả nước | 20 | eq | top",
        "tăng gấp 3 lần so với năm 2020 | 3 | eq | times"
      })
  void an_operator_that_the_words_contradict_is_reported_with_the_right_one(
      String quote, String value, String op, String right) {
    Operator operator = Identified.find(Operator.class, op).orElseThrow();
    assertThat(report(quote, t -> t.figure(operator, value)))
        .singleElement()
        .asString()
        .startsWith("ERROR content/kpi.yaml:3: Mục op ghi " + op)
        .endsWith("Đúng ra là op: " + right + ".");
  }

  @ParameterizedTest
  @CsvSource({"gt", "ge", "approx", "le", "lt", "top"})
  void an_operator_that_no_word_says_is_reported(String op) {
    Operator operator = Identified.find(Operator.class, op).orElseThrow();
    assertThat(
            report(
                "Quy mô kinh tế số chiếm 35% GRDP", t -> t.figure(operator, "35").words("chiếm")))
        .singleElement()
        .asString()
        .contains("Mục op ghi " + op, "“…kinh tế số chiếm 35% GRDP”", "Đúng ra là op: eq;");
  }

  @Test
  void words_that_stand_apart_from_the_figure_leave_the_operator_to_the_editor() {
    assertThat(
            report(
                "Tối thiểu có tỷ lệ hồ sơ trực tuyến của cấp xã bằng 85%",
                t -> t.figure(Operator.AT_LEAST, "85").words("Tối thiểu")))
        .isEmpty();
  }

  @Test
  void a_range_stays_one_whatever_is_said_of_its_ends() {
    assertThat(report("phấn đấu ở mức khoảng 50 - 55%", t -> t.range("50", "55"))).isEmpty();
    assertThat(report("tăng trung bình 16 - 18%/năm", t -> t.range("16", "18"))).isEmpty();
  }

  @Test
  void two_figures_that_are_no_range_are_no_range() {
    assertThat(report("từ trên 50%, nay trên 55%", t -> t.range("50", "55"))).hasSize(1);
  }

  @Test
  void goals_without_a_figure_are_left_alone() {
    assertThat(report("đạt mức trên trung bình của cả nước", t -> t)).isEmpty();
    assertThat(report("phủ sóng 5G toàn tỉnh", t -> t.whole())).isEmpty();
    assertThat(report("tăng ít nhất 3 lần so với 2020", t -> t.times("3", 2020))).isEmpty();
  }
}
