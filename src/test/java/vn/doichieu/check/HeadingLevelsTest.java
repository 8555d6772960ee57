package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.CorpusBuilder.corpus;
import static vn.doichieu.fixture.PlanBuilder.plan;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.doichieu.fixture.TextBuilder;
import vn.doichieu.model.Section;

class HeadingLevelsTest {

  private static List<String> report(Consumer<TextBuilder> text) {
    return Report.of(new HeadingLevels(), corpus().plan(plan("a").text(text)));
  }

  @Test
  void a_true_outline_is_fine() {
    assertThat(
            report(
                text ->
                    text.paragraph("mo-dau-p1", "KẾ HOẠCH")
                        .heading(2, "i", "I- MỤC ĐÍCH")
                        .heading(3, "i-1", "1. Mục đích")
                        .heading(4, "i-1-1", "1.1. Về quan điểm")
                        .heading(3, "i-2", "2. Yêu cầu")
                        .heading(2, "ii", "II- MỤC TIÊU")
                        .part(Section.Role.SIGNATURE, "ky")
                        .paragraph("ky-p1", "T/M BAN THƯỜNG VỤ")))
        .isEmpty();
  }

  @Test
  void a_jump_names_the_line_and_the_right_signs() {
    assertThat(report(text -> text.heading(2, "i", "I- MỤC ĐÍCH").heading(4, "i-1", "1. Mục đích")))
        .singleElement()
        .asString()
        .startsWith("ERROR content/van-ban/a.md:22: ")
        .contains("“1. Mục đích”", "đang là ####, phải là ###");
  }

  @Test
  void below_a_jump_only_the_jump_is_reported() {
    assertThat(
            report(
                text -> text.heading(2, "i", "I").heading(4, "i-1", "1").heading(5, "i-1-a", "a")))
        .hasSize(1);
  }

  @Test
  void the_first_heading_cannot_lie_deeper_than_the_first_level() {
    assertThat(report(text -> text.heading(3, "i", "I").heading(2, "ii", "II")))
        .singleElement()
        .asString()
        .contains(":21: ", "đang là ###, phải là ##");
  }

  @Test
  void a_heading_of_the_level_of_the_pages_title_is_reported_once() {
    assertThat(report(text -> text.heading(1, "i", "I").heading(2, "i-1", "1")))
        .singleElement()
        .asString()
        .contains(":21: ", "Hãy viết ##.");
  }

  @Test
  void a_heading_without_words_is_reported() {
    assertThat(report(text -> text.heading(2, "i", " ")))
        .singleElement()
        .asString()
        .contains(":21: ", "không có chữ");
  }

  @Test
  void the_portals_own_pages_are_looked_at_too() {
    assertThat(
            Report.of(
                new HeadingLevels(),
                corpus().article("gioi-thieu", text -> text.heading(1, "a", "Giới thiệu"))))
        .singleElement()
        .asString()
        .startsWith("ERROR content/gioi-thieu.md:21: ");
  }
}
