package vn.doichieu.bake.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;
import vn.doichieu.model.Verdict;

/** The targets of each plan by the passage that sets them. Built once a bake, never changed. */
final class SideNotes {

  /** Two targets may come from one clause: then the order of the files decides. */
  private static final Comparator<SideNote> READING_ORDER =
      Comparator.comparingInt(
          note -> note.target().citation().verified().map(Verdict.Verified::start).orElse(0));

  private final Map<String, List<SideNote>> byPlan = new HashMap<>();

  SideNotes(Statements statements) {
    for (Indicator indicator : statements.indicators()) {
      String address = "chi-tieu/" + indicator.id() + ".html";
      for (Target target : indicator.targets()) {
        byPlan
            .computeIfAbsent(target.plan(), plan -> new ArrayList<>())
            .add(new SideNote(indicator, address, target));
      }
    }
  }

  /** The notes of a plan by the id of the passage, in the order of the passage's words. */
  Map<String, List<SideNote>> of(String plan) {
    Map<String, List<SideNote>> byPassage = new HashMap<>();
    for (SideNote note : byPlan.getOrDefault(plan, List.of())) {
      note.target()
          .citation()
          .passage()
          .ifPresent(
              passage -> byPassage.computeIfAbsent(passage, id -> new ArrayList<>()).add(note));
    }
    byPassage.values().forEach(notes -> notes.sort(READING_ORDER));
    return byPassage;
  }
}
