package vn.doichieu.bake.chart;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;

/**
 * A milestone as drawn, with room for its label at the right.
 *
 * @param milestone the milestone
 * @param day the day of the year, for one that comes back
 * @param form what is drawn
 * @param from where it begins; for a day the day itself
 * @param to where it ends
 * @param row its row in the lane, from 0: marks that would cover each other stand below each other
 */
public record TimeMark(
    Milestone milestone, Optional<MonthDay> day, Form form, double from, double to, int row) {

  private static final double SIGN = 12;
  private static final double STEM = 30;

  /** Room between a label and the next mark. */
  static final double GAP = 8;

  private static final double LETTER = 7.5;

  /** What is drawn. */
  public enum Form implements Identified {
    /** A sign on its day. */
    DAY("day"),
    /** A sign before an edge: all until there. */
    UNTIL("until"),
    /** A bar over a month, quarter or year. */
    SPAN("span");

    private final String id;

    Form(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The mark of a milestone that has a date, in row 0. */
  static TimeMark of(Milestone milestone, TimeAxis axis) {
    PartialDate date = milestone.date().orElseThrow();
    if (milestone.relation().filter(is -> is == Milestone.Relation.BEFORE).isPresent()) {
      double edge = axis.startOf(date.first());
      return new TimeMark(milestone, Optional.empty(), Form.UNTIL, edge, edge, 0);
    }
    if (date.unit() == PartialDate.Unit.DAY) {
      double x = axis.middleOf(date.first());
      return new TimeMark(milestone, Optional.empty(), Form.DAY, x, x, 0);
    }
    double from = axis.startOf(date.first());
    double to = axis.endOf(date.last());
    return new TimeMark(milestone, Optional.empty(), Form.SPAN, from, to, 0);
  }

  /** The mark of a day of every year, in row 0. */
  static TimeMark of(Milestone milestone, MonthDay day, TimeAxis axis) {
    LocalDate any = TimeAxis.inAnyYear(day);
    double x = axis.middleOf(any);
    return new TimeMark(milestone, Optional.of(day), Form.DAY, x, x, 0);
  }

  TimeMark inRow(int number) {
    return new TimeMark(milestone, day, form, from, to, number);
  }

  /** Where its drawing begins. */
  double left() {
    return form == Form.UNTIL ? from - STEM : from - SIGN;
  }

  /** Where its label ends. */
  double right() {
    return to + SIGN + labelLength() * LETTER + GAP;
  }

  /** Letters of the longest label there may be: 28/12, tháng 12, quý III, năm 2030. */
  private int labelLength() {
    PartialDate.Unit unit = milestone.date().map(PartialDate::unit).orElse(PartialDate.Unit.DAY);
    return unit == PartialDate.Unit.DAY ? 5 : 8;
  }
}
