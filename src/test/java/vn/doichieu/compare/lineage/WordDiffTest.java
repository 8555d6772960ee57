package vn.doichieu.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.doichieu.compare.lineage.WordDiff.Kind;
import vn.doichieu.compare.lineage.WordDiff.Piece;

/** Two texts word by word. */
class WordDiffTest {

  @Test
  void a_changed_figure_and_a_new_year_are_marked_as_figures() {
    List<Piece> pieces = WordDiff.of("đạt tối thiểu 70%.", "đạt tối thiểu 30% đến năm 2030.");

    assertThat(pieces)
        .containsExactly(
            new Piece(Kind.SAME, false, "đạt tối thiểu ", "đạt tối thiểu "),
            new Piece(Kind.REMOVED, true, "70%.", "70%."),
            new Piece(Kind.ADDED, true, "30% đến năm 2030.", ""));
  }

  @Test
  void a_changed_word_is_no_figure() {
    assertThat(WordDiff.of("của tỉnh năm 2030", "của huyện năm 2030"))
        .filteredOn(piece -> piece.kind() != Kind.SAME)
        .extracting(Piece::text, Piece::isFigure)
        .containsExactly(tuple("tỉnh ", false), tuple("huyện ", false));
  }

  @Test
  void case_and_punctuation_are_no_difference_and_each_text_keeps_its_own() {
    assertThat(WordDiff.of("Hoàn thành, đúng hạn;", "hoàn thành đúng hạn."))
        .containsExactly(
            new Piece(Kind.SAME, false, "hoàn thành đúng hạn.", "Hoàn thành, đúng hạn;"));
  }

  @Property(tries = 500)
  void the_pieces_give_the_first_text_letter_by_letter(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    assertThat(
            WordDiff.of(first, second).stream()
                .filter(piece -> piece.kind() != Kind.ADDED)
                .map(Piece::inFirst)
                .collect(Collectors.joining()))
        .isEqualTo(first);
  }

  @Property(tries = 500)
  void the_pieces_give_the_second_text_letter_by_letter(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    assertThat(
            WordDiff.of(first, second).stream()
                .filter(piece -> piece.kind() != Kind.REMOVED)
                .map(Piece::text)
                .collect(Collectors.joining()))
        .isEqualTo(second);
  }

  @Property(tries = 200)
  void a_text_does_not_differ_from_itself(@ForAll("texts") String text) {
    assertThat(WordDiff.of(text, text)).allMatch(piece -> piece.kind() == Kind.SAME);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "tỉnh",
            "huyện",
            "Đến năm 2030",
            "70%",
            "50 - 55,5%",
            "57-NQ/TW",
            "1.",
            "a)",
            ";",
            ".",
            "(",
            "hoá",
            "hóa",
            "“số”",
            "-",
            "…",
            "15/6",
            "đạt",
            "xã",
            ",")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
