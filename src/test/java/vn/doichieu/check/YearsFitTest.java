package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.TargetBuilder;
import vn.doichieu.fixture.TextBuilder;

class YearsFitTest {

  private static final String SHARE = "Quy mô kinh tế số chiếm khoảng 20% GRDP của tỉnh.";
  private static final String SECTORS =
      "bảo đảm kinh tế số các ngành, lĩnh vực chiếm tối thiểu 30% kinh tế số";

  private static List<String> report(
      Consumer<TextBuilder> text, String quote, UnaryOperator<TargetBuilder> target) {
    PlanBuilder plan = plan("a").text(text);
    return Report.of(
        new StatementRules(new YearsFit()),
        corpus()
            .plan(plan)
            .statements(
                statements().indicator("kinh-te-so").target("a", quote, target).build(plan)));
  }

  private static void underHeading(TextBuilder text) {
    text.heading(2, "ii", "II- MỤC TIÊU")
        .heading(3, "ii-1", "1.2. Mục tiêu cụ thể đến năm 2030")
        .item("ii-1-p1", "-", "Phấn đấu đạt mức trên trung bình. " + SHARE);
  }

  private static void inSentence(TextBuilder text) {
    text.heading(2, "iii", "III- NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU")
        .item(
            "iii-p1", "-", "Thúc đẩy tiêu dùng, " + SECTORS + " đến năm 2030; đẩy mạnh sản xuất.");
  }

  @Test
  void the_year_of_the_sentence_and_that_of_the_heading_are_fine() {
    assertThat(report(YearsFitTest::inSentence, SECTORS, t -> t.in(2030))).isEmpty();
    assertThat(report(YearsFitTest::underHeading, SHARE, t -> t.under(2030))).isEmpty();
  }

  @Test
  void a_year_that_the_sentence_does_not_name_is_reported() {
    assertThat(report(YearsFitTest::inSentence, SECTORS, t -> t.in(2045)))
        .singleElement()
        .asString()
        .startsWith("ERROR content/kpi.yaml:3: Câu chứa trích dẫn không ghi năm 2045.");
  }

  @Test
  void a_year_that_only_the_heading_names_asks_to_say_so() {
    assertThat(report(YearsFitTest::underHeading, SHARE, t -> t.in(2030)))
        .singleElement()
        .asString()
        .contains("“1.2. Mục tiêu cụ thể đến năm 2030”", "Hãy thêm year-from: heading.");
  }

  @Test
  void a_year_in_another_sentence_of_the_passage_does_not_count() {
    assertThat(
            report(
                text ->
                    text.heading(2, "ii", "II")
                        .paragraph("ii-p1", SHARE + " Đến năm 2045 thì khác."),
                SHARE,
                t -> t.in(2045)))
        .hasSize(1);
  }

  @Test
  void the_nearest_heading_that_names_a_year_decides() {
    Consumer<TextBuilder> text =
        t ->
            t.heading(2, "ii", "II- MỤC TIÊU ĐẾN NĂM 2030")
                .heading(3, "ii-1", "1. Kinh tế")
                .item("ii-1-p1", "-", SHARE)
                .heading(3, "ii-2", "2. Tầm nhìn đến năm 2045")
                .item("ii-2-p1", "-", SECTORS);
    assertThat(report(text, SHARE, t -> t.under(2030))).isEmpty();
    assertThat(report(text, SECTORS, t -> t.under(2045))).isEmpty();
    assertThat(report(text, SECTORS, t -> t.under(2030)))
        .singleElement()
        .asString()
        .contains("Đề mục gần nhất có ghi năm là “2. Tầm nhìn đến năm 2045”, không ghi năm 2030.");
  }

  @Test
  void words_that_lead_into_a_list_count_as_a_heading() {
    assertThat(
            report(
                text ->
                    text.heading(2, "ii", "II- MỤC TIÊU")
                        .paragraph("ii-p1", "Phấn đấu đến năm 2030:")
                        .item("ii-p2", "-", SHARE),
                SHARE,
                t -> t.under(2030)))
        .isEmpty();
  }

  @Test
  void a_heading_year_without_any_such_heading_is_reported() {
    assertThat(
            report(
                text -> text.heading(2, "ii", "II- MỤC TIÊU").item("ii-p1", "-", SHARE),
                SHARE,
                t -> t.under(2030)))
        .singleElement()
        .asString()
        .contains("Không đề mục nào phía trên trích dẫn ghi năm 2030");
  }

  @Test
  void the_year_of_the_sentence_wins_over_the_heading() {
    assertThat(
            report(
                text ->
                    text.heading(2, "ii", "1. Đến năm 2030")
                        .item("ii-p1", "-", "Đến năm 2045, " + SECTORS + "."),
                SECTORS,
                t -> t.under(2030)))
        .singleElement()
        .asString()
        .contains("chính câu chứa trích dẫn ghi năm 2045", "hãy ghi year: 2045 và bỏ year-from");
  }

  @Test
  void a_year_that_is_only_compared_with_does_not_win() {
    assertThat(
            report(
                text ->
                    text.heading(2, "ii", "1. Đến năm 2030")
                        .item("ii-p1", "-", "Số doanh nghiệp tăng gấp 3 lần so với năm 2020."),
                "tăng gấp 3 lần",
                t -> t.under(2030)))
        .isEmpty();
  }

  @Test
  void a_year_left_out_is_reported_with_its_source() {
    assertThat(report(YearsFitTest::underHeading, SHARE, t -> t))
        .singleElement()
        .asString()
        .contains("đề mục “1.2. Mục tiêu cụ thể đến năm 2030” ghi năm 2030", "year-from: heading");
    assertThat(report(YearsFitTest::inSentence, SECTORS, t -> t))
        .singleElement()
        .asString()
        .contains("chính câu chứa trích dẫn ghi năm 2030. Hãy ghi year: 2030.");
  }

  @Test
  void no_year_is_fine_where_neither_sentence_nor_heading_names_one() {
    assertThat(
            report(
                text ->
                    text.heading(2, "iii", "III- NHIỆM VỤ")
                        .paragraph("iii-p1", "Đến năm 2030 phải khác hẳn.")
                        .item(
                            "iii-p2",
                            "-",
                            "Đẩy mạnh tiêu dùng, " + SECTORS + "; đến năm 2045 nghỉ."),
                SECTORS,
                t -> t))
        .isEmpty();
  }

  @Test
  void every_year_needs_the_words_for_it() {
    Consumer<TextBuilder> text =
        t ->
            t.heading(2, "ii", "1. Đến năm 2030")
                .item("ii-p1", "-", "Bố trí ít nhất 3% tổng chi ngân sách hằng năm.")
                .item("ii-p2", "-", "Sáng chế tăng trung bình 16 - 18%/năm.");
    assertThat(report(text, "ít nhất 3% tổng chi", t -> t.annual())).isEmpty();
    assertThat(report(text, "tăng trung bình 16 - 18%/năm", t -> t.annual()))
        .singleElement()
        .asString()
        .contains("không có chữ “hằng năm”");
  }

  @Test
  void quotations_that_were_not_found_are_left_to_the_rule_of_quotations() {
    assertThat(report(YearsFitTest::underHeading, "không có ở đâu cả", t -> t.in(2045))).isEmpty();
  }
}
