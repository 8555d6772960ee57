package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Section;
import vn.doichieu.model.Statements;

/** What two sentences are to each other. The sentences are made up. */
class KinshipTest {

  private static List<Link> between(String a, String b) {
    return Lineage.between(
        PlanBuilder.plan("mot")
            .text(text -> text.heading(2, "i", "I- ĐẦU").paragraph("i-p1", a))
            .build(),
        PlanBuilder.plan("hai")
            .text(text -> text.heading(2, "i", "I- CUỐI").paragraph("i-p1", b))
            .build(),
        Statements.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lắp đặt trạm đo mưa tại các hồ chứa|Lắp đặt trạm đo mưa tại các hồ chứa.",
        "1. Lắp đặt trạm đo mưa tại các hồ chứa|a) LẮP ĐẶT TRẠM ĐO MƯA TẠI CÁC HỒ CHỨA",
        "Số hoá hồ sơ, tỉ mỉ từng trang giấy|Số hóa hồ sơ tỷ mỷ từng trang giấy",
        "Trồng mới 05 vườn ươm trong năm 2026|Trồng mới 5 vườn ươm, trong năm 2026"
      })
  void the_same_words_are_verbatim_whatever_their_case_number_punctuation_and_spelling(
      String a, String b) {
    assertThat(between(a, b)).extracting(Link::kinship).containsExactly(Kinship.VERBATIM);
    assertThat(between(a, b)).extracting(Link::similarity).containsExactly(1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lắp đặt ít nhất 70% số trạm đo mưa|Lắp đặt ít nhất 30% số trạm đo mưa đến năm 2030",
        "Lắp đặt xong trạm đo mưa trước năm 2027|Lắp đặt xong trạm đo mưa trước năm 2029",
        "Lắp đặt trạm đo mưa trên toàn tỉnh|Lắp đặt trạm đo mưa trên toàn huyện",
        "Số hộ có máy bơm đạt trên 80%|Số hộ có máy bơm đạt 80% trở lên",
        "Mở từ 20 - 25 lớp dạy bơi|Mở 30 lớp dạy bơi",
        "Che phủ rừng trên 45%|Che phủ rừng trên 52%"
      })
  void the_same_words_with_another_figure_year_bound_or_scope_differ_in_figures(
      String a, String b) {
    assertThat(between(a, b)).extracting(Link::kinship).containsExactly(Kinship.FIGURES);
    assertThat(between(a, b)).allSatisfy(link -> assertThat(link.similarity()).isLessThan(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lắp đặt trạm đo mưa tại các hồ chứa lớn|Xây dựng trạm đo mưa tại các hồ chứa lớn",
        "Lắp đặt trạm đo mưa tại hồ chứa và cửa sông|Tại hồ chứa và cửa sông lắp đặt trạm đo mưa",
        "Mở lớp dạy bơi cho thiếu nhi ven sông, hồ|Mở lớp dạy bơi miễn phí cho thiếu nhi ven sông, hồ dịp hè",
        "Tỷ lệ hộ có máy bơm đạt trên 80%|Phấn đấu tỷ lệ hộ nông dân có máy bơm đạt trên 80%"
      })
  void the_same_statement_in_changed_words_is_reworded(String a, String b) {
    assertThat(between(a, b)).extracting(Link::kinship).containsExactly(Kinship.REWORDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lắp đặt trạm đo mưa tại các hồ chứa|Tuyên truyền về phòng cháy cho hộ kinh doanh",
        "Mở lớp dạy bơi cho thiếu nhi|Mở cửa bảo tàng vào buổi tối cho du khách",
        "Trồng 5 vườn ươm|Xây 5 nhà kho",
        "Mục đích|Yêu cầu"
      })
  void other_statements_have_nothing_to_do_with_each_other(String a, String b) {
    assertThat(between(a, b)).isEmpty();
  }

  @Test
  void a_clause_up_to_a_semicolon_is_compared_on_its_own() {
    List<Link> links =
        between(
            "Xây cầu qua suối; lắp đặt trạm đo mưa tại các hồ chứa; mở chợ đêm.",
            "Lắp đặt trạm đo mưa tại các hồ chứa.");

    assertThat(links).singleElement().extracting(Link::kinship).isEqualTo(Kinship.VERBATIM);
    assertThat(links.get(0).a().start()).isEqualTo("Xây cầu qua suối; ".length());
    assertThat(links.get(0).b().start()).isZero();
  }

  @Test
  void a_sentence_inside_a_longer_one_is_found_and_less_alike_than_a_whole_one() {
    List<Link> links =
        between(
            "Lắp đặt trạm đo mưa tại các hồ chứa thượng nguồn",
            "Lắp đặt trạm đo mưa tại các hồ chứa thượng nguồn, mời chuyên gia thủy văn giảng dạy"
                + " kỹ thuật vận hành");

    assertThat(links).singleElement().extracting(Link::kinship).isEqualTo(Kinship.REWORDED);
    assertThat(links.get(0).similarity()).isBetween(0.5, 0.8);
  }

  @Test
  void the_number_of_a_document_is_no_figure() {
    assertThat(
            between(
                "Quán triệt Nghị quyết số 11-NQ/TU về trạm đo mưa",
                "Quán triệt Nghị quyết số 12-NQ/TU về trạm đo mưa"))
        .extracting(Link::kinship)
        .containsExactly(Kinship.REWORDED);
  }

  @Test
  void title_preamble_recipients_and_signature_take_no_part() {
    PlanBuilder one = PlanBuilder.plan("mot");
    PlanBuilder two = PlanBuilder.plan("hai");
    for (PlanBuilder plan : List.of(one, two)) {
      plan.text(
          text ->
              text.paragraph("mo-dau-p1", "Căn cứ chương trình lắp đặt trạm đo mưa năm nay")
                  .heading(2, "i", "I- MỤC " + plan.hashCode())
                  .part(Section.Role.RECIPIENTS, "noi-nhan")
                  .item("noi-nhan-p1", "-", "Ban quản lý các trạm đo mưa")
                  .part(Section.Role.SIGNATURE, "ky")
                  .paragraph("ky-p1", "Trưởng ban quản lý trạm đo mưa"));
    }

    assertThat(Lineage.between(one.build(), two.build(), Statements.NONE)).isEmpty();
  }

  @Test
  void a_plan_of_one_paragraph_without_any_heading_is_compared_all_the_same() {
    PlanBuilder one = PlanBuilder.plan("mot");
    PlanBuilder two = PlanBuilder.plan("hai");
    for (PlanBuilder plan : List.of(one, two)) {
      plan.text(text -> text.paragraph("mo-dau-p1", "Lắp đặt trạm đo mưa tại các hồ chứa"));
    }

    assertThat(Lineage.between(one.build(), two.build(), Statements.NONE))
        .extracting(Link::kinship)
        .containsExactly(Kinship.VERBATIM);
  }

  @Test
  void a_target_in_a_long_sentence_is_compared_on_its_own() {
    PlanBuilder one =
        PlanBuilder.plan("mot")
            .text(
                text -> text.heading(2, "i", "I").paragraph("i-p1", "Phủ trạm đo mưa toàn tỉnh."));
    PlanBuilder two =
        PlanBuilder.plan("hai")
            .text(
                text ->
                    text.heading(2, "i", "I")
                        .paragraph(
                            "i-p1",
                            "Mở rộng mạng lưới quan trắc theo đề án, kết nối với đài khí tượng khu"
                                + " vực và hệ thống cảnh báo sớm, phủ trạm đo mưa toàn huyện."));
    Statements recorded =
        StatementsBuilder.statements()
            .theme("t")
            .indicator("tram-do-mua")
            .target("hai", "phủ trạm đo mưa toàn huyện", target -> target)
            .build(one, two);

    assertThat(Lineage.between(one.build(), two.build(), Statements.NONE)).isEmpty();
    assertThat(Lineage.between(one.build(), two.build(), recorded))
        .singleElement()
        .extracting(Link::kinship)
        .isEqualTo(Kinship.FIGURES);
  }
}
