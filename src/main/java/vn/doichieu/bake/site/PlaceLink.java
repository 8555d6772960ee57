package vn.doichieu.bake.site;

import java.util.Optional;
import vn.doichieu.model.Level;

/**
 * A place as a trail or a list names it.
 *
 * @param name its name
 * @param level its level
 * @param address its page, relative to the site's root; empty where it has none
 */
public record PlaceLink(String name, Level level, Optional<String> address) {}
