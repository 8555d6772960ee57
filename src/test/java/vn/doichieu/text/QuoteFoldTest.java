package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFoldTest {

  private static String fold(String text) {
    return QuoteFold.of(text).folded();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ở mức 50 - 55%|ở mức 50-55%",
        "ở mức 50–55%|ở mức 50-55%",
        "ở mức 50\u00A0—\u00A055%|ở mức 50-55%",
        "−5 ‑ 3|-5-3",
        "chính trị - xã hội|chính trị-xã hội",
        "  hai   chữ  |hai chữ",
        "chuyển\u00AD đổi\u200B số\uFEFF|chuyển đổi số",
        "chu\u00ADyển|chuyển",
        "“học tập số”|\"học tập số\"",
        "«a» „b“ ″c″|\"a\" \"b\" \"c\"",
        "‘a’ ‚b‘ ′c′ `d`|'a' 'b' 'c' 'd'",
        "thuế, … để|thuế, ... để",
        "xã hội số,....;|xã hội số,....;",
        "Chuyển Đổi|Chuyển Đổi",
        "57- NQ/TW|57-NQ/TW",
        "- Cấp tỉnh|-Cấp tỉnh",
        "a - - b|a--b",
        "a -|a-"
      })
  void typography_that_carries_no_meaning_is_folded(String text, String folded) {
    assertThat(fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "đạt trên 80%;", "kinh tế-xã hội", "\"x\" và 'y'", "2045..", "-"})
  void plain_text_stays_as_it_is(String text) {
    QuoteFold fold = QuoteFold.of(text);
    assertThat(fold.folded()).isSameAs(text);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(fold.sourceStart(i)).isEqualTo(i);
      assertThat(fold.sourceEnd(i)).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0\u200B ", "\u00AD", "\n\n"})
  void blank_text_folds_to_nothing(String text) {
    QuoteFold fold = QuoteFold.of(text);
    assertThat(fold.folded()).isEmpty();
    assertThat(fold.sourceStart(0)).isZero();
    assertThat(fold.sourceEnd(0)).isZero();
  }

  @Test
  void offsets_lead_back_over_what_was_folded() {
    String text = "ở  mức\u00A050 – 55%, “tiê\u00ADu chí”…";
    QuoteFold fold = QuoteFold.of(text);
    assertThat(fold.folded()).isEqualTo("ở mức 50-55%, \"tiêu chí\"...");
    assertThat(source(fold, text, "mức 50-55%")).isEqualTo("mức\u00A050 – 55%");
    assertThat(source(fold, text, "55%")).isEqualTo("55%");
    assertThat(source(fold, text, "tiêu chí")).isEqualTo("tiê\u00ADu chí");
    assertThat(source(fold, text, "\"...")).isEqualTo("”…");
  }

  @Test
  void offsets_lead_back_to_decomposed_letters_whole() {
    String text = Normalizer.normalize("kinh tế số đạt trên 0,7 – Việt Nam", Normalizer.Form.NFD);
    QuoteFold fold = QuoteFold.of(text);
    assertThat(fold.folded()).isEqualTo("kinh tế số đạt trên 0,7-Việt Nam");
    assertThat(source(fold, text, "tế số"))
        .isEqualTo(Normalizer.normalize("tế số", Normalizer.Form.NFD));
    assertThat(source(fold, text, "số")).startsWith("s").endsWith("\u0301");
    assertThat(source(fold, text, "Nam")).isEqualTo("Nam");
  }

  @Test
  void a_letter_composes_across_characters_of_no_width() {
    assertThat(fold("te\u00AD\u0302\u200B\u0301 x")).isEqualTo("tế x");
  }

  @Test
  void other_scripts_and_pairs_of_surrogates_are_kept_whole() {
    String text = "한글 \u1112\u1161\u11AB 😀 – Ω";
    QuoteFold fold = QuoteFold.of(text);
    assertThat(fold.folded()).isEqualTo("한글 한 😀-Ω");
    assertThat(source(fold, text, "한 😀")).isEqualTo("\u1112\u1161\u11AB 😀");
  }

  @Test
  void an_endless_row_of_marks_is_folded_piece_by_piece() {
    String text = "a" + "\u0301\u0323".repeat(200_000);
    assertThat(fold(text)).startsWith("ạ\u0323").hasSizeGreaterThan(399_000);
  }

  @Test
  void offsets_outside_the_folded_text_are_refused() {
    QuoteFold fold = QuoteFold.of("a  b");
    assertThatThrownBy(() -> fold.sourceStart(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> fold.sourceEnd(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static String source(QuoteFold fold, String text, String part) {
    int at = fold.folded().indexOf(part);
    return text.substring(fold.sourceStart(at), fold.sourceEnd(at + part.length()));
  }

  @Provide
  static Arbitrary<String> noisy() {
    return Arbitraries.of(
            List.of(
                "a",
                "đ",
                "ế",
                "ế",
                "Việt",
                "50",
                "%",
                ",",
                ".",
                " ",
                "  ",
                "\u00A0",
                "-",
                "–",
                "—",
                "“",
                "”",
                "\"",
                "'",
                "’",
                "…",
                "...",
                "\u00AD",
                "\u200B",
                "\uFEFF",
                "\u0301",
                "\u0302",
                "\u0323",
                "\n",
                "한",
                "\u1112\u1161",
                "\u11AB",
                "😀",
                "Ω",
                "\u2126",
                "\u1FEF",
                "\u037E",
                "\u0344",
                "\u0958",
                "="))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void folding_twice_is_folding_once(@ForAll @From("noisy") String text) {
    assertThat(fold(fold(text))).isEqualTo(fold(text));
  }

  @Property(tries = 1000)
  void folding_any_text_twice_is_folding_it_once(@ForAll String text) {
    assertThat(fold(fold(text))).isEqualTo(fold(text));
  }

  @Property(tries = 2000)
  void composed_and_decomposed_forms_meet(@ForAll @From("noisy") String text) {
    assertThat(fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(fold(text));
    assertThat(fold(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(fold(text));
    assertThat(Normalizer.isNormalized(fold(text), Normalizer.Form.NFC)).isTrue();
  }

  @Property(tries = 2000)
  void offsets_lead_back_in_order_and_inside_the_text(@ForAll @From("noisy") String text) {
    QuoteFold fold = QuoteFold.of(text);
    int before = 0;
    for (int i = 0; i < fold.folded().length(); i++) {
      assertThat(fold.sourceStart(i)).isBetween(before, text.length());
      assertThat(fold.sourceEnd(i + 1)).isBetween(fold.sourceStart(i) + 1, text.length());
      before = fold.sourceStart(i);
    }
  }

  @Property(tries = 2000)
  void the_source_of_a_span_of_words_folds_to_the_span(
      @ForAll @From("noisy") String text,
      @ForAll @IntRange(max = 20) int first,
      @ForAll @IntRange(max = 5) int more) {
    QuoteFold fold = QuoteFold.of(text);
    String[] words = fold.folded().split(" ", -1);
    int from = first % words.length;
    int to = Math.min(words.length, from + more + 1);
    int start = from;
    for (int i = 0; i < from; i++) {
      start += words[i].length();
    }
    String span = String.join(" ", List.of(words).subList(from, to));
    int end = start + span.length();
    assertThat(fold.folded().substring(start, end)).isEqualTo(span);
    assertThat(fold(text.substring(fold.sourceStart(start), fold.sourceEnd(end)))).isEqualTo(span);
  }
}
