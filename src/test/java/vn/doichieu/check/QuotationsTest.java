package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;

class QuotationsTest {

  private static final String SHARE = "Quy mô kinh tế số chiếm khoảng 20% GRDP của tỉnh.";
  private static final String REPORT =
      "Báo cáo kết quả học tập về Ban Thường vụ Huyện ủy (qua Ban Tuyên giáo Huyện ủy) trước ngày"
          + " 28/3/2025.";
  private static final String TASKS =
      "Đẩy mạnh ứng dụng khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.";

  private static PlanBuilder nghean() {
    return plan("nghe-an")
        .text(
            text ->
                text.heading(2, "ii", "II- MỤC TIÊU")
                    .item("ii-p1", "-", SHARE)
                    .item("ii-p2", "-", REPORT)
                    .heading(2, "iii", "III- NHIỆM VỤ")
                    .paragraph("iii-1", TASKS)
                    .paragraph("iii-2", TASKS));
  }

  private static List<String> report(StatementsBuilder recorded) {
    return Report.of(
        new Quotations(), corpus().plan(nghean()).statements(recorded.build(nghean())));
  }

  private static String only(String quote) {
    List<String> lines = report(statements().exception("nghe-an", quote));
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  @Test
  void a_quotation_that_was_found_is_fine() {
    assertThat(report(statements().exception("nghe-an", SHARE))).isEmpty();
    assertThat(report(statements().exception("nghe-an", "iii-2: " + TASKS))).isEmpty();
  }

  @Test
  void a_wrong_figure_is_shown_beside_the_right_one() {
    assertThat(only("Quy mô kinh tế số chiếm khoảng 25% GRDP của tỉnh."))
        .isEqualTo(
            "ERROR content/ngoai-le.yaml:2: Trích dẫn không khớp từng chữ. Gần nhất là đoạn"
                + " “ii-p1”: văn bản ghi “…số chiếm khoảng 20% GRDP của…”, trích dẫn ghi “…số chiếm"
                + " khoảng 25% GRDP của…”. Hãy chép lại đúng văn bản.");
  }

  @Test
  void a_word_left_out_is_shown() {
    assertThat(only("Báo cáo kết quả học tập về Ban Thường vụ Huyện ủy trước ngày 28/3/2025."))
        .contains("“ii-p2”")
        .contains("(qua Ban Tuyên giáo Huyện ủy)");
  }

  @Test
  void a_wrong_last_word_is_shown_with_the_word_of_the_text() {
    assertThat(only("chiếm khoảng 20% GRDP của huyện"))
        .contains("văn bản ghi “…% GRDP của tỉnh…”", "trích dẫn ghi “…% GRDP của huyện”");
  }

  @Test
  void diacritics_and_case_count_and_the_passage_is_found_all_the_same() {
    assertThat(only("quy mo kinh te so chiem khoang 20% GRDP của tỉnh")).contains("“ii-p1”");
    assertThat(only("quy mô kinh tế số chiếm khoảng 20% GRDP"))
        .contains("“ii-p1”", "văn bản ghi “Quy mô kinh tế…”");
  }

  @Test
  void words_that_stand_in_no_passage_are_reported_without_a_guess() {
    assertThat(only("Đàn bò sữa tăng trưởng bền vững"))
        .startsWith("ERROR content/ngoai-le.yaml:2: Trích dẫn “Đàn bò sữa")
        .contains("không có trong văn bản")
        .doesNotContain("Gần nhất");
  }

  @Test
  void words_that_run_over_two_passages_show_the_nearer_one() {
    assertThat(only(SHARE + " " + REPORT)).contains("Gần nhất là đoạn “ii-p2”");
  }

  @Test
  void two_words_are_too_few() {
    assertThat(only("chiếm khoảng"))
        .contains("“chiếm khoảng” quá ngắn", "ít nhất ba từ")
        .doesNotContain("Gần nhất");
  }

  @Test
  void words_of_several_passages_need_the_passage() {
    assertThat(only(TASKS)).contains("có ở nhiều đoạn: iii-1, iii-2.", "passage:");
  }

  @Test
  void words_that_stand_in_another_passage_than_the_stated_one_tell_which() {
    assertThat(only("ii-p2: " + SHARE)).contains("không có ở đoạn “ii-p2” mà có ở: ii-p1.");
    assertThat(only("ii-p9: " + TASKS)).contains("không có ở đoạn “ii-p9” mà có ở: iii-1, iii-2.");
  }

  @Test
  void a_stated_passage_that_does_not_exist_names_the_nearest() {
    assertThat(only("ii-p22: Quy mô kinh tế số chiếm khoảng 25% GRDP"))
        .contains("không có đoạn “ii-p22”")
        .endsWith("đoạn gần nhất: ii-p2");
  }

  @Test
  void a_quotation_of_an_unknown_plan_is_left_to_the_rule_of_plans() {
    assertThat(report(statements().exception("khong-co", SHARE))).isEmpty();
  }

  @Test
  void targets_milestones_assignments_and_national_targets_are_looked_at_too() {
    assertThat(
            report(
                statements()
                    .indicator("quy-mo")
                    .target("nghe-an", "chiếm khoảng 21% GRDP của tỉnh", t -> t)
                    .national("nghe-an", "chiếm khoảng 22% GRDP của tỉnh", t -> t)
                    .milestone("nghe-an", "Báo cáo kết quả học tập trước ngày 28/3/2025", m -> m)
                    .assignment("nghe-an", "x", "x", "Đẩy mạnh ứng dụng công nghệ")))
        .hasSize(4);
  }

  @Test
  void a_hopeless_file_names_the_nearest_passages_of_its_first_quotations_only() {
    StatementsBuilder hopeless = statements();
    for (int i = 0; i < 1_000; i++) {
      hopeless.exception("nghe-an", "Quy mô kinh tế số chiếm khoảng " + i + "% GRDP của huyện.");
    }
    List<String> lines = report(hopeless);
    assertThat(lines).hasSize(1_000);
    assertThat(lines.subList(0, 200)).allMatch(line -> line.contains("Gần nhất là đoạn “ii-p1”"));
    assertThat(lines.subList(200, 1_000)).noneMatch(line -> line.contains("Gần nhất"));
  }
}
