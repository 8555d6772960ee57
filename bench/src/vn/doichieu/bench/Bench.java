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

/**
 * Measures whole builds of our program and of stock JBake over the same plans, in turns. Judges
 * nothing: it prints the figures and ends with status 0 unless a build fails.
 */
public final class Bench {

  private static final Path TARGET = Path.of("target/bench");

  private final Options options;
  private final Map<Program, Path> programs;

  private Bench(Options options, Map<Program, Path> programs) {
    this.options = options;
    this.programs = programs;
  }

  /**
   * Runs from the top folder of the repository.
   *
   * @param args see {@link Options}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Optional<Options> options = Options.parse(Arrays.asList(args), List.of(5, 1_000, 3_400));
    if (options.isEmpty()) {
      System.err.println(Options.USAGE);
      System.exit(2);
    }
    Map<Program, Path> programs = programs(options.get());
    if (programs.isEmpty()) {
      System.err.println("Nothing to measure.");
      System.exit(2);
    }
    try {
      new Bench(options.get(), programs).run();
    } catch (Meter.FailedRun e) {
      System.err.println("A build failed: " + e.getMessage());
      System.exit(1);
    }
  }

  private static Map<Program, Path> programs(Options options) {
    Map<Program, Path> programs = new EnumMap<>(Program.class);
    programs.put(Program.OURS, options.jar());
    programs.put(Program.STOCK, TARGET.resolve("stock"));
    programs.keySet().retainAll(options.programs());
    if (programs.containsKey(Program.OURS) && !Files.exists(options.jar())) {
      System.out.println(options.jar() + " is missing: it is not measured. mvn package makes it.");
      programs.remove(Program.OURS);
    }
    return programs;
  }

  private void run() throws IOException, InterruptedException, Meter.FailedRun {
    List<Series> series = new ArrayList<>();
    double load = Machine.load();
    for (int plans : options.sizes()) {
      System.out.printf("%d plans: making the corpus%n", plans);
      Path corpus = TARGET.resolve("corpus-" + plans);
      List<String> ids = MakeCorpus.write(options.models(), plans, options.seed(), 0, corpus);
      if (series.isEmpty()) {
        // Not counted: fills the file cache with the programs.
        turn(corpus, ids);
      }
      series.addAll(measure(plans, corpus, ids));
    }
    Report report = new Report(new Results(Machine.describe(), load, options.seed(), series));
    Files.writeString(TARGET.resolve("results.json"), report.json());
    System.out.print("\n" + report.table());
    System.out.println("\nEvery run: " + TARGET.resolve("results.json"));
  }

  private List<Series> measure(int plans, Path corpus, List<String> ids)
      throws IOException, InterruptedException, Meter.FailedRun {
    Map<Program, List<Measurement>> runs = new EnumMap<>(Program.class);
    programs.keySet().forEach(program -> runs.put(program, new ArrayList<>()));
    int turns = options.turns(plans);
    for (int turn = 1; turn <= turns; turn++) {
      turn(corpus, ids)
          .forEach(
              (program, run) -> {
                runs.get(program).add(run);
                System.out.printf(
                    "%d plans, %s: %.2f s, processor %.2f s, %.0f MiB%n",
                    plans,
                    program.label(),
                    run.wallSeconds(),
                    run.cpuSeconds(),
                    run.treeMebibytes());
              });
    }
    return runs.entrySet().stream()
        .map(entry -> new Series(entry.getKey().label(), plans, entry.getValue()))
        .toList();
  }

  /** One build of each program. */
  private Map<Program, Measurement> turn(Path corpus, List<String> ids)
      throws IOException, InterruptedException, Meter.FailedRun {
    Map<Program, Measurement> turn = new EnumMap<>(Program.class);
    for (Map.Entry<Program, Path> entry : programs.entrySet()) {
      Program program = entry.getKey();
      Path output = TARGET.resolve("output-" + program.label());
      Folders.delete(output);
      Machine.settle();
      Path log = TARGET.resolve(program.label() + ".log");
      turn.put(program, Meter.run(program.command(entry.getValue(), corpus, output), log));
      requirePages(program, output, ids);
    }
    return turn;
  }

  /** A build that skipped a plan is no build: stock only logs what it could not read. */
  private static void requirePages(Program program, Path output, List<String> ids)
      throws Meter.FailedRun {
    for (String id : ids) {
      if (!Files.exists(output.resolve("van-ban").resolve(id + ".html"))) {
        throw new Meter.FailedRun(program.label() + " wrote no page for " + id);
      }
    }
  }
}
