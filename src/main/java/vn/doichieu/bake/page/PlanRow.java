package vn.doichieu.bake.page;

import java.util.Optional;
import vn.doichieu.bake.chart.Shape;
import vn.doichieu.bake.site.Card;
import vn.doichieu.model.Target;

/**
 * A row of an indicator's table: one target of a plan, or its silence.
 *
 * @param card the plan
 * @param shape the plan's shape in charts
 * @param target the target; empty where the plan is silent
 */
public record PlanRow(Card card, Shape shape, Optional<Target> target) {

  /** HTML of a row without what an editor or a plan wrote, in bytes. */
  private static final int FRAME = 900;

  private static final int SILENT = 450;

  /** About how many bytes of HTML it takes: a Vietnamese letter takes up to three. */
  int weight() {
    return target.map(PlanRow::weight).orElse(SILENT);
  }

  private static int weight(Target target) {
    int written =
        target.citation().words().length()
            + target.note().map(String::length).orElse(0)
            + target.words().map(String::length).orElse(0);
    return FRAME + 2 * written;
  }
}
