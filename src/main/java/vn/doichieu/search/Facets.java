package vn.doichieu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;
import vn.doichieu.model.TaskGroup;

/**
 * What passages can be filtered by, as words that no text has: {@code @kinh-te-so} where a target
 * of the theme stands, {@code @g:the-che} where a task group opens, {@code @moc} where a milestone
 * is set.
 */
final class Facets {

  private static final String MILESTONE = "@moc";

  private final Map<String, Map<String, TreeSet<String>>> recorded = new HashMap<>();

  Facets(Statements statements) {
    for (Indicator indicator : statements.indicators()) {
      for (Target target : indicator.targets()) {
        target
            .citation()
            .passage()
            .ifPresent(passage -> add(target.plan(), passage, "@" + indicator.theme()));
      }
    }
    for (Milestone milestone : statements.milestones()) {
      milestone
          .citation()
          .passage()
          .ifPresent(passage -> add(milestone.plan(), passage, MILESTONE));
    }
  }

  /** The facets of a passage. */
  List<String> of(String plan, Passage passage) {
    List<String> facets =
        new ArrayList<>(
            recorded.getOrDefault(plan, Map.of()).getOrDefault(passage.id(), new TreeSet<>()));
    for (TaskGroup group : passage.groups()) {
      facets.add("@g:" + group.id());
    }
    return facets;
  }

  private void add(String plan, String passage, String facet) {
    recorded
        .computeIfAbsent(plan, id -> new HashMap<>())
        .computeIfAbsent(passage, id -> new TreeSet<>())
        .add(facet);
  }
}
