package vn.doichieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.model.Corpus;
import vn.doichieu.read.ContentReader;

/** The table of golden queries is fit to judge the search: what it asks for can be found. */
class GoldenQueriesTest {

  private static final int FIRST = 3;
  private static final List<GoldenQuery> QUERIES = GoldenTable.read();

  @Test
  void there_are_at_least_sixty_and_none_stands_twice() {
    assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(60);
    assertThat(QUERIES)
        .extracting(query -> query.query().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_way_of_asking_has_its_group() {
    assertThat(QUERIES)
        .extracting(GoldenQuery::group)
        .containsOnly(
            "co-dau",
            "khong-dau",
            "dau-thanh",
            GoldenQuery.DECOMPOSED,
            "so-lieu",
            "so-hieu",
            "ten",
            "cau-hoi",
            "loi-go",
            "chu-d",
            "dia-ban",
            "muc-luc");
  }

  @Test
  void queries_and_notes_are_composed_and_have_no_blanks_around_them() {
    assertThat(QUERIES)
        .allSatisfy(
            query -> {
              String words = query.query() + query.note();
              assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
              assertThat(query.query()).isEqualTo(query.query().strip());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"khong-dau", "chu-d"})
  void queries_without_diacritics_have_none(String group) {
    assertThat(QUERIES)
        .filteredOn(query -> query.group().equals(group))
        .allSatisfy(query -> assertThat(query.query()).matches("\\p{ASCII}+"));
  }

  @Test
  void decomposed_queries_are_typed_letter_and_mark_and_the_others_as_they_stand() {
    assertThat(QUERIES)
        .allSatisfy(
            query ->
                assertThat(query.typed().equals(query.query()))
                    .isNotEqualTo(query.group().equals(GoldenQuery.DECOMPOSED)));
  }

  @Test
  void every_passage_wanted_stands_in_the_shipped_plans() throws IOException {
    Corpus corpus = new ContentReader().read(Path.of(".")).corpus();
    Set<String> passages =
        corpus.plans().stream()
            .flatMap(
                plan -> plan.text().allPassages().map(passage -> plan.id() + "#" + passage.id()))
            .collect(Collectors.toSet());

    assertThat(QUERIES).allSatisfy(query -> assertThat(passages).containsAll(all(query.wanted())));
  }

  @Test
  void what_is_wanted_has_room_among_the_first_three_and_is_named_once() {
    assertThat(QUERIES)
        .allSatisfy(
            query -> {
              assertThat(query.wanted()).hasSizeBetween(1, FIRST);
              assertThat(all(query.wanted())).doesNotHaveDuplicates();
            });
  }

  @Test
  void of_a_choice_one_passage_is_enough_and_of_several_each_is_missed() {
    GoldenQuery query = GoldenTable.parse("# ghi chú\n\nten\tFDI\ta#i b#i|c#i\n").iterator().next();

    assertThat(query.missingIn(List.of("a#i", "c#i"))).isEmpty();
    assertThat(query.missingIn(List.of("b#i", "c#i"))).containsExactly(List.of("a#i"));
    assertThat(query.note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten\tFDI", "ten\t\ta#i", "ten\tFDI\ta#i\tghi chú\tthừa"})
  void a_line_that_is_not_understood_is_not_passed_over(String line) {
    assertThatThrownBy(() -> GoldenTable.parse("# đầu bảng\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  private static List<String> all(List<List<String>> wanted) {
    return wanted.stream().flatMap(List::stream).toList();
  }
}
