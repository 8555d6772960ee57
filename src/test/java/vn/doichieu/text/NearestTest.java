package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> IDS =
      List.of("nghe-an", "hung-yen", "son-hong", "huyen-386", "vinh-thuan", "tinh", "xa");

  @ParameterizedTest
  @CsvSource({
    "hung-yne, hung-yen",
    "hungyen, hung-yen",
    "Hưng-Yên, hung-yen",
    "nghệ an, nghe-an",
    "tihn, tinh",
    "Tỉnh, tinh",
    "XÃ, xa",
    "vinh-thuam, vinh-thuan",
    "huyen-368, huyen-386"
  })
  void a_slip_leads_to_the_word_meant(String wrong, String right) {
    assertThat(Nearest.of(wrong, IDS)).contains(right);
  }

  @ParameterizedTest
  @CsvSource({"ca-mau", "qq", "t", "''", "trung-uong", "nghe-an-ke-hoach-2025"})
  void nothing_is_near_where_a_third_would_have_to_change(String wrong) {
    assertThat(Nearest.of(wrong, IDS)).isEmpty();
  }

  @Test
  void diacritics_decide_between_words_that_are_equally_near() {
    assertThat(Nearest.of("hoa", List.of("hóa", "hoa", "hòa"))).contains("hoa");
    assertThat(Nearest.of("tỉ lệ", List.of("ti le", "tỉ lê"))).contains("tỉ lê");
  }

  @Test
  void the_order_of_the_candidates_does_not_matter() {
    List<String> candidates = List.of("p-1", "p-2", "p-3");
    List<String> reversed = List.of("p-3", "p-2", "p-1");
    assertThat(Nearest.of("p-4", candidates))
        .isEqualTo(Nearest.of("p-4", reversed))
        .contains("p-1");
  }

  @Test
  void no_candidates_no_answer() {
    assertThat(Nearest.of("a", List.of())).isEmpty();
  }

  @Provide
  Arbitrary<String> slug() {
    return Arbitraries.strings().withChars("abc-").ofMaxLength(9);
  }

  @Property(tries = 2000)
  void the_bounded_distance_is_the_plain_distance_up_to_its_bound(
      @ForAll @From("slug") String a,
      @ForAll @From("slug") String b,
      @ForAll @IntRange(max = 9) int limit) {
    assertThat(Nearest.distance(a, b, limit)).isEqualTo(Math.min(plainDistance(a, b), limit + 1));
  }

  @Property(tries = 500)
  void the_answer_is_a_candidate_that_none_is_nearer_than(
      @ForAll @From("slug") String wrong,
      @ForAll @Size(max = 20) List<@From("slug") String> candidates) {
    Nearest.of(wrong, candidates)
        .ifPresent(
            right ->
                assertThat(candidates)
                    .contains(right)
                    .allMatch(c -> plainDistance(wrong, c) >= plainDistance(wrong, right)));
  }

  @Property(tries = 500)
  void a_candidate_is_its_own_nearest(
      @ForAll @Size(min = 1, max = 20) List<@From("slug") String> ids) {
    String any = Collections.max(ids);
    assertThat(Nearest.of(any, ids)).contains(any);
  }

  /** The textbook table, whole: optimal string alignment. */
  private static int plainDistance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
