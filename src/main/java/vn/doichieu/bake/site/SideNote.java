package vn.doichieu.bake.site;

import vn.doichieu.model.Indicator;
import vn.doichieu.model.Target;

/**
 * What stands in a plan's margin beside the passage that sets a target.
 *
 * @param indicator the indicator
 * @param address its page, relative to the site's root
 * @param target what the passage sets
 */
public record SideNote(Indicator indicator, String address, Target target) {}
