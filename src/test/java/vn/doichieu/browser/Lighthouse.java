package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  private static final int MINUTES = 5;

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
    return run(MODULES.resolve("audit.log"), command)
        .lines()
        .map(line -> (Map<?, ?>) new Json().toType(line, Object.class))
        .map(Judgement::of)
        .toList();
  }

  private void install() {
    try {
      Path named = SOURCE.resolve("package.json");
      Path installed = MODULES.resolve("package.json");
      if (Files.isDirectory(MODULES.resolve("node_modules"))
          && Files.isRegularFile(installed)
          && Files.mismatch(named, installed) < 0) {
        return;
      }
      Files.createDirectories(MODULES);
      for (String name : List.of("package.json", ".npmrc")) {
        Files.copy(
            SOURCE.resolve(name), MODULES.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(
        MODULES.resolve("npm.log"),
        List.of(npm.toString(), "install", "--no-progress", "--prefix", MODULES.toString()));
  }

  /** What a program printed; all it complained about goes into a log. */
  private static String run(Path log, List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " failed: " + said + Files.readString(log));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
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
