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

class WordsInQuotesTest {

  private static final String SERVICES =
      "phấn đấu tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp đạt 80% trở lên";

  private static List<String> report(UnaryOperator<TargetBuilder> target) {
    PlanBuilder plan = plan("a").text(text -> text.paragraph("p1", SERVICES + "."));
    return Report.of(
        new StatementRules(new WordsInQuotes()),
        corpus()
            .plan(plan)
            .statements(
                statements().indicator("dich-vu-cong").target("a", SERVICES, target).build(plan)));
  }

  private static List<String> words(String words) {
    return report(t -> t.figure(Operator.AT_LEAST, "80").words(words));
  }

  @Test
  void words_of_the_quotation_with_gaps_are_fine() {
    assertThat(words("phấn đấu … đạt … trở lên")).isEmpty();
    assertThat(words("Phấn đấu... trở lên")).isEmpty();
    assertThat(words("đạt")).isEmpty();
  }

  @Test
  void words_that_the_quotation_does_not_have_are_reported() {
    assertThat(words("phấn đấu … đạt trên"))
        .singleElement()
        .asString()
        .startsWith("ERROR content/kpi.yaml:3: Chữ “đạt trên” trong mục words không có");
  }

  @Test
  void a_part_of_a_word_is_no_word() {
    assertThat(words("rở lên")).hasSize(1);
  }

  @Test
  void words_in_another_order_are_reported() {
    assertThat(words("trở lên … đạt"))
        .singleElement()
        .asString()
        .contains("“đạt” trong mục words không đứng đúng thứ tự");
  }

  @Test
  void one_word_cannot_stand_for_two() {
    assertThat(words("đạt … đạt")).hasSize(1);
  }

  @Test
  void a_figure_needs_words_and_a_goal_in_words_does_not() {
    assertThat(report(t -> t.figure(Operator.AT_LEAST, "80")))
        .singleElement()
        .asString()
        .contains("Thiếu mục words");
    assertThat(report(t -> t.whole())).hasSize(1);
    assertThat(report(t -> t)).isEmpty();
  }

  @Test
  void the_words_of_a_goal_in_words_are_looked_at_where_there_are_some() {
    assertThat(report(t -> t.words("mức cao"))).hasSize(1);
  }
}
