package vn.doichieu.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures what finding shared passages costs, beside what the whole bake costs, and how well it is
 * done. Judges nothing, like {@link Bench}.
 */
public final class LineageBench {

  private static final Path TARGET = Path.of("target/bench");
  private static final Path PAIRS =
      Path.of("src/test/resources/vn/doichieu/compare/lineage/read-pairs.tsv");

  private final Options options;

  private LineageBench(Options options) {
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
      new LineageBench(options.get()).run();
    } catch (Meter.FailedRun e) {
      System.err.println("A run failed: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * One turn.
   *
   * @param lineage seconds on the clock that lineage took, alone
   * @param lineageCpu its processor time
   * @param links how many links it found
   * @param check the reading and checking of the plans
   * @param build the whole build
   */
  private record Turn(
      double lineage, double lineageCpu, int links, Measurement check, Measurement build) {

    /** Everything that a build does beyond a check: the pages, the data, lineage among them. */
    double bake() {
      return build.wallSeconds() - check.wallSeconds();
    }
  }

  private void run() throws IOException, InterruptedException, Meter.FailedRun {
    System.out.printf("%s, load %.1f%n", Machine.describe(), Machine.load());
    System.out.println(probe("QualityProbe", List.of(".", PAIRS.toString())));
    Map<Integer, List<Turn>> turns = new TreeMap<>();
    for (int plans : options.sizes()) {
      Path corpus = TARGET.resolve("corpus-" + plans);
      MakeCorpus.write(options.models(), plans, options.seed(), 0, corpus);
      List<Turn> those = new ArrayList<>();
      for (int turn = 1; turn <= options.turns(plans); turn++) {
        those.add(turn(corpus.resolve("ours")));
        tell(plans, those.get(turn - 1));
      }
      turns.put(plans, those);
    }
    goals(turns).forEach(LineageBench::tell);
  }

  private Turn turn(Path source) throws IOException, InterruptedException, Meter.FailedRun {
    Path output = TARGET.resolve("output-ours");
    Folders.delete(output);
    Machine.settle();
    String[] told = probe("LineageProbe", List.of(source.toString())).trim().split(" ");
    Path log = TARGET.resolve("lineage.log");
    Measurement check = Meter.run(command("check", source, Optional.empty()), log);
    Machine.settle();
    Measurement build = Meter.run(command("build", source, Optional.of(output)), log);
    return new Turn(
        Double.parseDouble(told[0]),
        Double.parseDouble(told[1]),
        Integer.parseInt(told[2]),
        check,
        build);
  }

  private static void tell(int plans, Turn turn) {
    System.out.printf(
        "%d plans: lineage %.2f s (processor %.2f s), %d links; check %.2f s, build %.2f s"
            + " (processor %.2f s, %.0f MiB): lineage / bake %.3f%n",
        plans,
        turn.lineage(),
        turn.lineageCpu(),
        turn.links(),
        turn.check().wallSeconds(),
        turn.build().wallSeconds(),
        turn.build().cpuSeconds(),
        turn.build().treeMebibytes(),
        turn.lineage() / turn.bake());
  }

  private static void tell(Goal goal) {
    System.out.printf(
        "goal: %s: %.3f (limit %.2f) %s%n",
        goal.text(), goal.value(), goal.limit(), goal.reached() ? "reached" : "MISSED");
  }

  private static List<Goal> goals(Map<Integer, List<Turn>> turns) {
    List<Integer> sizes = List.copyOf(turns.keySet());
    int large = sizes.get(sizes.size() - 1);
    List<Goal> goals = new ArrayList<>();
    goals.add(
        new Goal(
            "lineage-" + large,
            "lineage / bake, " + large + " plans",
            median(turns.get(large), true),
            0.5));
    if (sizes.size() > 1) {
      int small = sizes.get(0);
      double growth =
          median(turns.get(large), false) / median(turns.get(small), false) * small / large;
      goals.add(
          new Goal(
              "lineage-growth",
              "growth of lineage, %d to %d plans / linear".formatted(small, large),
              growth,
              1.15));
    }
    return goals;
  }

  private static double median(List<Turn> turns, boolean ofBake) {
    return Series.median(
        turns.stream()
            .mapToDouble(turn -> ofBake ? turn.lineage() / turn.bake() : turn.lineage())
            .toArray());
  }

  private List<String> command(String command, Path source, Optional<Path> output) {
    List<String> words =
        new ArrayList<>(
            List.of(java(), "-jar", options.jar().toString(), command, "--source", source.toString()));
    output.ifPresent(folder -> words.addAll(List.of("--output", folder.toString())));
    return words;
  }

  /** What a probe prints: it runs beside our program's classes, with the flags of a build. */
  private String probe(String name, List<String> arguments)
      throws IOException, InterruptedException, Meter.FailedRun {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                TARGET.resolve("probe") + File.pathSeparator + options.jar(),
                "vn.doichieu.bench.probe." + name));
    command.addAll(arguments);
    Path log = TARGET.resolve("probe.log");
    Meter.run(command, log);
    return Files.readString(log);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
