package vn.doichieu.bake.chart;

/**
 * How a plan shows in charts.
 *
 * @param label its label; always written, for shapes repeat
 * @param shape its shape
 */
public record PlanMark(String label, Shape shape) {}
