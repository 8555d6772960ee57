package vn.doichieu.compare;

import java.util.Optional;
import vn.doichieu.model.TaskGroup;

/**
 * One statement of the comparison by task groups.
 *
 * @param plan id of the plan
 * @param group the group; empty for a section of the plan's own and for an undivided plan
 * @param relation how the section stands to the group
 * @param section the section; empty where there is none
 */
public record TaskRow(
    String plan, Optional<TaskGroup> group, TaskRelation relation, Optional<TaskSection> section) {}
