package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {

  private Path root;
  private Path site;
  private OutputFolder output;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    root = folder.toRealPath();
    site = root.resolve("site");
    output = folder(new Disk());
  }

  private OutputFolder folder(Disk disk) {
    return new OutputFolder(new Layout(site), disk, Duration.ZERO);
  }

  private void publish(String number) throws Exception {
    try (Staging staging = output.stage()) {
      Generation.write(staging.directory(), number);
      staging.publish();
    }
  }

  private String refusal() {
    OutputException refused = catchThrowableOfType(OutputException.class, output::stage);
    assertThat(refused).isNotNull();
    Messages.format(refused.key(), refused.arguments());
    return refused.key();
  }

  private Stream<String> names() throws IOException {
    try (var entries = Files.list(root)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void a_build_replaces_the_site_as_a_whole_and_leaves_nothing_beside_it() throws Exception {
    publish("1");
    Files.writeString(site.resolve("tệp-cũ.html"), "1");
    publish("2");
    assertThat(Generation.of(site)).contains("2");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void missing_parents_are_created() throws Exception {
    site = root.resolve("a/b/site");
    output = folder(new Disk());
    publish("1");
    assertThat(Generation.of(site)).contains("1");
  }

  @Test
  void until_it_is_published_a_build_changes_nothing_and_then_is_discarded() throws Exception {
    publish("1");
    try (Staging staging = output.stage()) {
      Generation.write(staging.directory(), "2");
      assertThat(names()).containsExactly(".site.next", "site");
      assertThat(Generation.of(site)).contains("1");
    }
    assertThat(Generation.of(site)).contains("1");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void a_second_build_is_refused_while_the_first_one_runs() throws Exception {
    try (Staging first = output.stage()) {
      assertThat(refusal()).isEqualTo("output.busy");
      Generation.write(first.directory(), "1");
      output.recover();
      first.publish();
      assertThat(refusal()).isEqualTo("output.busy");
    }
    publish("2");
    assertThat(Generation.of(site)).contains("2");
  }

  @Test
  void a_staging_is_published_once() throws Exception {
    Staging staging = output.stage();
    staging.publish();
    assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
    staging.close();
    staging.close();
    assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void links_in_discarded_folders_are_deleted_and_not_followed() throws Exception {
    Path precious = Files.createDirectories(root.resolve("quý"));
    Files.writeString(precious.resolve("a.txt"), "a");
    for (int i = 0; i < 2; i++) {
      try (Staging staging = output.stage()) {
        Files.createSymbolicLink(staging.directory().resolve("thư-mục"), precious);
        Files.createSymbolicLink(staging.directory().resolve("tệp"), precious.resolve("a.txt"));
        if (i == 0) {
          staging.publish();
        }
      }
    }
    publish("2");
    assertThat(precious.resolve("a.txt")).hasContent("a");
    assertThat(names()).containsExactly("quý", "site");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_last_good_site_comes_back_where_none_or_an_empty_folder_stands(boolean empty)
      throws Exception {
    publish("1");
    Files.move(site, root.resolve(".site.prev"));
    if (empty) {
      Files.createDirectory(site);
    }
    output.recover();
    assertThat(Generation.of(site)).contains("1");
    assertThat(names()).containsExactly("site");
  }

  @ParameterizedTest
  @ValueSource(strings = {".site.next", ".site.prev"})
  void a_folder_of_others_that_has_our_name_is_never_touched(String name) throws Exception {
    publish("1");
    Path theirs = Files.createDirectories(root.resolve(name)).resolve("ảnh.jpg");
    Files.writeString(theirs, "x");
    assertThat(refusal()).isEqualTo("output.foreign-name");
    assertThatThrownBy(output::recover).isInstanceOf(OutputException.class);
    assertThat(theirs).hasContent("x");
    assertThat(Generation.of(site)).contains("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {".site.next", ".site.prev"})
  void a_file_or_a_link_that_has_our_name_is_never_touched(String name) throws Exception {
    Path theirs = Files.createDirectory(root.resolve("khác"));
    Path link = Files.createSymbolicLink(root.resolve(name), theirs);
    assertThat(refusal()).isEqualTo("output.foreign-name");
    Files.delete(link);
    Files.writeString(link, "x");
    assertThat(refusal()).isEqualTo("output.foreign-name");
    assertThat(link).hasContent("x");
    assertThat(theirs).isEmptyDirectory();
  }

  @Test
  void a_lock_file_of_others_is_never_touched() throws Exception {
    Path theirs = Files.createDirectories(root.resolve(".site.next")).resolve("lock");
    Files.writeString(theirs, "khoá nhà");
    assertThat(refusal()).isEqualTo("output.foreign-name");
    assertThat(theirs).hasContent("khoá nhà");
    // The first bytes of ours may be cut short, but not with a site beside them.
    Files.writeString(theirs, "doi");
    Path staged = Files.createDirectory(theirs.resolveSibling("site"));
    assertThat(refusal()).isEqualTo("output.foreign-name");
    assertThat(staged).exists();
  }

  @Test
  void files_that_others_put_into_the_output_meanwhile_are_kept() throws Exception {
    Files.createDirectory(site);
    try (Staging staging = output.stage()) {
      Generation.write(staging.directory(), "1");
      Files.writeString(site.resolve("của-tôi.txt"), "x");
      assertThatThrownBy(staging::publish).isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(site.resolve("của-tôi.txt")).hasContent("x");
    assertThat(names()).containsExactly("site");
    assertThat(refusal()).isEqualTo("output.not-ours");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void a_site_that_cannot_be_moved_into_place_leaves_the_last_one_there() throws Exception {
    publish("1");
    Disk full =
        new Disk() {
          @Override
          void move(Path from, Path to) throws IOException {
            if (from.equals(new Layout(site).staged())) {
              throw new FileSystemException(to.toString());
            }
            super.move(from, to);
          }
        };
    try (Staging staging = folder(full).stage()) {
      Generation.write(staging.directory(), "2");
      assertThatThrownBy(staging::publish).isInstanceOf(FileSystemException.class);
      assertThat(Generation.of(site)).contains("1");
    }
    assertThat(names()).containsExactly("site");
  }

  @Test
  void a_replaced_site_that_cannot_be_deleted_does_not_spoil_the_new_one() throws Exception {
    publish("1");
    Disk held =
        new Disk() {
          @Override
          void delete(Path path) throws IOException {
            if (path.endsWith("tep-3.html")) {
              throw new FileSystemException(path.toString());
            }
            super.delete(path);
          }
        };
    try (Staging staging = folder(held).stage()) {
      Generation.write(staging.directory(), "2");
      staging.publish();
    }
    assertThat(Generation.of(site)).contains("2");
    output.recover();
    assertThat(names()).containsExactly("site");
  }

  @Test
  void a_parent_that_cannot_be_written_is_named() throws IOException {
    Files.writeString(root.resolve("tệp"), "");
    site = root.resolve("tệp/site");
    output = folder(new Disk());
    assertThat(refusal()).isEqualTo("output.unwritable");
  }
}
