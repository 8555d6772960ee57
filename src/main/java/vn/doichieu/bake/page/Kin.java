package vn.doichieu.bake.page;

import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.lineage.ClauseDiff;
import vn.doichieu.compare.lineage.LeftOut;
import vn.doichieu.compare.lineage.LinkCounts;

/**
 * A plan with which the plan of a page is compared.
 *
 * @param card the other plan
 * @param counts how many clauses they share
 * @param address where both stand side by side, relative to the root
 * @param figures clauses with another figure, the other plan's first, as far as there is room
 * @param leftOut what is not taken over, where the other plan is the one carried out
 */
public record Kin(
    Card card,
    LinkCounts counts,
    String address,
    List<ClauseDiff> figures,
    Optional<LeftOut> leftOut) {

  /** Copies the list. */
  public Kin {
    figures = List.copyOf(figures);
  }
}
