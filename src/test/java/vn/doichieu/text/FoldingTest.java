package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

  /**
   * A row of the table that the scripts of the pages share.
   *
   * @param text what is folded
   * @param folded what comes of it
   */
  record Case(String text, String folded) {}

  static Stream<Case> cases() throws IOException {
    try (InputStream table = FoldingTest.class.getResourceAsStream("/folding.tsv")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      List<Case> cases =
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(row -> new Case(unescaped(row[0]), unescaped(row[1])))
              .toList();
      assertThat(cases).hasSizeGreaterThan(30);
      return cases.stream();
    }
  }

  private static String unescaped(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      if (json.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(json.charAt(i));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void text_folds_as_the_table_says(Case row) {
    assertThat(Folding.fold(row.text())).isEqualTo(row.folded());
  }

  @Property(tries = 2000)
  void folding_twice_changes_nothing_more(@ForAll String text) {
    String folded = Folding.fold(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Property(tries = 1000)
  void the_form_of_the_unicode_does_not_matter(@ForAll String text) {
    String folded = Folding.fold(text);
    assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
    assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(folded);
  }
}
