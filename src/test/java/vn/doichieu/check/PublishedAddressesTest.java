package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;

class PublishedAddressesTest {

  private static PlanBuilder before() {
    return plan("a")
        .text(
            text ->
                text.heading(2, "i", "I- Mục đích")
                    .paragraph("i-p1", "Quán triệt")
                    .paragraph("i-p2", "Triển khai")
                    .paragraph("i-p3", "Kiểm tra"));
  }

  private static List<String> report(PlanBuilder after) {
    Map<String, String> published = PlanAddresses.of(before().build());
    return Report.of(new PublishedAddresses(), corpus().plan(after).published("a", published));
  }

  @Test
  void addresses_that_stay_are_fine() {
    assertThat(report(before())).isEmpty();
  }

  @Test
  void an_address_that_is_gone_is_a_warning_at_its_line_of_the_list() {
    assertThat(
            report(
                plan("a")
                    .text(
                        text ->
                            text.heading(2, "i", "I- Mục đích")
                                .paragraph("i-p1", "Quán triệt")
                                .paragraph("i-p2", "Triển khai"))))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/dia-chi/a.txt:4: Địa chỉ “a#i-p3”")
        .contains("{#i-p3}");
  }

  @Test
  void a_passage_that_got_another_address_is_named_with_it() {
    assertThat(
            report(
                plan("a")
                    .text(
                        text ->
                            text.heading(2, "i", "I- Mục đích")
                                .paragraph("i-p1", "Quán triệt")
                                .paragraph("i-p2", "Một đoạn mới chen vào")
                                .paragraph("i-p3", "Triển khai")
                                .paragraph("i-p4", "Kiểm tra"))))
        .satisfiesExactly(
            second -> assertThat(second).contains(":3: ", "“a#i-p2” nay ở “a#i-p3”", "{#i-p2}"),
            third -> assertThat(third).contains(":4: ", "“a#i-p3” nay ở “a#i-p4”"));
  }

  @Test
  void words_that_were_mended_where_they_stand_are_fine() {
    assertThat(
            report(
                plan("a")
                    .text(
                        text ->
                            text.heading(2, "i", "I- Mục đích")
                                .paragraph("i-p1", "Quán triệt sâu sắc")
                                .corrected("i-p2", "Triển khai", "Triển khai ngay")
                                .paragraph("i-p3", "Kiểm tra"))))
        .isEmpty();
  }

  @Test
  void a_passage_is_not_sought_at_an_address_that_always_had_the_same_words() {
    Map<String, String> published =
        PlanAddresses.of(
            plan("a").text(t -> t.paragraph("p1", "Như trên").paragraph("p2", "Như trên")).build());
    assertThat(
            Report.of(
                new PublishedAddresses(),
                corpus()
                    .plan(plan("a").text(t -> t.paragraph("p1", "Như trên")))
                    .published("a", published)))
        .singleElement()
        .asString()
        .contains("“a#p2” đã công bố nay không còn");
  }

  @Test
  void a_plan_that_is_gone_is_a_warning_unless_another_has_its_id_as_an_alias() {
    Map<String, String> published = PlanAddresses.of(before().build());
    assertThat(
            Report.of(new PublishedAddresses(), corpus().plan(plan("b")).published("a", published)))
        .singleElement()
        .asString()
        .startsWith("WARNING content/van-ban/dia-chi/a.txt:0: Văn bản “a”");
    PlanBuilder renamed =
        plan("b")
            .aliases("a")
            .text(
                text ->
                    text.heading(2, "i", "I- Mục đích")
                        .paragraph("i-p1", "Quán triệt")
                        .paragraph("i-p2", "Triển khai")
                        .paragraph("i-p3", "Kiểm tra"));
    assertThat(report(renamed)).isEmpty();
  }
}
