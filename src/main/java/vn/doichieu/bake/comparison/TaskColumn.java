package vn.doichieu.bake.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.TaskGroups;
import vn.doichieu.compare.TaskSection;
import vn.doichieu.model.TaskGroup;

/**
 * A plan in the table of task groups.
 *
 * @param card the plan
 * @param tasks its task groups
 * @param sections the sections of each group, by its id
 */
public record TaskColumn(Card card, TaskGroups tasks, Map<String, List<TaskSection>> sections) {

  static TaskColumn of(Card card) {
    TaskGroups tasks = TaskGroups.of(card.plan());
    return new TaskColumn(
        card,
        tasks,
        Arrays.stream(TaskGroup.values()).collect(Collectors.toMap(TaskGroup::id, tasks::of)));
  }
}
