package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole programs that get into each other's way, or are killed. */
class BuildProcessesIT {

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();
  private Site site;
  private Path zip;

  @BeforeEach
  void prepare() throws IOException {
    site = Site.fixture("chi-tieu", folder);
    Files.createDirectories(site.publishedFolder());
    zip = Files.createDirectories(folder.resolve("usb")).resolve("cong.zip");
  }

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
  }

  private Process start(String name) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "vn.doichieu.cli.Main",
            "build",
            "--source",
            site.source().toString(),
            "--output",
            site.output().toString(),
            "--zip",
            zip.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log(name).toFile())
            .start();
    processes.add(process);
    return process;
  }

  private Path log(String name) {
    return folder.resolve("log-" + name);
  }

  /** Waits until a file is there; false if the process ended before. */
  private static boolean isThere(Path file, Process process) throws InterruptedException {
    while (!Files.exists(file)) {
      if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return true;
  }

  private static void signal(String name, Process process) throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException none) {
      System.err.println("NOT TESTED: two builds at once, for want of the program kill");
      Assumptions.abort("there is no program kill");
    }
  }

  @Test
  void a_second_build_into_one_folder_is_told_and_stops_and_the_first_ends_well() throws Exception {
    Path lock = site.publishedFolder().resolve(".site.next/lock");
    Process first = start("1");
    assertThat(isThere(lock, first)).as(() -> read("1")).isTrue();
    // It holds the folder for as long as we like.
    signal("STOP", first);
    Process second = start("2");
    assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(second.exitValue()).as(read("2")).isEqualTo(2);
    assertThat(read("2")).contains("Một lần dựng khác đang ghi").doesNotContain("Exception");
    signal("CONT", first);
    assertThat(first.waitFor()).as(() -> read("1")).isZero();
    assertWhole();
  }

  @Test
  void a_build_killed_while_it_packs_leaves_whole_what_was_published_before() throws Exception {
    site.build("--zip", zip.toString()).succeeds();
    site.edit("content/van-ban/tinh-a.md", "Kế hoạch của Tỉnh A", "Kế hoạch mới của Tỉnh A");
    Process build = start("1");
    assertThat(isThere(zip.resolveSibling(".cong.zip.next"), build)).as(() -> read("1")).isTrue();
    build.destroyForcibly().waitFor();
    site.run(List.of("verify", zip.toString())).succeeds().tells("đủ và đúng");

    site.build("--zip", zip.toString()).succeeds();
    assertWhole();
    site.build().succeeds().page("van-ban/tinh-a.html").contains("Kế hoạch mới của Tỉnh A");
  }

  @Test
  void a_build_killed_while_it_sums_leaves_whole_what_was_published_before() throws Exception {
    site.build("--zip", zip.toString()).succeeds();
    Snapshot before = Snapshot.of(site.output());
    Process build = start("1");
    Path sums = site.publishedFolder().resolve(".site.next/site/SHA256SUMS");
    assertThat(isThere(sums, build)).as(() -> read("1")).isTrue();
    build.destroyForcibly().waitFor();
    site.build("--zip", zip.toString()).succeeds();
    assertWhole();
    assertThat(Snapshot.of(site.output())).isEqualTo(before);
  }

  private void assertWhole() throws IOException {
    site.run(List.of("verify", site.output().toString())).succeeds().tells("đủ và đúng");
    site.run(List.of("verify", zip.toString())).succeeds().tells("đủ và đúng");
    assertThat(names(site.publishedFolder())).containsExactly("site");
    assertThat(names(zip.getParent())).containsExactly("cong.zip");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  private String read(String name) {
    try {
      return Files.readString(log(name));
    } catch (IOException none) {
      return "";
    }
  }
}
