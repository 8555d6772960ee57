package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTokensTest {

  static List<WordTable.Text> texts() {
    return WordTable.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_has_the_words_and_wholes_of_the_table(WordTable.Text row) {
    SearchTokens tokens = SearchTokens.of(row.raw());
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(SearchWord.of(tokens.word(i)).term());
    }
    assertThat(terms).isEqualTo(row.terms());
    assertThat(tokens.wholes()).isEqualTo(row.wholes());
  }

  @Test
  void offsets_are_those_of_the_text() {
    SearchTokens tokens = SearchTokens.of("“Số 57-NQ/TW”");
    assertThat(tokens.size()).isEqualTo(4);
    assertThat(tokens.start(1)).isEqualTo(4);
    assertThat(tokens.end(1)).isEqualTo(6);
    assertThat(tokens.word(3)).isEqualTo("TW");
  }

  @Property(tries = 2000)
  void words_lie_in_the_text_one_behind_the_other(@ForAll("hostile") String text) {
    SearchTokens tokens = SearchTokens.of(text);
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThan(last);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
      assertThat(tokens.word(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
      assertThat(SearchWord.of(tokens.word(i)).term()).isNotEmpty();
      last = tokens.end(i);
    }
  }

  @Property(tries = 2000)
  void a_whole_begins_with_a_digit_and_has_nothing_that_files_are_parted_by(
      @ForAll("hostile") String text) {
    assertThat(SearchTokens.of(text).wholes()).allMatch(whole -> whole.matches("[0-9][^\\s,:]*"));
  }

  @Property(tries = 500)
  void a_word_between_blanks_stands_on_its_own(@ForAll("hostile") String text) {
    int words = SearchTokens.of(text).size();
    SearchTokens more = SearchTokens.of("đầu " + text + " cuối");
    assertThat(more.size()).isEqualTo(words + 2);
    assertThat(more.word(words + 1)).isEqualTo("cuối");
  }

  /** Any UTF-16 at all, and what documents are made of. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> known =
        Arbitraries.of(
            "57",
            "2025",
            "03",
            "NQ",
            "tháng",
            "năm",
            "/",
            "-",
            ".",
            ",",
            "%",
            " ",
            "\u200B",
            "\u0301",
            "\uD83D\uDE00",
            "\uD835\uDC00",
            "\uD800",
            "\uDC00",
            "\uDB40\uDD00");
    return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(2))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
