package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void every_key_in_the_code_has_a_message_and_every_message_a_use() throws IOException {
    Set<String> used = new TreeSet<>();
    try (var sources = Files.list(Path.of("src/main/java/vn/doichieu/publish"))) {
      for (Path source : sources.toList()) {
        Pattern.compile("\"((?:site|output|verify)\\.[a-z.-]+)\"")
            .matcher(Files.readString(source))
            .results()
            .forEach(key -> used.add(key.group(1)));
      }
    }
    assertThat(used).isNotEmpty();
    assertThat(Messages.bundle().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void messages_are_composed_unicode() {
    assertThat(Messages.bundle().values())
        .allSatisfy(
            text ->
                assertThat(Normalizer.isNormalized((String) text, Normalizer.Form.NFC)).isTrue());
  }
}
