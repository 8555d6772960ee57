package vn.doichieu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a corpus of made-up plans twice, with the same bodies: as a source folder of ours ({@code
 * ours/}) and as a project of stock JBake ({@code stock/}); or, where the plans set recorded
 * targets, as two source folders of ours, with the records ({@code ours/}) and without ({@code
 * bare/}). The same numbers and the same seed give the same bytes.
 */
public final class MakeCorpus {

  /** The seed of the figures in {@code docs/benchmarks.md}. */
  public static final long SEED = 57;

  private static final List<String> MODELS =
      List.of("nghe-an", "hung-yen", "son-hong", "huyen-386", "vinh-thuan");

  private MakeCorpus() {}

  /**
   * Runs from the top folder of the repository.
   *
   * @param args number of plans, seed, folder to write; then, if not {@code content/van-ban}, the
   *     folder of the five plans; anywhere {@code --targets} with the number of targets a plan
   */
  public static void main(String[] args) {
    List<String> rest = new ArrayList<>(List.of(args));
    int targets = 0;
    int option = rest.indexOf("--targets");
    if (option >= 0 && option + 1 < rest.size()) {
      targets = Integer.parseInt(rest.remove(option + 1));
      rest.remove(option);
    }
    if (rest.size() < 3 || targets != 0 && !Goals.isPossible(targets)) {
      System.err.println(
          "Usage: bench/run corpus N SEED FOLDER [FOLDER OF THE FIVE PLANS] [--targets 5 to 80]");
      System.exit(2);
    }
    Path models = Path.of(rest.size() > 3 ? rest.get(3) : "content/van-ban");
    Path folder = Path.of(rest.get(2));
    int count = Integer.parseInt(rest.get(0));
    List<String> ids = write(models, count, Long.parseLong(rest.get(1)), targets, folder);
    System.out.println(ids.size() + " plans in " + folder);
  }

  /**
   * Writes a corpus, in place of what the folder held.
   *
   * @param models folder of the five plans
   * @param targets how many targets each plan sets, all of them recorded; 0 for plans of which
   *     nothing is recorded
   * @return the ids of the plans
   * @throws UncheckedIOException if a file cannot be read or written
   * @throws IllegalStateException if two plans would have one id
   */
  public static List<String> write(Path models, int count, long seed, int targets, Path folder) {
    List<Seed> seeds = MODELS.stream().map(id -> Seed.read(models.resolve(id + ".md"))).toList();
    PlanMaker maker = new PlanMaker(seeds, seed, targets);
    List<MadePlan> plans = IntStream.range(0, count).parallel().mapToObj(maker::make).toList();
    try {
      Folders.delete(folder);
      writeOurs(folder.resolve("ours"), plans);
      if (targets > 0) {
        writeOurs(folder.resolve("bare"), plans);
        writeStatements(folder.resolve("ours/content"), plans);
      } else {
        copy(Path.of("bench/stock/project"), folder.resolve("stock"));
        Path stock = Files.createDirectories(folder.resolve("stock/content/van-ban"));
        for (MadePlan plan : plans) {
          Files.writeString(stock.resolve(plan.id() + ".md"), plan.stock());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plans.stream().map(MadePlan::id).toList();
  }

  private static void writeOurs(Path source, List<MadePlan> plans) throws IOException {
    Path texts = Files.createDirectories(source.resolve("content/van-ban"));
    Set<String> ids = new HashSet<>();
    for (MadePlan plan : plans) {
      if (!ids.add(plan.id())) {
        throw new IllegalStateException("Two plans with the id " + plan.id());
      }
      Files.writeString(texts.resolve(plan.id() + ".md"), plan.ours());
    }
    Files.writeString(texts.resolveSibling("dia-phuong.yaml"), gazetteer(plans.size()));
  }

  private static void writeStatements(Path content, List<MadePlan> plans) throws IOException {
    Files.writeString(content.resolve("kpi.yaml"), KpiCatalogue.declarations());
    Files.writeString(content.resolve("phan-cong.yaml"), Duties.KINDS);
    Path targets = Files.createDirectories(content.resolve("chi-tieu"));
    Path milestones = Files.createDirectories(content.resolve("moc-thoi-gian"));
    Path assignments = Files.createDirectories(content.resolve("phan-cong"));
    for (MadePlan plan : plans) {
      Statements statements = plan.statements();
      String name = plan.id() + ".yaml";
      Files.writeString(targets.resolve(name), statements.targets());
      Files.writeString(milestones.resolve(name), statements.milestones());
      Files.writeString(assignments.resolve(name), statements.assignments());
    }
  }

  /** All provinces, and the communes of the provinces that have plans. */
  private static String gazetteer(int count) {
    List<Place> places = new ArrayList<>(Country.provinces());
    int provinces = Math.min(Country.size(), (count + PlanMaker.HUNDRED - 1) / PlanMaker.HUNDRED);
    for (int province = 0; province < provinces; province++) {
      int communes = count < PlanMaker.HUNDRED ? count : Country.COMMUNES;
      for (int number = 0; number < communes; number++) {
        places.add(Country.commune(province, number));
      }
    }
    Set<String> ids = new HashSet<>();
    StringBuilder yaml = new StringBuilder("places:\n");
    for (Place place : places) {
      if (!ids.add(place.id())) {
        throw new IllegalStateException("Two places with the id " + place.id());
      }
      yaml.append(place.yaml()).append('\n');
    }
    return yaml.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
