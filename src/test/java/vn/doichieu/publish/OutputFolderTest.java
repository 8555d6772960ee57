package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  private Path root;
  private Path source;
  private Path home;

  @BeforeEach
  void lay(@TempDir Path folder) throws IOException {
    root = folder.toRealPath();
    source = Files.createDirectories(root.resolve("cổng"));
    home = Files.createDirectories(root.resolve("nhà"));
    for (String name : List.of("content/van-ban", "templates", "assets", "src", "target")) {
      Files.createDirectories(source.resolve(name));
    }
  }

  private String refusal(Path output) {
    OutputException refused =
        catchThrowableOfType(
            OutputException.class, () -> new OutputRules(source, home).check(output));
    assertThat(refused).as("refusal of %s", output).isNotNull();
    Messages.format(refused.key(), refused.arguments());
    return refused.key();
  }

  private Path accepted(Path output) throws OutputException {
    return new OutputRules(source, home).check(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/site", "site", "target", "../ngoài/xa/site", "contents"})
  void a_missing_or_empty_folder_is_accepted(String name) throws OutputException {
    Path output = source.resolve(name);
    assertThat(accepted(output)).isEqualTo(output.normalize());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "content/site",
        "content/van-ban",
        "templates",
        "assets/x/y",
        "src",
        "target/../content",
        "./content/."
      })
  void a_folder_of_sources_is_refused(String name) {
    assertThat(refusal(source.resolve(name))).isEqualTo("output.inside-source");
  }

  @Test
  void the_source_folder_and_its_parents_are_refused() {
    assertThat(refusal(source)).isEqualTo("output.source");
    assertThat(refusal(source.resolve("content/.."))).isEqualTo("output.source");
    assertThat(refusal(root)).isEqualTo("output.source");
  }

  @Test
  void the_root_and_the_home_folder_are_refused() {
    assertThat(refusal(root.getRoot())).isEqualTo("output.root");
    assertThat(refusal(root.resolve("/../.."))).isEqualTo("output.root");
    assertThat(refusal(home)).isEqualTo("output.home");
  }

  @Test
  void a_file_is_refused() throws IOException {
    Path file = Files.createFile(root.resolve("site"));
    assertThat(refusal(file)).isEqualTo("output.not-a-folder");
  }

  @Test
  void a_link_to_nowhere_is_refused() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("site"), root.resolve("khong-co"));
    assertThat(refusal(link)).isEqualTo("output.not-a-folder");
  }

  @Test
  void a_link_to_the_sources_does_not_hide_them() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("site"), source.resolve("content"));
    assertThat(refusal(link)).isEqualTo("output.inside-source");
    assertThat(refusal(link.resolve("moi"))).isEqualTo("output.inside-source");
    Path elsewhere = Files.createDirectories(root.resolve("kho/noi-dung"));
    Files.delete(source.resolve("assets"));
    Files.createSymbolicLink(source.resolve("assets"), elsewhere);
    assertThat(refusal(elsewhere)).isEqualTo("output.inside-source");
    assertThat(refusal(root.resolve("kho"))).isEqualTo("output.inside-source");
  }

  @Test
  void a_link_to_a_folder_stands_for_the_folder() throws Exception {
    Path real = Files.createDirectories(root.resolve("thật/site"));
    Path link = Files.createSymbolicLink(root.resolve("site"), real);
    assertThat(accepted(link)).isEqualTo(real);
  }

  @Test
  void a_folder_with_files_of_others_is_refused_and_left_alone() throws IOException {
    Path output = Files.createDirectories(root.resolve("anh"));
    Files.writeString(output.resolve("anh.jpg"), "x");
    assertThat(refusal(output)).isEqualTo("output.not-ours");
    assertThat(output.resolve("anh.jpg")).hasContent("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "doichieu site 2\n", "doichieu site 1\n\n"})
  void a_marker_with_other_bytes_is_not_ours(String bytes) throws IOException {
    Path output = Files.createDirectories(root.resolve("site"));
    Files.writeString(output.resolve(".doichieu"), bytes);
    assertThat(refusal(output)).isEqualTo("output.not-ours");
  }

  @Test
  void a_published_site_is_accepted() throws Exception {
    Path output = root.resolve("site");
    OutputFolder folder = OutputFolder.open(output, source);
    try (Staging staging = folder.stage()) {
      Generation.write(staging.directory(), "1");
      staging.publish();
    }
    assertThat(OutputFolder.open(output, source).path()).isEqualTo(output);
    assertThat(output.resolve(".doichieu")).hasContent("doichieu site 1\n");
  }

  @Test
  void opening_a_folder_writes_nothing() throws OutputException {
    OutputFolder.open(root.resolve("xa/site"), source);
    assertThat(root.resolve("xa")).doesNotExist();
  }
}
