package vn.doichieu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One content gives one site, byte for byte, whoever builds it where and when. Each build has a JVM
 * of its own: locale, time zone and encoding are settled when it starts.
 */
class SameBytesIT {

  private static final List<String> SOURCES =
      List.of("content", "templates", "assets", "jbake.properties");

  @TempDir private Path folder;

  @Test
  void builds_of_one_content_give_the_same_bytes() {
    Path here = copy(folder.resolve("may-a/cong"), false);
    Path there = copy(folder.resolve("Máy số 2 #50%/Đối Chiếu"), true);
    Snapshot first =
        build(here, "trang", "-Duser.language=vi", "-Duser.country=VN", "-Duser.timezone=UTC");
    Snapshot second =
        build(
            there,
            "kết quả",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Ho_Chi_Minh",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
    Snapshot third =
        build(
            here,
            "trang",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Pacific/Chatham",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    assertThat(first.files())
        .containsKeys("cong.zip", "trang/van-ban/nghe-an.html", "trang/tai-ve/van-ban/nghe-an.pdf");
    assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
    first
        .files()
        .forEach(
            (name, bytes) -> {
              assertThat(second.files().get(name).equals(bytes)).as(name).isTrue();
              assertThat(third.files().get(name).equals(bytes)).as(name).isTrue();
            });
  }

  /** Builds a copy of the portal itself; the site is called {@code trang} in the result. */
  private static Snapshot build(Path source, String output, String... flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("vn.doichieu.cli.Main", "build", "--source", source.toString()));
    Path results = source.resolve("ra");
    command.addAll(List.of("--output", results.resolve(output).toString()));
    command.add("--editions");
    command.addAll(List.of("--zip", results.resolve("cong.zip").toString()));
    try {
      Files.createDirectories(results);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor()).as(told).isZero();
      if (!output.equals("trang")) {
        Files.move(results.resolve(output), results.resolve("trang"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Snapshot.of(results);
  }

  /** A copy of what a build reads, its files made in this or in the opposite order. */
  private static Path copy(Path target, boolean backwards) {
    List<Path> files = new ArrayList<>();
    for (String name : SOURCES) {
      try (Stream<Path> paths = Files.walk(Path.of(name))) {
        paths.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (backwards) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      copy(file, target.resolve(file.toString()), backwards ? "1999-12-31" : "2026-11-22");
    }
    return target;
  }

  private static void copy(Path from, Path to, String day) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
      Files.setLastModifiedTime(to, FileTime.from(Instant.parse(day + "T00:00:00Z")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
