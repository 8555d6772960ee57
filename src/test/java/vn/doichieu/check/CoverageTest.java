package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Milestone.Recurrence;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Section;

class CoverageTest {

  private static final String SHARE = "Quy mô kinh tế số chiếm khoảng 20% GRDP của tỉnh.";
  private static final String TFP = "TFP đạt mức trên 55%; tỷ trọng đạt tối thiểu 45%.";
  private static final String BUDGET = "Bố trí ít nhất 3% tổng chi ngân sách hằng năm.";

  /** Something recorded elsewhere, so that the plan is not one of which nothing was. */
  private static final String TITLE = "Kế hoạch của tỉnh";

  private static List<String> report(Consumer<TextBuilder> text, StatementsBuilder recorded) {
    PlanBuilder plan = plan("a").text(t -> t.paragraph("p0", TITLE)).text(text);
    return Report.of(
        new StatementRules(new Coverage()),
        corpus().plan(plan).statements(recorded.exception("a", TITLE).build(plan)));
  }

  private static List<String> uncited(String words) {
    return report(text -> text.paragraph("p1", words), statements());
  }

  @Test
  void a_figure_that_nothing_cites_is_a_warning_at_its_passage() {
    assertThat(uncited(SHARE))
        .containsExactly(
            "WARNING content/van-ban/a.md:22: Chưa chỉ tiêu, mốc thời gian hay ngoại lệ nào trích"
                + " dẫn “20%” trong câu “Quy mô kinh tế số chiếm khoảng 20% GRDP của tỉnh.”. Hãy"
                + " ghi vào content/kpi.yaml hoặc content/moc-thoi-gian.yaml; nếu không phải chỉ"
                + " tiêu hay mốc thời gian, ghi lý do vào content/ngoai-le.yaml.");
  }

  @Test
  void a_figure_in_the_quotation_of_a_target_a_milestone_or_an_exception_is_cited() {
    Consumer<TextBuilder> text = t -> t.paragraph("p1", SHARE);
    String quote = "chiếm khoảng 20% GRDP";
    assertThat(
            report(
                text,
                statements()
                    .indicator("x")
                    .target("a", quote, t -> t.figure(Operator.ABOUT, "20"))))
        .isEmpty();
    assertThat(report(text, statements().milestone("a", quote, m -> m))).isEmpty();
    assertThat(report(text, statements().exception("a", quote))).isEmpty();
    assertThat(report(text, statements().assignment("a", "UBND", "ubnd", quote))).hasSize(1);
  }

  @Test
  void one_warning_a_sentence_names_all_that_is_uncited() {
    assertThat(uncited(TFP + " " + SHARE))
        .hasSize(2)
        .anyMatch(line -> line.contains("“55%”, “45%” trong câu “TFP đạt"))
        .anyMatch(line -> line.contains("“20%” trong câu “Quy mô"));
  }

  @Test
  void a_quotation_cites_only_what_it_holds() {
    assertThat(
            report(
                t -> t.paragraph("p1", TFP), statements().exception("a", "TFP đạt mức trên 55%")))
        .singleElement()
        .asString()
        .contains("trích dẫn “45%” trong câu");
  }

  @Test
  void the_same_words_in_another_passage_are_not_cited() {
    assertThat(
            report(
                t -> t.paragraph("p1", SHARE).paragraph("p2", SHARE),
                statements().exception("a", "p1: " + SHARE)))
        .singleElement()
        .asString()
        .contains("a.md:23: ");
  }

  @Test
  void a_recurrence_is_cited_by_a_recurring_milestone_even_where_a_target_holds_it() {
    Consumer<TextBuilder> text = t -> t.paragraph("p1", BUDGET);
    assertThat(report(text, statements().indicator("x").target("a", BUDGET, t -> t.annual())))
        .singleElement()
        .asString()
        .contains("trích dẫn “hằng năm” trong câu");
    assertThat(
            report(
                text,
                statements()
                    .indicator("x")
                    .target("a", BUDGET, t -> t.annual())
                    .milestone(
                        "a", "tổng chi ngân sách hằng năm", m -> m.every(Recurrence.ANNUAL))))
        .isEmpty();
    assertThat(report(text, statements().exception("a", BUDGET))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoàn thành trước 10/3/2025",
        "Trong tháng 3/2025.",
        "hoàn thành trong quý I/2025",
        "hoàn thành trong năm 2025",
        "Chỉ số PII thuộc top 20 của cả nước",
        "tăng gấp 3 lần",
        "thu hút 1-2 tổ chức, doanh nghiệp",
        "định kỳ sơ kết, tổng kết",
        "05 quan điểm chỉ đạo"
      })
  void dates_ranks_multiples_counts_and_recurrences_all_count(String words) {
    assertThat(uncited(words)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
        "thực hiện Đề án 06 phát triển ứng dụng dữ liệu",
        "(1) Nâng cao nhận thức",
        "1.2. Mục tiêu cụ thể đến năm 2030",
        "chuyển đổi số giai đoạn 2025-2030, tầm nhìn đến năm 2045",
        "mạng thông tin di động 5G, 6G và các thế hệ tiếp theo",
        "Đẩy mạnh ứng dụng khoa học, công nghệ"
      })
  void documents_enumerators_years_alone_and_5G_do_not(String words) {
    assertThat(uncited(words)).isEmpty();
  }

  @Test
  void headings_count_and_footnotes_recipients_and_signature_do_not() {
    assertThat(
            report(
                text ->
                    text.heading(2, "i", "I. Hoàn thành trước 10/3/2025")
                        .part(Section.Role.RECIPIENTS, "noi-nhan")
                        .item("noi-nhan-1", "-", "100% các chi bộ")
                        .part(Section.Role.SIGNATURE, "ky")
                        .paragraph("ky-p1", "ký ngày 10/3/2025")
                        .footnote("1", "đạt 20% GRDP"),
                statements()))
        .singleElement()
        .asString()
        .contains("a.md:22: ", "“10/3/2025”");
  }

  @Test
  void a_plan_of_which_nothing_was_recorded_is_one_warning() {
    PlanBuilder plan = plan("b").text(t -> t.paragraph("p1", TFP + " " + SHARE));
    assertThat(Report.of(new StatementRules(new Coverage()), corpus().plan(plan, plan("c"))))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/b.md:0: Chưa ghi chỉ tiêu hay mốc thời gian nào")
        .contains("trong khi 2 câu");
  }

  @Test
  void two_passages_with_one_id_are_read_each_for_itself() {
    assertThat(
            report(
                t -> t.paragraph("p1", "Phổ biến Kế hoạch.").paragraph("p1", SHARE + " " + TFP),
                statements()))
        .hasSize(2);
  }

  @Test
  void while_a_quotation_is_wrong_its_plan_is_not_asked_what_it_was_to_cite() {
    assertThat(report(t -> t.paragraph("p1", SHARE), statements().exception("a", "khoảng 20% GDP")))
        .isEmpty();
  }
}
