package vn.doichieu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures what it costs to read and verify recorded targets, beside what building the pages costs.
 * Judges nothing, like {@link Bench}.
 */
public final class QuoteBench {

  private static final Path TARGET = Path.of("target/bench");
  private static final int TARGETS = 40;

  private final Options options;

  private QuoteBench(Options options) {
    this.options = options;
  }

  /**
   * Runs from the top folder of the repository.
   *
   * @param args see {@link Options}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Optional<Options> options = Options.parse(Arrays.asList(args), List.of(1_000, 3_400));
    if (options.isEmpty() || !Files.exists(options.get().jar())) {
      System.err.println(Options.USAGE);
      System.exit(2);
    }
    try {
      new QuoteBench(options.get()).run();
    } catch (Meter.FailedRun e) {
      System.err.println("A run failed: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException, Meter.FailedRun {
    double load = Machine.load();
    System.out.printf("%s, load %.1f%n", Machine.describe(), load);
    Map<Integer, List<Map<Step, Measurement>>> turns = new TreeMap<>();
    for (int plans : options.sizes()) {
      Path corpus = TARGET.resolve("recorded-" + plans);
      MakeCorpus.write(options.models(), plans, options.seed(), TARGETS, corpus);
      if (turns.isEmpty()) {
        // Not counted: fills the file cache with the program.
        turn(corpus);
      }
      List<Map<Step, Measurement>> those = new ArrayList<>();
      for (int turn = 1; turn <= options.turns(plans); turn++) {
        those.add(turn(corpus));
        those.get(turn - 1).forEach((step, run) -> tell(plans, step, run));
      }
      turns.put(plans, those);
    }
    QuoteReport report = new QuoteReport(new QuoteResults(turns), TARGETS);
    Files.writeString(TARGET.resolve("quotes.json"), report.json(load));
    System.out.print("\n" + report.table());
    System.out.println("\nEvery run: " + TARGET.resolve("quotes.json"));
  }

  private Map<Step, Measurement> turn(Path corpus)
      throws IOException, InterruptedException, Meter.FailedRun {
    Map<Step, Measurement> turn = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      Path output = TARGET.resolve("output-recorded");
      Folders.delete(output);
      Machine.settle();
      Path log = TARGET.resolve("recorded.log");
      turn.put(step, Meter.run(step.command(options.jar(), corpus, output), log));
    }
    return turn;
  }

  private static void tell(int plans, Step step, Measurement run) {
    System.out.printf(
        "%d plans, %s: %.2f s, processor %.2f s, %.0f MiB%n",
        plans, step.label(), run.wallSeconds(), run.cpuSeconds(), run.treeMebibytes());
  }
}
