package vn.doichieu.bake.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.compare.Timeline;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Milestone;

/**
 * Lanes over one axis of time. Lengths are units of the drawing, which is shown at that size.
 *
 * @param kind what is drawn
 * @param segments the years of the axis, from left to right
 * @param lanes one for each plan that has something to draw
 * @param width width of the drawing
 */
public record TimePanel(Kind kind, List<TimeSegment> segments, List<TimeLane> lanes, double width) {

  /** Copies the lists. */
  public TimePanel {
    segments = List.copyOf(segments);
    lanes = List.copyOf(lanes);
  }

  /** What a panel shows. */
  public enum Kind implements Identified {
    /** What has a date. */
    DATED("dated"),
    /** What comes back on the same days of every year; its axis is a year without a number. */
    YEARLY("yearly");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static Optional<TimePanel> dated(Timeline timeline, Function<String, PlanMark> plans) {
    List<Milestone> all = timeline.lanes().stream().flatMap(lane -> lane.dated().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    TimeAxis axis = TimeAxis.of(all.stream().flatMap(one -> one.date().stream()).toList());
    List<TimeLane> lanes = new ArrayList<>();
    for (Timeline.Lane lane : timeline.lanes()) {
      if (!lane.dated().isEmpty()) {
        lanes.add(
            TimeLane.of(
                plans.apply(lane.plan().id()),
                lane.dated().stream().map(one -> TimeMark.of(one, axis)).toList()));
      }
    }
    return Optional.of(new TimePanel(Kind.DATED, axis.segments(), lanes, axis.width()));
  }

  static Optional<TimePanel> yearly(Timeline timeline, Function<String, PlanMark> plans) {
    TimeAxis axis = TimeAxis.anyYear();
    List<TimeLane> lanes = new ArrayList<>();
    for (Timeline.Lane lane : timeline.lanes()) {
      if (!lane.yearly().isEmpty()) {
        lanes.add(
            TimeLane.of(
                plans.apply(lane.plan().id()),
                lane.yearly().stream()
                    .flatMap(one -> one.days().stream().map(day -> TimeMark.of(one, day, axis)))
                    .toList()));
      }
    }
    return lanes.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimePanel(Kind.YEARLY, axis.segments(), lanes, axis.width()));
  }
}
