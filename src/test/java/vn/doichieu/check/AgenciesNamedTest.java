package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.PlanBuilder;

class AgenciesNamedTest {

  private static final String DRAFT = "Tham mưu xây dựng kế hoạch của Ban Thường vụ Huyện ủy";
  private static final String MEETING =
      "Tổ chức hội nghị về khoa học, công nghệ hàng năm cấp tỉnh.";
  private static final String RULES = "Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với các cấp ủy";

  private static List<String> report(String agency, String quote) {
    PlanBuilder plan =
        plan("a")
            .text(
                text ->
                    text.heading(2, "iii", "III. TỔ CHỨC THỰC HIỆN")
                        .heading(3, "iii-1", "1. UBND huyện:")
                        .paragraph("iii-1-p1", DRAFT + "; hoàn thành trước 10/3/2025.")
                        .heading(2, "iv", "IV- TỔ CHỨC THỰC HIỆN")
                        .paragraph("iv-4", "4. Đảng ủy UBND tỉnh chỉ đạo:")
                        .item("iv-4-p1", "-", MEETING)
                        .paragraph("iv-7", "7. " + RULES + "."));
    return Report.of(
        new StatementRules(new AgenciesNamed()),
        corpus()
            .plan(plan)
            .statements(statements().assignment("a", agency, "ubnd", quote).build(plan)));
  }

  @Test
  void the_agency_may_stand_in_the_heading_the_passage_or_the_words_that_lead_into_its_list() {
    assertThat(report("UBND huyện", DRAFT)).isEmpty();
    assertThat(report("Ban Tổ chức Tỉnh ủy", "phối hợp với các cấp ủy")).isEmpty();
    assertThat(report("Đảng ủy UBND tỉnh", MEETING)).isEmpty();
  }

  @Test
  void case_and_white_space_do_not_count() {
    assertThat(report("ban tổ chức  tỉnh ủy", RULES)).isEmpty();
  }

  @Test
  void another_agency_is_reported_at_the_assignment() {
    assertThat(report("Đảng ủy UBND tỉnh", DRAFT))
        .containsExactly(
            "ERROR content/phan-cong.yaml:2: Cơ quan “Đảng ủy UBND tỉnh” không có trong đoạn"
                + " “iii-1-p1” lẫn các mục và đề mục phía trên. Hãy ghi tên cơ quan đúng như văn"
                + " bản, hoặc dẫn đoạn có tên ấy.");
  }

  @Test
  void a_passage_beside_it_does_not_count() {
    assertThat(report("Đảng ủy UBND tỉnh", RULES)).hasSize(1);
    assertThat(report("Ban Tổ chức Tỉnh ủy", MEETING)).hasSize(1);
  }

  @Test
  void a_part_of_a_name_inside_a_word_is_no_name() {
    assertThat(report("UBND huy", DRAFT)).hasSize(1);
  }
}
