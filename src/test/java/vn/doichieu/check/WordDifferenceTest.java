package vn.doichieu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  private static final String TEXT =
      "Số lượng đơn đăng ký sáng chế, văn bằng bảo hộ sáng chế tăng trung bình 16 - 18%/năm, tỉ lệ"
          + " khai thác thương mại đạt 8 - 10%.";

  private static WordDifference between(String quote) {
    return WordDifference.between(quote, TEXT).orElseThrow();
  }

  @Test
  void the_first_words_that_differ_are_shown_with_three_around() {
    assertThat(between("văn bằng bảo hộ sáng chế tăng bình quân 16-18%/năm, tỉ lệ"))
        .isEqualTo(
            new WordDifference(
                "…sáng chế tăng bình quân 16-18…", "…sáng chế tăng trung bình 16-18…"));
  }

  @Test
  void what_differs_further_on_is_not_shown() {
    WordDifference difference =
        between("lượng đơn đăng kí sáng chế, văn bằng bảo hộ sáng chế tăng trung bình 16-19%/năm");
    assertThat(difference.here()).contains("kí").doesNotContain("19");
  }

  @Test
  void white_space_and_dashes_are_no_difference() {
    assertThat(WordDifference.between("trung bình 16–18%/năm", TEXT)).isEmpty();
  }

  @Test
  void a_wrong_first_word_stands_for_one_of_the_text() {
    assertThat(between("tỷ lệ khai thác thương mại"))
        .isEqualTo(new WordDifference("tỷ lệ khai thác…", "…tỉ lệ khai thác…"));
  }

  @Test
  void words_too_many_stand_against_nothing() {
    assertThat(between("tỉ lệ khai thác thành công thương mại đạt 8-10%").there())
        .isEqualTo("…lệ khai thác thương mại đạt…");
  }

  @Test
  void where_more_than_half_differs_nothing_is_shown() {
    assertThat(WordDifference.between("tăng trưởng kinh tế bền vững hằng năm", TEXT)).isEmpty();
  }

  @Test
  void endless_texts_are_not_compared() {
    assertThat(WordDifference.between("chế ".repeat(3_000) + "x", TEXT.repeat(100))).isEmpty();
  }

  @Test
  void a_text_without_words_is_no_trouble() {
    assertThat(WordDifference.between("a b c", "")).isEmpty();
    assertThat(WordDifference.between("", TEXT)).isEmpty();
  }
}
