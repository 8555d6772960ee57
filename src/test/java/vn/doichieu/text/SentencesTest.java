package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.text.Sentences.Span;

class SentencesTest {

  private static List<String> sentences(String text) {
    return Sentences.in(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  private static List<String> clauses(String text) {
    return Sentences.clauses(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void a_passage_is_cut_behind_its_points() {
    assertThat(
            sentences(
                "Đóng góp đạt mức trên 55%. Tỷ trọng đạt tối thiểu 45%. Quy mô chiếm 20% GRDP."))
        .containsExactly(
            "Đóng góp đạt mức trên 55%.", "Tỷ trọng đạt tối thiểu 45%.", "Quy mô chiếm 20% GRDP.");
    assertThat(sentences("Tổng số doanh nghiệp. 100% doanh nghiệp ứng dụng"))
        .containsExactly("Tổng số doanh nghiệp.", "100% doanh nghiệp ứng dụng");
    assertThat(sentences("Thế à? Phải! “Học tập số.” (Xem phụ lục.) Hết… Rồi"))
        .containsExactly("Thế à?", "Phải!", "“Học tập số.”", "(Xem phụ lục.)", "Hết…", "Rồi");
    assertThat(sentences("  Một.   Hai. \n")).containsExactly("Một.", "Hai.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Có 3.321 hồ sơ và 1.234,5 tỷ đồng",
        "1.2. Mục tiêu cụ thể đến năm 2030",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "a. Đến năm 2030",
        "gồm: 1. Xây dựng",
        "như sau; 2. Xây dựng",
        "5. Ủy ban Mặt trận Tổ quốc Việt Nam",
        "tại TP. Hồ Chí Minh và TX. Hồng Lĩnh",
        "do PGS. TS. Nguyễn Văn A và ThS. Trần B soạn",
        "do PGS.TS. Nguyễn Văn A soạn",
        "ở Q. 1 và P. Bến Nghé (tr. 5)",
        "điện, nước, v.v. và các loại khác",
        "thuế, ... để tháo gỡ các điểm nghẽn",
        "thuế, … để tháo gỡ",
        "thiết thực./.",
        "đến năm 2030, tầm nhìn 2045..",
        "chuyển đổi số,....;",
        "Nghị quyết số 57-NQ/TW, ngày 22.12.2024 của Bộ",
        "công nghiệp 4.0 và web www.chinhphu.vn nữa",
        "(1) Tổ chức hướng dẫn; (2) Xây dựng kế hoạch"
      })
  void a_point_inside_a_sentence_does_not_end_it(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void clauses_are_cut_at_semicolons_too() {
    assertThat(clauses("Duy trì trên 0,7. Đạt trên 80%; giao dịch đạt 80%; hết. Xong"))
        .containsExactly(
            "Duy trì trên 0,7.", "Đạt trên 80%;", "giao dịch đạt 80%;", "hết.", "Xong");
    assertThat(sentences("a; b; c")).containsExactly("a; b; c");
    assertThat(clauses(";;")).containsExactly(";", ";");
  }

  @Test
  void a_blank_text_has_no_sentence() {
    assertThat(Sentences.in("")).isEmpty();
    assertThat(Sentences.clauses(" \n")).isEmpty();
  }

  @Test
  void an_endless_row_of_points_is_one_end() {
    String points = ".".repeat(500_000);
    assertThat(Sentences.in("Một" + points + " Hai" + points))
        .containsExactly(new Span(0, 500_003), new Span(500_004, 1_000_007));
  }

  @Provide
  static Arbitrary<String> text() {
    return Arbitraries.of(
            "Một", "hai", "3", ".", ". ", "...", "… ", "; ", ";", " ", "TP", "”", "(", "! ", "a)",
            "I")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void sentences_and_clauses_hold_all_that_is_not_blank(@ForAll @From("text") String text) {
    assertThatAllIsHeld(text, Sentences.in(text));
    assertThatAllIsHeld(text, Sentences.clauses(text));
  }

  @Property(tries = 500)
  void sentences_of_any_text_hold_all_of_it(@ForAll String text) {
    assertThatAllIsHeld(text, Sentences.in(text));
    assertThatAllIsHeld(text, Sentences.clauses(text));
  }

  private static void assertThatAllIsHeld(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isBetween(span.start() + 1, text.length());
      assertThat(Chars.isBlank(text.charAt(span.start()))).isFalse();
      assertThat(Chars.isBlank(text.charAt(span.end() - 1))).isFalse();
      assertThat(text.substring(end, span.start()).chars()).allMatch(Chars::isBlank);
      end = span.end();
    }
    assertThat(text.substring(end).chars()).allMatch(Chars::isBlank);
  }

  @Property(tries = 500)
  void every_clause_lies_in_a_sentence(@ForAll @From("text") String text) {
    List<Span> sentences = Sentences.in(text);
    assertThat(Sentences.clauses(text))
        .allSatisfy(
            clause ->
                assertThat(sentences)
                    .anyMatch(s -> s.start() <= clause.start() && clause.end() <= s.end()));
  }
}
