package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doichieu.model.Finding;

class FrontMatterTest {

  private final List<Finding> findings = new ArrayList<>();

  private Optional<FrontMatter> split(String text) {
    return FrontMatter.split(text, "x.md", findings::add);
  }

  @Test
  void the_body_begins_below_the_second_fence() {
    FrontMatter source = split("---\na: b\n---\nMột.\n\nHai.\n").orElseThrow();
    assertThat(source.body()).isEqualTo("Một.\n\nHai.\n");
    assertThat(source.bodyLine()).isEqualTo(4);
    assertThat(source.fields().string("a")).contains("b");
  }

  @Test
  void dashes_inside_a_value_close_nothing() {
    FrontMatter source = split("---\na: \"---\"\nb: |\n  ---\nc: d\n--- \nMột.").orElseThrow();
    assertThat(source.fields().string("a")).contains("---");
    assertThat(source.fields().string("b")).contains("---");
    assertThat(source.body()).isEqualTo("Một.");
    assertThat(source.bodyLine()).isEqualTo(7);
  }

  @Test
  void a_file_that_ends_with_the_fence_has_no_body() {
    assertThat(split("---\na: b\n---").orElseThrow().body()).isEmpty();
    assertThat(split("---\na: b\n---\n").orElseThrow().body()).isEmpty();
  }

  @Provide
  Arbitrary<String> key() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('-')
        .ofMinLength(1)
        .ofMaxLength(9)
        .filter(key -> key.matches("[a-z]+(-[a-z]+)*") && !key.matches("null|true|false"));
  }

  @Provide
  Arbitrary<String> value() {
    return Arbitraries.strings()
        .withChars("aăâđêôơưạếỗự AZ09:-#'\"{}[]&*!|>%@`,.?\\~=+")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(value -> !value.isBlank() && !value.matches(".*(\\{[~+=>-]|[~+=<-]\\}).*"));
  }

  @Property(tries = 500)
  void every_value_comes_back_with_its_line(
      @ForAll @Size(min = 1, max = 8) Map<@From("key") String, @From("value") String> keys) {
    String yaml =
        keys.entrySet().stream()
            .map(key -> key.getKey() + ": '" + key.getValue().replace("'", "''") + "'\n")
            .collect(Collectors.joining());
    FrontMatter source = split("---\n" + yaml + "---\nMột.").orElseThrow();
    assertThat(findings).isEmpty();
    int line = 2;
    for (Map.Entry<String, String> key : keys.entrySet()) {
      assertThat(source.fields().string(key.getKey())).contains(key.getValue().strip());
      assertThat(source.fields().understood()).containsEntry(key.getKey(), line++);
    }
    assertThat(source.bodyLine()).isEqualTo(line + 1);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.of(
            "---",
            "---\n",
            "--- \n",
            "----\n",
            "...\n",
            "\n",
            "a",
            ": ",
            "b:\n",
            "- ",
            "  ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            "&x ",
            "*x",
            "|\n",
            ">\n",
            "'",
            "\"",
            "#",
            "!!map ",
            "!<x> ",
            "%YAML ",
            "? ",
            "~",
            "null",
            "2025-01-01",
            "\\u202E",
            "\\",
            "<<: ",
            "=",
            "{--",
            "Ê",
            "\uFEFF",
            "\u0085",
            "\u2028")
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1500)
  void whatever_stands_there_is_read_or_told(@ForAll @From("anything") String text) {
    List<Finding> told = new ArrayList<>();
    String file = "---\n" + text + "\n---\nMột.\n";
    Optional<FrontMatter> source = FrontMatter.split(file, "x.md", told::add);
    assertThat(source.isPresent() || !told.isEmpty()).isTrue();
    int lines = (int) file.chars().filter(c -> c == '\n').count();
    assertThat(told).allSatisfy(f -> assertThat(f.at().line()).isBetween(1, lines));
  }
}
