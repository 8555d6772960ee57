package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.json.Json;

/**
 * Lighthouse, in the version that {@code bench/lighthouse} names. Its modules come from the npm
 * registry into {@code target/lighthouse} when they are first needed.
 *
 * @param node Node 18.16 or newer
 * @param npm what installs the modules
 * @param chromium the browser in which pages are judged
 */
record Lighthouse(Path node, Path npm, Path chromium) {

  /** What is said where a program is missing. */
  static final String MISSING = "no node, npm or Chromium on PATH";

  private static final Path SOURCE = Path.of("bench", "lighthouse");
  private static final Path MODULES = Path.of("target", "lighthouse");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** What {@code PATH} has to offer; empty if a program is missing. */
  static Optional<Lighthouse> onPath() {
    return OnPath.find("node", "nodejs")
        .flatMap(
            node ->
                OnPath.find("npm")
                    .flatMap(
                        npm ->
                            Chromium.onPath()
                                .map(found -> new Lighthouse(node, npm, found.program()))));
  }

  /** Judges pages by some categories. */
  List<Judgement> judge(List<String> categories, List<URI> pages) {
    install();
    List<String> command =
        new ArrayList<>(
            List.of(
                node.toString(),
                SOURCE.resolve("audit.mjs").toString(),
                MODULES.toAbsolutePath().toString(),
                chromium.toString(),
                String.join(",", categories)));
    pages.forEach(page -> command.add(page.toString()));
    return run(MODULES.resolve("audit"), PATIENCE, command)
        .lines()
        .map(line -> (Map<?, ?>) new Json().toType(line, Object.class))
        .map(Judgement::of)
        .toList();
  }

  /** Modules are there once the stamp says so: it is written last. */
  private void install() {
    Path named = SOURCE.resolve("package.json");
    Path stamp = MODULES.resolve("installed.json");
    try {
      if (Files.isRegularFile(stamp) && Files.mismatch(named, stamp) < 0) {
        return;
      }
      // What an earlier or a broken installation left would keep its versions.
      new TemporaryFolder(MODULES).close();
      Files.createDirectories(MODULES);
      for (String name : List.of("package.json", ".npmrc")) {
        Files.copy(SOURCE.resolve(name), MODULES.resolve(name));
      }
      run(
          MODULES.resolve("npm"),
          PATIENCE,
          List.of(npm.toString(), "install", "--no-progress", "--prefix", MODULES.toString()));
      Files.copy(named, stamp);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a program printed. It prints into files: a pipe would hold us until the last of its
   * children ends, however long that takes.
   *
   * @param files what the names of these files begin with
   * @throws IllegalStateException if the program fails or loses our patience; it is ended then,
   *     with all that it started
   */
  static String run(Path files, Duration patience, List<String> command) {
    Path said = files.resolveSibling(files.getFileName() + ".out");
    Path complained = files.resolveSibling(files.getFileName() + ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(said.toFile())
              .redirectError(complained.toFile())
              .start();
      boolean ended = hasEnded(process, patience);
      if (!ended || process.exitValue() != 0) {
        String how = ended ? "failed" : "did not end in " + patience;
        throw new IllegalStateException(
            command + " " + how + ": " + Files.readString(said) + Files.readString(complained));
      }
      return Files.readString(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits for a program; when this returns or throws it does not run any more. */
  private static boolean hasEnded(Process process, Duration patience) throws InterruptedException {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      // Once the program is gone nobody knows what it started.
      List<ProcessHandle> started = process.descendants().toList();
      process.destroyForcibly();
      started.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /**
   * What is thought of a page.
   *
   * @param scores by category, of 0 to 1
   * @param lost what cost points, a sentence each
   */
  record Judgement(String address, Map<String, Double> scores, List<String> lost) {

    private static Judgement of(Map<?, ?> answer) {
      Map<String, Double> scores = new TreeMap<>();
      ((Map<?, ?>) answer.get("scores"))
          .forEach((name, score) -> scores.put(String.valueOf(name), number(score)));
      List<String> lost = new ArrayList<>();
      Optional.ofNullable(answer.get("error")).map(String::valueOf).ifPresent(lost::add);
      ((List<?>) answer.get("lost")).forEach(one -> lost.add(String.valueOf(one)));
      return new Judgement(String.valueOf(answer.get("address")), scores, lost);
    }

    // A category that could not be judged has no score.
    private static double number(Object score) {
      return score instanceof Number number ? number.doubleValue() : 0;
    }
  }
}
