package vn.doichieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void the_fingerprint_never_changes_between_versions_of_the_program() {
    // printf 'i mục đích 57 nq tw' | sha256sum
    assertThat(Fingerprint.of("I- MỤC ĐÍCH (57-NQ/TW)")).isEqualTo("aa60284b");
    assertThat(Fingerprint.of("")).isEqualTo("e3b0c442");
  }

  @Test
  void words_count_with_their_diacritics_order_and_gaps() {
    assertThat(
            List.of("phân đầu", "phấn đầu", "đầu phân", "phânđầu", "phân", "phân đầu 1").stream()
                .map(Fingerprint::of))
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings()
        .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyấềỗựỷ0123456789")
        .ofMinLength(1)
        .ofMaxLength(6);
  }

  @Property(tries = 300)
  void case_punctuation_white_space_and_unicode_form_do_not_matter(
      @ForAll @Size(max = 20) List<@From("word") String> words) {
    String plain = String.join(" ", words);
    String disguised =
        Normalizer.normalize(
            " «" + String.join(",\u00A0- ", words).toUpperCase(Locale.ROOT) + "» …",
            Normalizer.Form.NFD);
    assertThat(Fingerprint.of(disguised)).isEqualTo(Fingerprint.of(plain)).matches("[0-9a-f]{8}");
  }
}
