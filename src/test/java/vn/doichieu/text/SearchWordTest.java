package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchWordTest {

  static List<WordTable.Word> words() {
    return WordTable.words();
  }

  @Test
  void the_table_is_read() {
    assertThat(WordTable.words()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    assertThat(WordTable.texts()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("words")
  void a_word_is_what_the_table_says(WordTable.Word row) {
    assertThat(SearchWord.of(row.raw())).isEqualTo(new SearchWord(row.term(), row.form()));
  }

  @Test
  void quys_with_y_and_i_stay_apart_and_quys_with_any_tone_meet() {
    assertThat(SearchWord.of("quý").term())
        .isEqualTo(SearchWord.of("quỹ").term())
        .isNotEqualTo(SearchWord.of("quí").term());
  }

  @Property(tries = 2000)
  void a_term_is_its_own_term(@ForAll String raw) {
    String term = SearchWord.of(raw).term();
    assertThat(SearchWord.of(term).term()).isEqualTo(term);
  }

  @Property(tries = 1000)
  void a_vietnamese_term_is_its_own_form_too(@ForAll("syllables") String raw) {
    String term = SearchWord.of(raw).term();
    assertThat(SearchWord.of(term)).isEqualTo(new SearchWord(term, term));
  }

  /** Files of the index hold how a form is written, and scripts make the form of that again. */
  @Property(tries = 2000)
  void a_form_can_be_made_of_the_word_in_lower_case(@ForAll("syllables") String raw) {
    String label = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    assertThat(SearchWord.of(label)).isEqualTo(SearchWord.of(raw));
  }

  @Property(tries = 2000)
  void the_form_of_the_unicode_does_not_matter(@ForAll String raw) {
    SearchWord word = SearchWord.of(raw);
    assertThat(SearchWord.of(Normalizer.normalize(raw, Normalizer.Form.NFD))).isEqualTo(word);
    assertThat(SearchWord.of(Normalizer.normalize(raw, Normalizer.Form.NFC))).isEqualTo(word);
  }

  @Property(tries = 1000)
  void capitals_do_not_matter(@ForAll("syllables") String raw) {
    assertThat(SearchWord.of(raw.toUpperCase(Locale.ROOT))).isEqualTo(SearchWord.of(raw));
  }

  @Property(tries = 1000)
  void what_nobody_sees_does_not_matter(@ForAll("syllables") String raw) {
    String broken = String.join("\u00AD", raw.split("")) + "\u200B";
    assertThat(SearchWord.of(Normalizer.normalize(raw, Normalizer.Form.NFC)))
        .isEqualTo(SearchWord.of(raw));
    assertThat(SearchWord.of("\uFEFF" + raw + "\u200E")).isEqualTo(SearchWord.of(raw));
    assertThat(SearchWord.of(broken)).isEqualTo(SearchWord.of(raw));
  }

  @Provide
  Arbitrary<String> syllables() {
    return Arbitraries.of(
            List.of(
                "đ", "Đ", "k", "t", "q", "u", "h", "n", "g", "o", "a", "á", "ă", "ằ", "ơ", "ợ", "y",
                "ý", "ỹ", "ê", "ể", "ư", "ừ", "ô", "ỗ", "i", "ĩ", "0", "5"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(letters -> String.join("", letters));
  }
}
