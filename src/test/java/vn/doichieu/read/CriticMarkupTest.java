package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.model.Correction.Kind.NOTE;
import static vn.doichieu.model.Correction.Kind.REMOVAL;
import static vn.doichieu.model.Correction.Kind.SUBSTITUTION;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doichieu.model.Correction;
import vn.doichieu.model.Wording;

class CriticMarkupTest {

  private static Wording read(String body) {
    Reading reading = Reading.of(body);
    assertThat(reading.findings()).isEmpty();
    return reading.passage().wording();
  }

  @Test
  void a_substitution_reads_the_right_words_and_keeps_the_wrong_ones() {
    Wording wording = read("Ra sức {~~phân đầu~>phấn đấu~~}, quyết tâm.");
    assertThat(wording.text()).isEqualTo("Ra sức phấn đấu, quyết tâm.");
    assertThat(wording.supplied()).isEqualTo("Ra sức phân đầu, quyết tâm.");
    assertThat(wording.html())
        .isEqualTo(
            "Ra sức <ins class=\"erratum\" data-source=\"phân đầu\">phấn đấu</ins>, quyết tâm.");
    assertThat(wording.corrections())
        .containsExactly(new Correction(SUBSTITUTION, "phân đầu", "phấn đấu"));
  }

  @Test
  void a_removal_leaves_one_space_and_an_empty_mark() {
    Wording wording = read("an ninh mạng, {--3--} từng bước");
    assertThat(wording.text()).isEqualTo("an ninh mạng, từng bước");
    assertThat(wording.supplied()).isEqualTo("an ninh mạng, 3 từng bước");
    assertThat(wording.html())
        .isEqualTo("an ninh mạng, <ins class=\"erratum\" data-source=\"3\"></ins> từng bước");
    assertThat(wording.corrections()).containsExactly(new Correction(REMOVAL, "3", ""));
  }

  @Test
  void a_note_is_neither_in_the_reading_copy_nor_in_the_supplied_one() {
    Wording wording = read("ngày 22-12-2023{>>Nguyên văn ghi 2023.<<} của Bộ Chính trị");
    assertThat(wording.text()).isEqualTo("ngày 22-12-2023 của Bộ Chính trị");
    assertThat(wording.supplied()).isEqualTo(wording.text());
    assertThat(wording.html())
        .contains("<span class=\"note\" data-editorial>Nguyên văn ghi 2023.</span>");
    assertThat(wording.corrections())
        .containsExactly(new Correction(NOTE, "", "Nguyên văn ghi 2023."));
  }

  @Test
  void marks_work_inside_bold_words_lists_headings_tables_and_footnotes() {
    Reading reading =
        Reading.of(
            """
            **{~~a~>b~~}**[^1]

            ## {~~a~>b~~}

            - {~~a~>b~~}

            | {~~a~>b~~} |
            |------------|

            [^1]: {~~a~>b~~}
            """);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.passages()).hasSize(5);
    assertThat(reading.passages())
        .allSatisfy(
            passage -> {
              assertThat(passage.wording().text()).isEqualTo("b");
              assertThat(passage.wording().supplied()).isEqualTo("a");
            });
  }

  @Test
  void the_words_inside_a_mark_are_plain_text() {
    Wording wording = read("{~~*a* <b> & \"~>[x](y) `z`~~}");
    assertThat(wording.supplied()).isEqualTo("*a* <b> & \"");
    assertThat(wording.text()).isEqualTo("[x](y) `z`");
    assertThat(wording.html())
        .isEqualTo(
            "<ins class=\"erratum\" data-source=\"*a* &lt;b&gt; &amp; &quot;\">[x](y) `z`</ins>");
  }

  @Test
  void an_escaped_mark_and_a_mark_in_code_are_text() {
    assertThat(read("\\{--3 và `{--3`").corrections()).isEmpty();
  }

  /**
   * A piece of a made-up text.
   *
   * @param markdown as the editor wrote it
   * @param supplied as the copy has it
   * @param reading as the portal reads it
   */
  record Piece(String markdown, String supplied, String reading) {}

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyấềỗựỷAĐ0123456789,.;:%/()\"'~>-+=é")
            .ofMinLength(1)
            .ofMaxLength(7)
            .filter(w -> !w.matches(".*(~>|~~|--|\\+\\+|==|>>|<<).*"));
    return word.list().ofMinSize(1).ofMaxSize(4).map(list -> "x" + String.join(" ", list) + "x");
  }

  @Provide
  Arbitrary<Piece> piece() {
    Arbitrary<Piece> plain = words().map(w -> new Piece(w, w, w));
    Arbitrary<Piece> substitution =
        Combinators.combine(words(), words())
            .as((a, b) -> new Piece("{~~" + a + "~>" + b + "~~}", a, b));
    Arbitrary<Piece> removal = words().map(w -> new Piece("{--" + w + "--}", w, ""));
    Arbitrary<Piece> note = words().map(w -> new Piece("{>>" + w + "<<}", "", ""));
    return Arbitraries.oneOf(plain, substitution, removal, note);
  }

  @Property(tries = 500)
  void undoing_all_corrections_gives_back_the_supplied_text(
      @ForAll @Size(min = 1, max = 12) List<@From("piece") Piece> pieces) {
    String markdown = pieces.stream().map(Piece::markdown).collect(Collectors.joining(" "));
    Wording wording = read("Mở " + markdown + " hết");
    assertThat(wording.supplied()).isEqualTo(joined(pieces.stream().map(Piece::supplied).toList()));
    assertThat(wording.text()).isEqualTo(joined(pieces.stream().map(Piece::reading).toList()));
  }

  private static String joined(List<String> words) {
    return ("Mở " + String.join(" ", words) + " hết").replaceAll(" +", " ");
  }
}
