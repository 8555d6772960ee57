package vn.doichieu.bake.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.compare.Timeline;

/**
 * The milestones of a timeline, drawn: what has a date on one axis, what comes back on the same
 * days of every year on another.
 *
 * @param panels the drawings; none where nothing has a day or there is too much
 * @param markCount signs of all panels; where they are more than {@value #MOST_MARKS}, nothing is
 *     drawn and the list says it all
 */
public record TimeChart(List<TimePanel> panels, int markCount) {

  /** A chart of more marks is no longer seen at a glance. */
  public static final int MOST_MARKS = 400;

  /** Copies the list. */
  public TimeChart {
    panels = List.copyOf(panels);
  }

  /** Whether there are dates, but too many to draw. */
  public boolean isTooLong() {
    return markCount > MOST_MARKS;
  }

  /** What occurs, such as {@code deadline-until}, so that a key can explain it. */
  public Set<String> signs() {
    return panels.stream()
        .flatMap(panel -> panel.lanes().stream())
        .flatMap(lane -> lane.marks().stream())
        .map(mark -> mark.milestone().kind().id() + "-" + mark.form().id())
        .collect(Collectors.toSet());
  }

  /**
   * Draws a timeline.
   *
   * @param plans label and shape of each plan, by id
   */
  public static TimeChart of(Timeline timeline, Function<String, PlanMark> plans) {
    int marks =
        timeline.lanes().stream()
            .mapToInt(
                lane ->
                    lane.dated().size()
                        + lane.yearly().stream().mapToInt(one -> one.days().size()).sum())
            .sum();
    List<TimePanel> panels = new ArrayList<>();
    if (marks <= MOST_MARKS) {
      TimePanel.dated(timeline, plans).ifPresent(panels::add);
      TimePanel.yearly(timeline, plans).ifPresent(panels::add);
    }
    return new TimeChart(panels, marks);
  }
}
