package vn.doichieu.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

  private static int octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void a_line_of_75_octets_stays_whole_and_one_more_folds_it() {
    assertThat(FoldedLines.of("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
    assertThat(FoldedLines.of("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ế", "đ", "😀", "–"})
  void a_letter_of_several_octets_is_never_cut(String letter) {
    String folded = FoldedLines.of("X".repeat(74) + letter + "\r\n");
    assertThat(folded).isEqualTo("X".repeat(74) + "\r\n " + letter + "\r\n");
  }

  @Property(tries = 200)
  void unfolding_gives_the_text_back_and_no_line_is_too_long(@ForAll("lines") String text) {
    String folded = FoldedLines.of(text);
    assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
    assertThat(folded.split("\r\n"))
        .allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of("a", "ộ", "đ", "😀", "Ự", "–")
        .list()
        .ofMaxSize(400)
        .map(letters -> "S:" + String.join("", letters) + "\r\nT:b\r\n");
  }
}
