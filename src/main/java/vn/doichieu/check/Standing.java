package vn.doichieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;

/**
 * A passage and what stands above it.
 *
 * @param passage the passage
 * @param above the items it is nested in, the paragraph that leads into its list, the headings of
 *     its section and of the sections around it; nearest first
 * @param section the section that holds it
 */
record Standing(Passage passage, List<Passage> above, Section section) {

  /** Whether the passage, or one that stands above it, holds the words. */
  boolean says(String words) {
    return Stream.concat(Stream.of(passage), above.stream())
        .map(Passage::text)
        .anyMatch(text -> FoldedWords.of(text).hold(words));
  }

  /** Every passage of a plan, by id; of two with one id (a finding) the first. */
  static Map<String, Standing> byId(Plan plan) {
    Map<String, Standing> all = new HashMap<>();
    plan.text().sections().forEach(section -> add(section, List.of(), all));
    return all;
  }

  private static void add(Section section, List<Passage> above, Map<String, Standing> all) {
    List<Passage> here = section.heading().map(heading -> join(heading, above)).orElse(above);
    section.heading().ifPresent(heading -> add(heading, above, section, all));
    List<Passage> led = here;
    for (Passage passage : section.passages()) {
      if (passage.kind() == Passage.Kind.ITEM) {
        add(passage, led, section, all);
      } else {
        add(passage, here, section, all);
        led = join(passage, here);
      }
    }
    section.children().forEach(child -> add(child, here, all));
  }

  private static void add(
      Passage passage, List<Passage> above, Section section, Map<String, Standing> all) {
    all.putIfAbsent(passage.id(), new Standing(passage, above, section));
    if (!passage.items().isEmpty()) {
      List<Passage> inside = join(passage, above);
      passage.items().forEach(item -> add(item, inside, section, all));
    }
  }

  private static List<Passage> join(Passage nearest, List<Passage> others) {
    List<Passage> joined = new ArrayList<>(others.size() + 1);
    joined.add(nearest);
    joined.addAll(others);
    return joined;
  }
}
