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
import vn.doichieu.fixture.MilestoneBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Milestone.Recurrence;
import vn.doichieu.model.Milestone.Relation;

class MilestonesFitTest {

  private static final String REPORTS =
      "định kỳ 6 tháng (trước ngày 15/6 và 05/12 hằng năm), báo cáo kết quả thực hiện";

  private static List<String> report(String quote, UnaryOperator<MilestoneBuilder> milestone) {
    return report("II- MỤC TIÊU", quote, milestone);
  }

  private static List<String> report(
      String heading, String quote, UnaryOperator<MilestoneBuilder> milestone) {
    PlanBuilder plan =
        plan("a").text(text -> text.heading(2, "i", heading).paragraph("i-p1", quote + "."));
    return Report.of(
        new StatementRules(new MilestonesFit()),
        corpus().plan(plan).statements(statements().milestone("a", quote, milestone).build(plan)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(qua Ban Tuyên giáo Huyện ủy) trước ngày 28/3/2025 | before | 2025-03-28",
        "hoàn thành trước 10/3/2025 | before | 2025-03-10",
        "báo cáo Ban Thường vụ Tỉnh ủy trước ngày 28/02/2025 | before | 2025-02-28",
        "Tổ chức quán triệt hoàn thành trong tháng 3/2025 | within | 2025-03",
        "cơ quan đơn vị (hoàn thành trong quý I/2025) | within | 2025-Q1",
        "Ban Bí thư tổ chức vào ngày 13/01/2025 | on | 2025-01-13",
        "đào tạo đội ngũ (hoàn thành tháng 4/2025) | within | 2025-04",
        "đào tạo đội ngũ (hoàn thành tháng 4/2025) | before | 2025-04",
        "hoàn thành chậm nhất ngày 30/6/2025 | before | 2025-06-30",
        "hoàn thành trong năm 2025 | within | 2025",
        "sơ kết vào ngày 22/12/2025, tổng kết trước ngày 22/12/2025 | before | 2025-12-22"
      })
  void a_date_that_stands_in_the_quotation_is_fine(String quote, String relation, String date) {
    Relation how = Identified.find(Relation.class, relation).orElseThrow();
    assertThat(report(quote, m -> m.deadline(how, date))).isEmpty();
  }

  @Test
  void a_date_that_does_not_is_reported_with_those_that_do() {
    assertThat(report("hoàn thành trước 10/3/2025", m -> m.deadline(Relation.BEFORE, "2025-10-03")))
        .containsExactly(
            "ERROR content/moc-thoi-gian.yaml:2: Mốc 2025-10-03 không có trong trích dẫn; trích dẫn"
                + " có “10/3/2025”. Hãy sửa date, hoặc chép trích dẫn có mốc này.");
    assertThat(report("phù hợp với tình hình", m -> m.deadline(Relation.BEFORE, "2025-10-03")))
        .singleElement()
        .asString()
        .contains("Mốc 2025-10-03 không có trong trích dẫn. Hãy chép");
  }

  @Test
  void a_day_is_no_month_and_a_month_no_day() {
    assertThat(report("trước ngày 28/3/2025 nộp", m -> m.deadline(Relation.BEFORE, "2025-03")))
        .hasSize(1);
    assertThat(report("trong tháng 3/2025 nộp", m -> m.deadline(Relation.WITHIN, "2025-03-03")))
        .hasSize(1);
  }

  @Test
  void the_first_year_of_a_period_is_no_date() {
    assertThat(
            report(
                "chuyển đổi số giai đoạn 2025-2030 (hoàn thành tháng 5/2025)",
                m -> m.deadline(Relation.WITHIN, "2025")))
        .hasSize(1);
  }

  @Test
  void the_date_of_a_document_is_no_date_of_the_plan() {
    assertThat(
            report(
                "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
                m -> m.event(Relation.ON, "2024-12-22")))
        .hasSize(1);
  }

  @Test
  void a_day_without_year_takes_the_year_of_the_passage_or_of_a_heading() {
    String quote = "nộp báo cáo trước ngày 15/6";
    assertThat(report("3. Năm 2025", quote, m -> m.deadline(Relation.BEFORE, "2025-06-15")))
        .isEmpty();
    assertThat(report(quote, m -> m.deadline(Relation.BEFORE, "2025-06-15")))
        .singleElement()
        .asString()
        .contains("Trích dẫn không ghi năm", "không ghi năm 2025 của mốc 2025-06-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hoàn thành trước ngày 28/3/2025 | within | 2025-03-28 | before",
        "hoàn thành trong tháng 3/2025 | before | 2025-03 | within",
        "hoàn thành trong quý I/2025 | before | 2025-Q1 | within",
        "tổ chức vào ngày 13/01/2025 | before | 2025-01-13 | on"
      })
  void a_relation_that_the_words_contradict_is_reported_with_the_right_one(
      String quote, String relation, String date, String right) {
    Relation how = Identified.find(Relation.class, relation).orElseThrow();
    assertThat(report(quote, m -> m.deadline(how, date)))
        .singleElement()
        .asString()
        .contains("Mục relation ghi " + relation)
        .endsWith("Đúng ra là relation: " + right + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chương trình, kế hoạch công tác hằng năm của cơ quan | annual",
        "tham mưu Ban Thường vụ huyện ủy hàng năm có hình thức | annual",
        "định kỳ 6 tháng báo cáo kết quả | semi-annual",
        "gắn với kết quả, sản phẩm (theo tháng, quý, năm, giai đoạn) | monthly",
        "gắn với kết quả, sản phẩm (theo tháng, quý, năm, giai đoạn) | periodic",
        "báo cáo hằng quý về Ban Chỉ đạo | quarterly",
        "Định kỳ sơ kết, tổng kết Chương trình hành động | periodic",
        "Thường xuyên kiểm tra, đôn đốc việc triển khai | continuous"
      })
  void a_recurrence_has_its_word_in_the_quotation(String quote, String recurrence) {
    Recurrence how = Identified.find(Recurrence.class, recurrence).orElseThrow();
    assertThat(report(quote, m -> m.every(how))).isEmpty();
  }

  @Test
  void a_recurrence_without_its_word_is_reported() {
    String quote = "chương trình, kế hoạch công tác hằng năm của cơ quan";
    for (Recurrence other : Recurrence.values()) {
      if (other != Recurrence.ANNUAL) {
        assertThat(report(quote, m -> m.every(other)))
            .singleElement()
            .asString()
            .startsWith("ERROR content/moc-thoi-gian.yaml:2: Mục recurrence ghi " + other.id());
      }
    }
    assertThat(report("Thường xuyên kiểm tra, đôn đốc", m -> m.every(Recurrence.ANNUAL)))
        .hasSize(1);
  }

  @Test
  void the_days_of_a_recurring_duty_stand_in_the_quotation() {
    assertThat(report(REPORTS, m -> m.every(Recurrence.SEMI_ANNUAL, "--06-15", "--12-05")))
        .isEmpty();
    assertThat(report(REPORTS, m -> m.every(Recurrence.SEMI_ANNUAL, "--06-15", "--12-15")))
        .singleElement()
        .asString()
        .contains("Ngày 15/12 trong mục days không có trong trích dẫn");
  }
}
