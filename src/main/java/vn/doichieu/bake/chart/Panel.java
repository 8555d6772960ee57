package vn.doichieu.bake.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doichieu.compare.ComparableSet;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Target;

/**
 * The figures of one basis on one axis. Lengths are units of the drawing, {@value #WIDTH} wide.
 *
 * @param set what is drawn
 * @param lines the national targets that can stand beside it
 * @param rows the plans' targets, one below the other
 * @param ticks the labelled places of the axis
 * @param top where the rows begin
 * @param axisY where the axis runs
 */
public record Panel(
    ComparableSet set,
    List<NationalLine> lines,
    List<ChartRow> rows,
    List<Tick> ticks,
    int top,
    int axisY) {

  /** Width of the drawing. */
  public static final int WIDTH = 360;

  private static final int LINE = 18;
  private static final int ROW = 46;
  private static final int LABEL = 16;
  private static final int TRACK = 31;
  private static final int BELOW_LABELS = 10;
  private static final int AXIS_LABELS = 24;
  private static final double THIRD = (Scale.RIGHT - Scale.LEFT) / 3;

  /** Copies the lists. */
  public Panel {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
    ticks = List.copyOf(ticks);
  }

  /** Width of the drawing. */
  public int width() {
    return WIDTH;
  }

  /** Height of the drawing. */
  public int height() {
    return axisY + AXIS_LABELS;
  }

  /** Where the axis begins. */
  public double left() {
    return Scale.LEFT;
  }

  /** Where the axis ends. */
  public double right() {
    return Scale.RIGHT;
  }

  static Panel of(ComparableSet set, Function<String, PlanMark> plans) {
    Scale scale = Scale.of(set.basis().kind(), figures(set));
    int top = set.national().isEmpty() ? 0 : set.national().size() * LINE + BELOW_LABELS;
    List<ChartRow> rows = new ArrayList<>();
    for (Target target : set.targets()) {
      int y = top + rows.size() * ROW;
      rows.add(
          new ChartRow(
              target,
              plans.apply(target.plan()),
              Mark.of(target.quantity(), scale),
              y + LABEL,
              y + TRACK));
    }
    return new Panel(set, lines(set, scale), rows, scale.ticks(), top, top + rows.size() * ROW + 2);
  }

  private static List<NationalLine> lines(ComparableSet set, Scale scale) {
    List<NationalLine> lines = new ArrayList<>();
    for (NationalTarget target : set.national()) {
      Mark mark = Mark.of(target.quantity(), scale);
      int y = lines.size() * LINE + LINE - 4;
      lines.add(new NationalLine(target, mark, y, anchor(mark.to())));
    }
    return lines;
  }

  private static NationalLine.Anchor anchor(double x) {
    if (x < Scale.LEFT + THIRD) {
      return NationalLine.Anchor.START;
    }
    return x > Scale.RIGHT - THIRD ? NationalLine.Anchor.END : NationalLine.Anchor.MIDDLE;
  }

  private static List<BigDecimal> figures(ComparableSet set) {
    return Stream.concat(
            set.targets().stream().map(Target::quantity),
            set.national().stream().map(NationalTarget::quantity))
        .map(Quantity::values)
        .flatMap(List::stream)
        .toList();
  }
}
