package vn.doichieu.compare;

import java.util.List;
import vn.doichieu.model.TaskGroup;

/**
 * A part of a plan that stands for tasks: a section with its heading, or a numbered block.
 *
 * @param passage id of its heading or block
 * @param title the words of its heading or block, without the printed number
 * @param groups the task groups that open here; none where it is of the plan's own making
 * @param passages number of passages below the title
 * @param words number of words in all of it, the title's among them, printed numbers of headings
 *     not
 */
public record TaskSection(
    String passage, String title, List<TaskGroup> groups, int passages, int words) {

  /** Copies the list. */
  public TaskSection {
    groups = List.copyOf(groups);
  }

  /** Whether it covers several groups at once ("gộp"). */
  public boolean isMerged() {
    return groups.size() > 1;
  }

  /** The other groups that it covers besides this one. */
  public List<TaskGroup> mergedWith(TaskGroup group) {
    return groups.stream().filter(other -> other != group).toList();
  }
}
