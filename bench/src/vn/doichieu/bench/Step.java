package vn.doichieu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What our program does with plans whose targets are recorded, each step more than the last. */
enum Step {
  /** Reads and checks the plans alone. */
  BARE("check of the plans alone", "bare", "check"),
  /** Reads and checks them with all that is recorded of them. */
  CHECK("check with the records", "ours", "check"),
  /** Does so and builds the pages. */
  BUILD("build with the records", "ours", "build");

  private final String label;
  private final String source;
  private final String command;

  Step(String label, String source, String command) {
    this.label = label;
    this.source = source;
    this.command = command;
  }

  /** Its name in tables and results. */
  String label() {
    return label;
  }

  /** The command line, as a user gives it: no flags for Java. */
  List<String> command(Path jar, Path corpus, Path output) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                this.command,
                "--source",
                corpus.resolve(source).toString()));
    if (this == BUILD) {
      command.addAll(List.of("--output", output.toString()));
    }
    return command;
  }
}
