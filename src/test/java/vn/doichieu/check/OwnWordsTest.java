package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;

class OwnWordsTest {

  private static final PlanBuilder PLAN =
      plan("a")
          .text(
              text ->
                  text.heading(2, "iii", "III. TỔ CHỨC THỰC HIỆN")
                      .heading(3, "iii-5", "5. Các chi, đảng bộ trực thuộc Huyện ủy")
                      .paragraph(
                          "iii-5-p1",
                          "Xây dựng kế hoạch triển khai thực hiện. Báo cáo kết quả học tập về Ban"
                              + " Thường vụ Huyện ủy trước ngày 28/3/2025.")
                      .paragraph("iii-5-p2", "Thời gian hoàn thành trong tháng 02/2025."));

  private static final String QUOTE = "Báo cáo kết quả học tập về Ban Thường vụ Huyện ủy";

  private static List<String> report(StatementsBuilder recorded) {
    return Report.of(
        new StatementRules(new OwnWords()), corpus().plan(PLAN).statements(recorded.build(PLAN)));
  }

  @Test
  void words_of_the_passage_or_of_a_heading_above_are_fine() {
    assertThat(
            report(
                statements()
                    .milestone(
                        "a",
                        QUOTE,
                        m ->
                            m.who("Các chi, đảng bộ trực thuộc Huyện ủy")
                                .what("báo cáo kết quả học tập"))))
        .isEmpty();
  }

  @Test
  void words_of_another_passage_of_the_section_are_fine() {
    assertThat(
            report(
                statements()
                    .milestone(
                        "a",
                        "hoàn thành trong tháng 02/2025",
                        m -> m.what("Báo cáo kết quả học tập"))))
        .isEmpty();
  }

  @Test
  void gaps_may_be_marked() {
    assertThat(
            report(
                statements()
                    .milestone("a", QUOTE, m -> m.what("Xây dựng kế hoạch … Báo cáo kết quả"))))
        .isEmpty();
  }

  @Test
  void words_of_an_editors_own_are_reported() {
    assertThat(
            report(
                statements()
                    .milestone("a", QUOTE, m -> m.who("Các xã").what("Nộp … kết quả học tập"))))
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith("ERROR content/moc-thoi-gian.yaml:2: Chữ “Các xã” trong mục who")
                    && line.contains("đoạn “iii-5-p1”"))
        .anyMatch(line -> line.contains("Chữ “Nộp” trong mục what"));
  }

  @Test
  void the_task_of_an_agency_is_looked_at_too() {
    assertThat(report(statements().assignment("a", "x", "x", QUOTE))).isEmpty();
    assertThat(report(statements().assignment("a", "x", "x", "Lập báo cáo kết quả học tập", QUOTE)))
        .singleElement()
        .asString()
        .contains("trong mục task");
  }
}
