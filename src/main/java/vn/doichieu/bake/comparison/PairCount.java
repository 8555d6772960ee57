package vn.doichieu.bake.comparison;

import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.lineage.LinkCounts;

/**
 * How much a plan shares with another.
 *
 * @param other the other plan
 * @param counts how many clauses are alike
 * @param address where they are shown, relative to the root; empty for a place on the same page
 * @param place id of that place
 */
public record PairCount(
    Card other, LinkCounts counts, Optional<String> address, Optional<String> place) {}
