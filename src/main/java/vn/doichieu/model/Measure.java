package vn.doichieu.model;

import java.util.Optional;

/**
 * What a figure counts. Figures are comparable only if all of it is the same.
 *
 * @param unit its unit, as written after the figure: {@code %}, {@code %/năm}, {@code thứ hạng}
 * @param base what it is a share of or counted over: {@code GRDP}; empty where there is no such
 * @param scope what it speaks of, where that is not the issuing unit itself
 */
public record Measure(String unit, Optional<String> base, Optional<Scope> scope) {}
