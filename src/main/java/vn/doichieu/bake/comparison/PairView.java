package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.IndicatorPair;
import vn.doichieu.compare.lineage.SideBySideRow;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Passage;
import vn.doichieu.model.TaskGroup;

/**
 * Two plans as their page shows them.
 *
 * @param first the plan that comes first in the corpus
 * @param second the other
 * @param indicators what either sets
 * @param indicatorsLeftOut how many more there are
 * @param groups the task groups that either has; none where neither has any
 * @param milestones of both, by date
 * @param milestonesLeftOut how many more there are
 * @param counts how many passages are of which kind
 * @param runs the passages side by side
 * @param links the passages for which only links have room
 * @param leftOut how many passages have not even that
 */
public record PairView(
    Card first,
    Card second,
    List<IndicatorPair> indicators,
    int indicatorsLeftOut,
    List<GroupRow> groups,
    List<Milestone> milestones,
    int milestonesLeftOut,
    List<Count> counts,
    List<Run> runs,
    List<SideBySideRow> links,
    int leftOut) {

  /**
   * A task group.
   *
   * @param group the group
   * @param first where the first plan opens it
   * @param second where the second plan opens it
   */
  public record GroupRow(TaskGroup group, List<Passage> first, List<Passage> second) {}

  /**
   * How many passages are of a kind.
   *
   * @param verdict the kind
   * @param rows of passages of both plans, or of those alone in the first
   * @param ofSecond of those alone in the second; empty for what both have
   */
  public record Count(SideBySideRow.Verdict verdict, int rows, Optional<Integer> ofSecond) {}

  /**
   * Rows that follow each other.
   *
   * @param folded whether all of them are the same in both plans, so that they are folded
   * @param rows the rows
   */
  public record Run(boolean folded, List<SideBySideRow> rows) {}
}
