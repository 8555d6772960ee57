package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimsTest {

  @Provide
  static Arbitrary<String> text() {
    return Arbitraries.of(
            "định kỳ ",
            "6 tháng ",
            "hằng năm ",
            "trước ngày ",
            "15/6 ",
            "và 05/12 ",
            "quý I/2025",
            "năm 2030",
            "; ",
            "35%",
            "50 - 55% ",
            "gấp đôi ",
            "một vạn ",
            "1. ",
            "(2) ",
            "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 ",
            "Đề án 06 ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void one_pass_finds_what_three_find(@ForAll @From("text") String text) {
    assertThat(Claims.in(text))
        .isEqualTo(new Claims(Figure.in(text), Moment.in(text), Recurrence.in(text)));
  }

  /** Two readers of numbers of documents exist; what the one lists the other must pass over. */
  @Property(tries = 1000)
  void the_number_of_a_document_is_never_a_figure(@ForAll @From("number") String number) {
    assertThat(DocumentMention.in(number)).hasSize(1);
    assertThat(Figure.in("theo " + number + " của Tỉnh ủy")).isEmpty();
    assertThat(Moment.in("theo " + number + " của Tỉnh ủy")).isEmpty();
  }

  @Provide
  static Arbitrary<String> number() {
    Arbitrary<String> type = Arbitraries.of("NQ/TW", "NQ-CP", "QĐ-TTg", "CTr/TU", "HD/BTGTW", "KH");
    Arbitrary<String> digits = Arbitraries.integers().between(1, 9999).map(String::valueOf);
    Arbitrary<String> sign = Arbitraries.of("-", "/", "- ", " -", "/2025/");
    Arbitrary<String> date = Arbitraries.of("", ", ngày 22/12/2024", " ngày 5-8-2022");
    return net.jqwik.api.Combinators.combine(digits, sign, type, date)
        .as((number, joint, letters, day) -> number + joint + letters + day);
  }
}
