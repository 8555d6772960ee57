package vn.doichieu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All terms with what every block has of them. Filled block by block, in order. */
final class Dictionary {

  /** A term over all blocks. */
  static final class Entry {

    private final Map<String, Map<String, Integer>> labels = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final IntList plans = new IntList();
    private int count;

    /** How often it stands in the passages, by form. */
    int count() {
      return count;
    }

    /** What the blocks have of it, in order. */
    List<Part> parts() {
      return parts;
    }

    /** Numbers of the plans whose name, place, issuer or number holds it. */
    IntList plans() {
      return plans;
    }

    /** Its forms, the most frequent first. */
    List<String> forms() {
      return labels.entrySet().stream()
          .sorted(
              Comparator.comparing((Map.Entry<String, Map<String, Integer>> form) -> sum(form))
                  .reversed()
                  .thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .toList();
    }

    /** How a form is written most often. */
    String label(String form) {
      return labels.getOrDefault(form, Map.of()).entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
          .map(Map.Entry::getKey)
          .orElse(form);
    }

    private static int sum(Map.Entry<String, Map<String, Integer>> form) {
      return form.getValue().values().stream().mapToInt(count -> count).sum();
    }
  }

  /**
   * A term in one block.
   *
   * @param block number of the block
   * @param term its forms there
   */
  record Part(int block, BlockPostings.Term term) {}

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /** The terms in the order of their UTF-16 units, as scripts compare them. */
  SortedMap<String, Entry> entries() {
    return entries;
  }

  /** Adds a block; the next one must have a higher number. */
  void add(int block, BlockPostings postings) {
    postings
        .terms()
        .forEach(
            (name, term) -> {
              Entry entry = entries.computeIfAbsent(name, key -> new Entry());
              entry.parts.add(new Part(block, term));
              for (BlockPostings.Form form : term.forms()) {
                entry.count += form.count();
                entry
                    .labels
                    .computeIfAbsent(form.form(), key -> new HashMap<>(2))
                    .merge(form.label(), form.count(), Integer::sum);
              }
            });
  }

  /** Notes that a plan's name, place, issuer or number holds a term. */
  void addPlan(String term, int plan) {
    entries.computeIfAbsent(term, key -> new Entry()).plans.addOnce(plan);
  }
}
