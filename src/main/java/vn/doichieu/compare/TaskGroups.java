package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.doichieu.model.Plan;
import vn.doichieu.model.TaskGroup;

/**
 * Where a plan puts the seven task groups of Resolution 57-NQ/TW: which section opens which group,
 * what it merges, splits, adds and lacks.
 *
 * <pre>{@code
 * TaskGroups groups = TaskGroups.of(plan);
 * groups.of(TaskGroup.INSTITUTIONS).forEach(section -> section.title());
 * groups.missing();
 * }</pre>
 *
 * <p>It says where the sections are, as editors marked them, and not whether a group is spoken of
 * elsewhere in the text. Made in time linear in the length of the plan; never changed.
 */
public final class TaskGroups {

  private final String plan;
  private final List<TaskSection> sections;
  private final Map<TaskGroup, List<TaskSection>> byGroup = new EnumMap<>(TaskGroup.class);

  private TaskGroups(String plan, List<TaskSection> sections) {
    this.plan = plan;
    this.sections = List.copyOf(sections);
    for (TaskGroup group : TaskGroup.values()) {
      byGroup.put(
          group, sections.stream().filter(section -> section.groups().contains(group)).toList());
    }
  }

  /** The task groups of a plan. */
  public static TaskGroups of(Plan plan) {
    return new TaskGroups(plan.id(), TaskSections.of(plan.text()));
  }

  /** The sections that open a group, in reading order; none where it has none. */
  public List<TaskSection> of(TaskGroup group) {
    return byGroup.getOrDefault(group, List.of());
  }

  /** The sections of the plan's own: beside those of the groups, but of no group. */
  public List<TaskSection> own() {
    return sections.stream().filter(section -> section.groups().isEmpty()).toList();
  }

  /** The sections that cover several groups at once. */
  public List<TaskSection> merged() {
    return sections.stream().filter(TaskSection::isMerged).toList();
  }

  /** Whether the plan is divided by task groups at all. */
  public boolean isDivided() {
    return !sections.isEmpty();
  }

  /** The groups that have a section. */
  public List<TaskGroup> opened() {
    return groups(group -> !of(group).isEmpty());
  }

  /** The groups that have several sections. */
  public List<TaskGroup> split() {
    return groups(group -> of(group).size() > 1);
  }

  /** The groups that have no section; none where the plan is not divided by groups. */
  public List<TaskGroup> missing() {
    return isDivided() ? groups(group -> of(group).isEmpty()) : List.of();
  }

  /** Everything as statements: group by group, then what is the plan's own. */
  public List<TaskRow> rows() {
    if (!isDivided()) {
      return List.of(row(Optional.empty(), TaskRelation.UNDIVIDED, Optional.empty()));
    }
    List<TaskRow> rows = new ArrayList<>();
    for (TaskGroup group : TaskGroup.values()) {
      Optional<TaskGroup> of = Optional.of(group);
      if (of(group).isEmpty()) {
        rows.add(row(of, TaskRelation.MISSING, Optional.empty()));
      }
      of(group)
          .forEach(section -> rows.add(row(of, relation(section, group), Optional.of(section))));
    }
    own()
        .forEach(
            section -> rows.add(row(Optional.empty(), TaskRelation.OWN, Optional.of(section))));
    return rows;
  }

  /** How a section stands to a group that it opens. */
  public TaskRelation relation(TaskSection section, TaskGroup group) {
    if (section.isMerged()) {
      return TaskRelation.MERGED;
    }
    return of(group).size() > 1 ? TaskRelation.SPLIT : TaskRelation.OPENS;
  }

  private TaskRow row(
      Optional<TaskGroup> group, TaskRelation relation, Optional<TaskSection> section) {
    return new TaskRow(plan, group, relation, section);
  }

  private static List<TaskGroup> groups(Predicate<TaskGroup> wanted) {
    return Arrays.stream(TaskGroup.values()).filter(wanted).toList();
  }
}
