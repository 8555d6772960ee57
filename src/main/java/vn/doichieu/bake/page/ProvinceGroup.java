package vn.doichieu.bake.page;

import java.util.Optional;

/**
 * The plans of one province as a link to their part of an indicator's table.
 *
 * @param name the province; empty for plans whose text names no place
 * @param address the first page of the part, relative to the site's root
 * @param plans number of plans
 * @param withFigure number of those that put a figure on the indicator
 */
public record ProvinceGroup(Optional<String> name, String address, int plans, int withFigure) {}
