package vn.doichieu.bake.page;

import java.util.Optional;

/**
 * The plans of one province as a link to their list.
 *
 * @param name the province; empty for plans whose text names no place
 * @param address the list, relative to the site's root
 * @param count number of plans
 */
public record Group(Optional<String> name, String address, int count) {}
