package vn.doichieu.bake.page;

import vn.doichieu.compare.lineage.Kinship;

/**
 * The sign at the end of a passage that its like stands in another plan.
 *
 * @param kinship how alike they are
 * @param name short name of the other plan
 * @param address the passage there, relative to this page
 */
public record KinMark(Kinship kinship, String name, String address) {}
