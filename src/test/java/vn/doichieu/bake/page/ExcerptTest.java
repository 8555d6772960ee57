package vn.doichieu.bake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void a_text_that_fits_stays_whole() {
    assertThat(Excerpt.of("Kế hoạch năm 2025.", 18)).isEqualTo("Kế hoạch năm 2025.");
  }

  @Test
  void a_longer_one_ends_behind_a_word_without_its_comma() {
    assertThat(Excerpt.of("Kế hoạch năm 2025.", 17)).isEqualTo("Kế hoạch năm…");
    assertThat(Excerpt.of("khoa học, công nghệ", 12)).isEqualTo("khoa học…");
  }

  @Test
  void a_single_word_is_cut_between_letters() {
    assertThat(Excerpt.of("𠀀".repeat(20), 10)).isEqualTo("𠀀".repeat(4) + "…");
    assertThat(Excerpt.of("a".repeat(20), 10)).hasSizeLessThanOrEqualTo(10).endsWith("…");
  }
}
