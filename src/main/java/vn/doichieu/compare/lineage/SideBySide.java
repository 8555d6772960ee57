package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.compare.lineage.SideBySideRow.Also;
import vn.doichieu.compare.lineage.SideBySideRow.Entry;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;

/**
 * Two plans passage by passage: those of the first in its order, each beside the passage of the
 * second that is most like it; what only the second has stands where its neighbours stand. Every
 * passage that takes part is in one row and only there.
 *
 * <pre>{@code
 * SideBySide.of(first, second, Lineage.between(first, second, statements)).rows();
 * }</pre>
 */
public final class SideBySide {

  private final List<Passage> first;
  private final List<Passage> second;
  private final SideMarks firstMarks;
  private final SideMarks secondMarks;
  private final Map<String, Map<String, List<Link>>> byFirst = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Link>>> bySecond = new LinkedHashMap<>();
  private final Map<String, String> partners = new HashMap<>();

  private SideBySide(Plan first, Plan second, List<Link> links) {
    this.first = passages(first);
    this.second = passages(second);
    for (Link link : links) {
      String a = link.own(first.id()).passage();
      String b = link.own(second.id()).passage();
      add(byFirst, a, b, link);
      add(bySecond, b, a, link);
    }
    WordMarks words = new WordMarks(texts(this.first), texts(this.second), first.id());
    this.firstMarks = new SideMarks(first.id(), words);
    this.secondMarks = new SideMarks(second.id(), words);
  }

  /**
   * Sets two plans side by side.
   *
   * @param links what they share, as {@link Lineage} found it
   */
  public static List<SideBySideRow> of(Plan first, Plan second, List<Link> links) {
    return new SideBySide(first, second, links).rows();
  }

  /** The passages that take part, in reading order. */
  public static List<Passage> passages(Plan plan) {
    return ComparedText.passages(plan).toList();
  }

  private static void add(
      Map<String, Map<String, List<Link>>> links, String own, String other, Link link) {
    links
        .computeIfAbsent(own, id -> new LinkedHashMap<>())
        .computeIfAbsent(other, id -> new ArrayList<>())
        .add(link);
  }

  private static Map<String, String> texts(List<Passage> passages) {
    Map<String, String> texts = new HashMap<>();
    passages.forEach(passage -> texts.put(passage.id(), passage.text()));
    return texts;
  }

  private List<SideBySideRow> rows() {
    pair();
    Map<String, Passage> ofSecond = new HashMap<>();
    second.forEach(passage -> ofSecond.put(passage.id(), passage));
    Map<String, List<Passage>> behind = behind();
    List<SideBySideRow> rows = new ArrayList<>();
    behind.getOrDefault("", List.of()).forEach(passage -> rows.add(ofSecondAlone(passage)));
    for (Passage passage : first) {
      String partner = partners.get(passage.id());
      if (partner == null) {
        rows.add(ofFirstAlone(passage));
      } else {
        rows.add(both(passage, ofSecond.get(partner)));
        behind.getOrDefault(partner, List.of()).forEach(alone -> rows.add(ofSecondAlone(alone)));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * What only the second plan has, by the passage with a partner that stands before it there; those
   * before all of them by an empty id.
   */
  private Map<String, List<Passage>> behind() {
    Set<String> taken = new HashSet<>(partners.values());
    Map<String, List<Passage>> behind = new HashMap<>();
    String last = "";
    for (Passage passage : second) {
      if (taken.contains(passage.id())) {
        last = passage.id();
      } else {
        behind.computeIfAbsent(last, id -> new ArrayList<>()).add(passage);
      }
    }
    return behind;
  }

  private record Candidate(String first, String second, double weight) {}

  /** Finds partners: the two passages that share most go first. */
  private void pair() {
    List<Candidate> candidates = new ArrayList<>();
    for (Passage passage : first) {
      byFirst
          .getOrDefault(passage.id(), Map.of())
          .forEach((other, links) -> candidates.add(candidate(passage.id(), other, links)));
    }
    candidates.sort(Comparator.comparingDouble(candidate -> -candidate.weight()));
    Set<String> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!partners.containsKey(candidate.first()) && taken.add(candidate.second())) {
        partners.put(candidate.first(), candidate.second());
      }
    }
  }

  private static Candidate candidate(String first, String second, List<Link> links) {
    double weight = 0;
    for (Link link : links) {
      Stretch a = link.a();
      Stretch b = link.b();
      weight += link.similarity() * (a.end() - a.start() + b.end() - b.start());
    }
    return new Candidate(first, second, weight);
  }

  private SideBySideRow both(Passage a, Passage b) {
    List<Link> links = byFirst.get(a.id()).get(b.id());
    Entry left = entry(firstMarks, byFirst, a, b.id(), links);
    Entry right = entry(secondMarks, bySecond, b, a.id(), links);
    return SideBySideRow.both(left, right, links);
  }

  private SideBySideRow ofFirstAlone(Passage passage) {
    return SideBySideRow.alone(
        Optional.of(entry(firstMarks, byFirst, passage, "", List.of())), Optional.empty());
  }

  private SideBySideRow ofSecondAlone(Passage passage) {
    return SideBySideRow.alone(
        Optional.empty(), Optional.of(entry(secondMarks, bySecond, passage, "", List.of())));
  }

  private static Entry entry(
      SideMarks marks,
      Map<String, Map<String, List<Link>>> all,
      Passage passage,
      String partner,
      List<Link> links) {
    Map<String, List<Link>> own = all.getOrDefault(passage.id(), Map.of());
    List<Also> also =
        own.entrySet().stream()
            .filter(other -> !other.getKey().equals(partner))
            .map(other -> Also.of(other.getKey(), other.getValue()))
            .toList();
    Stream<Link> elsewhere =
        own.entrySet().stream()
            .filter(other -> !other.getKey().equals(partner))
            .flatMap(other -> other.getValue().stream());
    return new Entry(passage, marks.of(passage, links, elsewhere.toList()), also);
  }
}
