package vn.doichieu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a corpus of made-up plans twice: as a source folder of ours ({@code ours/}) and as a
 * project of stock JBake ({@code stock/}), with the same bodies. The same number of plans and the
 * same seed give the same bytes.
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
   *     folder of the five plans
   */
  public static void main(String[] args) {
    if (args.length < 3) {
      System.err.println("Usage: bench/run corpus N SEED FOLDER [FOLDER OF THE FIVE PLANS]");
      System.exit(2);
    }
    Path models = Path.of(args.length > 3 ? args[3] : "content/van-ban");
    Path folder = Path.of(args[2]);
    List<String> ids = write(models, Integer.parseInt(args[0]), Long.parseLong(args[1]), folder);
    System.out.println(ids.size() + " plans in " + folder);
  }

  /**
   * Writes a corpus, in place of what the folder held.
   *
   * @param models folder of the five plans
   * @return the ids of the plans
   * @throws UncheckedIOException if a file cannot be read or written
   * @throws IllegalStateException if two plans would have one id
   */
  public static List<String> write(Path models, int count, long seed, Path folder) {
    PlanMaker maker =
        new PlanMaker(
            MODELS.stream().map(id -> Seed.read(models.resolve(id + ".md"))).toList(), seed);
    try {
      Folders.delete(folder);
      Path ours = Files.createDirectories(folder.resolve("ours/content/van-ban"));
      Path stock = Files.createDirectories(folder.resolve("stock/content/van-ban"));
      copy(Path.of("bench/stock/project"), folder.resolve("stock"));
      Set<String> ids = new LinkedHashSet<>();
      for (MadePlan plan : IntStream.range(0, count).parallel().mapToObj(maker::make).toList()) {
        if (!ids.add(plan.id())) {
          throw new IllegalStateException("Two plans with the id " + plan.id());
        }
        Files.writeString(ours.resolve(plan.id() + ".md"), plan.ours());
        Files.writeString(stock.resolve(plan.id() + ".md"), plan.stock());
      }
      Files.writeString(ours.resolveSibling("dia-phuong.yaml"), gazetteer(count));
      return new ArrayList<>(ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
