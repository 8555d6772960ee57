package vn.doichieu.bake.chart;

import java.math.BigDecimal;

/**
 * A labelled place on an axis.
 *
 * @param value the figure
 * @param x where it stands, in units of the drawing
 */
public record Tick(BigDecimal value, double x) {}
