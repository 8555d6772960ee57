package vn.doichieu.bench.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.compare.lineage.Link;
import vn.doichieu.read.ContentReader;

/** Holds what is found in the shipped plans against the pairs of passages that were read by eye. */
public final class QualityProbe {

  private static final List<String> VERDICTS = List.of("verbatim", "figures", "reworded");
  private static final String NONE = "none";

  private QualityProbe() {}

  /**
   * A pair of passages.
   *
   * @param verdict what it was called by eye, by the clauses that are most alike
   * @param accepted that, and what a reader could call it as well
   * @param found the same by the program; several where clauses differ
   */
  private record Pair(String verdict, Set<String> accepted, Set<String> found) {

    /** The verdict of the clauses that are most alike. */
    String best() {
      return VERDICTS.stream().filter(found::contains).findFirst().orElse(NONE);
    }
  }

  /**
   * Prints precision and recall.
   *
   * @param args the source folder of the portal and the table of pairs
   */
  public static void main(String[] args) throws IOException {
    List<Pair> pairs = read(Path.of(args[1]), links(Path.of(args[0])));
    System.out.printf("%d pairs of passages read by eye%n", pairs.size());
    System.out.println("verdict    found  right  precision  by eye  found  recall");
    for (String verdict : VERDICTS) {
      long found = pairs.stream().filter(pair -> pair.best().equals(verdict)).count();
      long right =
          pairs.stream()
              .filter(pair -> pair.best().equals(verdict) && pair.accepted().contains(verdict))
              .count();
      long clear = pairs.stream().filter(pair -> isClear(pair, verdict)).count();
      long met =
          pairs.stream()
              .filter(pair -> isClear(pair, verdict) && pair.found().contains(verdict))
              .count();
      System.out.printf(
          "%-9s  %5d  %5d  %9.3f  %6d  %5d  %6.3f%n",
          verdict, found, right, (double) right / found, clear, met, (double) met / clear);
    }
    long joined = pairs.stream().filter(pair -> !pair.found().contains(NONE)).count();
    long rightly =
        pairs.stream()
            .filter(pair -> !pair.found().contains(NONE))
            .filter(pair -> pair.accepted().stream().anyMatch(VERDICTS::contains))
            .count();
    long alike =
        pairs.stream().filter(pair -> !pair.accepted().contains(NONE)).count();
    long alikeFound =
        pairs.stream()
            .filter(pair -> !pair.accepted().contains(NONE) && !pair.found().contains(NONE))
            .count();
    System.out.printf(
        "%-9s  %5d  %5d  %9.3f  %6d  %5d  %6.3f%n",
        "any", joined, rightly, (double) rightly / joined, alike, alikeFound,
        (double) alikeFound / alike);
    System.out.println("A verdict that a reader could give as well counts as right.");
  }

  private static boolean isClear(Pair pair, String verdict) {
    return pair.verdict().equals(verdict) && pair.accepted().size() == 1;
  }

  private static Map<String, Set<String>> links(Path source) throws IOException {
    Map<String, Set<String>> found = new HashMap<>();
    for (Link link : Lineage.of(new ContentReader().read(source).corpus()).links()) {
      String a = link.a().plan() + " " + link.a().passage();
      String b = link.b().plan() + " " + link.b().passage();
      for (String key : List.of(a + " " + b, b + " " + a)) {
        found.computeIfAbsent(key, pair -> new TreeSet<>()).add(link.kinship().id());
      }
    }
    return found;
  }

  private static List<Pair> read(Path table, Map<String, Set<String>> found) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells[0].equals("plan-a")) {
        continue;
      }
      Set<String> accepted = new TreeSet<>(List.of(cells[4]));
      if (!cells[5].isEmpty()) {
        accepted.addAll(List.of(cells[5].split(" ")));
      }
      String key = String.join(" ", cells[0], cells[1], cells[2], cells[3]);
      pairs.add(new Pair(cells[4], accepted, found.getOrDefault(key, Set.of(NONE))));
    }
    return pairs;
  }
}
