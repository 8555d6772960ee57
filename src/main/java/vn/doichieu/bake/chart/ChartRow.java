package vn.doichieu.bake.chart;

import vn.doichieu.model.Target;

/**
 * A plan's figure in a panel: its label above, its mark on the track below.
 *
 * @param target the target
 * @param plan label and shape
 * @param mark where it stands
 * @param labelY base line of the label
 * @param trackY middle of the track
 */
public record ChartRow(Target target, PlanMark plan, Mark mark, int labelY, int trackY) {}
