package vn.doichieu.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** One of the two programs that are measured. */
enum Program {
  /** Ours, as a user starts it: no flags. */
  OURS("ours") {
    @Override
    List<String> command(Path program, Path corpus, Path output) {
      return List.of(
          java(),
          "-jar",
          program.toString(),
          "build",
          "--source",
          corpus.resolve("ours").toString(),
          "--output",
          output.toString());
    }
  },

  /** Stock JBake by its own command line, with the class path its POM gives: no flags either. */
  STOCK("stock") {
    @Override
    List<String> command(Path program, Path corpus, Path output) {
      String classPath =
          Path.of("bench/stock/logging") + File.pathSeparator + program.resolve("lib").resolve("*");
      return List.of(
          java(),
          "-cp",
          classPath,
          "org.jbake.launcher.Main",
          "-b",
          corpus.resolve("stock").toString(),
          output.toString());
    }
  };

  private final String label;

  Program(String label) {
    this.label = label;
  }

  /** Its name in tables and results. */
  String label() {
    return label;
  }

  /**
   * The command of a whole build.
   *
   * @param program where the program lies: our JAR, or the folder with the {@code lib/} of stock
   */
  abstract List<String> command(Path program, Path corpus, Path output);

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
