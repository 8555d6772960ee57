package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Two programs publish to one folder as fast as they can, and are killed at any moment. */
class KilledBuildIT {

  @TempDir Path root;
  private Path site;
  private Path source;

  @BeforeEach
  void publishOnce() throws Exception {
    source = Files.createDirectory(root.resolve("nguồn"));
    site = root.resolve("site");
    try (Staging staging = OutputFolder.open(site, source).stage()) {
      Generation.write(staging.directory(), "0");
      staging.publish();
    }
  }

  @RepeatedTest(10)
  void the_site_or_the_last_one_is_whole_and_the_next_command_puts_it_back(RepetitionInfo run)
      throws Exception {
    Random random = new Random(run.getCurrentRepetition());
    Process first = start("1");
    Process second = start("2");
    try (BufferedReader said = second.inputReader(StandardCharsets.UTF_8);
        BufferedReader saidFirst = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(line(saidFirst)).as(() -> errors("1")).isNotNull();
      assertThat(line(said)).as(() -> errors("2")).isNotNull();
      kill(first, random.nextInt(30));
      // The one that lives goes on, whatever the other left.
      assertThat(Stream.generate(() -> line(said)).limit(5)).doesNotContainNull();
      kill(second, random.nextInt(30));
    } finally {
      first.destroyForcibly();
      second.destroyForcibly();
    }
    Optional<String> here = Generation.of(site);
    Optional<String> previous = Generation.of(new Layout(site).previous());
    assertThat(here.or(() -> previous)).as("a whole site").isPresent();

    OutputFolder.open(site, source).recover();
    assertThat(Generation.of(site)).isEqualTo(here.or(() -> previous));
    try (var entries = Files.list(root)) {
      assertThat(entries).containsExactlyInAnyOrder(site, source, log("1"), log("2"));
    }
  }

  /** Kills a program after a while in which it must not have ended by itself. */
  private void kill(Process program, int milliseconds) throws Exception {
    boolean ended = program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    assertThat(ended).as("%s%s", errors("1"), errors("2")).isFalse();
    program.destroyForcibly().waitFor();
  }

  private Process start(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            BuildLoop.class.getName(),
            site.toString())
        .redirectError(log(name).toFile())
        .start();
  }

  private Path log(String name) {
    return root.resolve("log-" + name);
  }

  private String errors(String name) {
    try {
      return Files.readString(log(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String line(BufferedReader said) {
    try {
      return said.readLine();
    } catch (IOException broken) {
      return null;
    }
  }
}
