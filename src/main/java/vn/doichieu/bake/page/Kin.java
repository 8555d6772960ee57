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
 * @param address the page that sets both side by side, where there is one
 * @param figures clauses with another figure, the other plan's first, as far as there is room
 * @param leftOut what is not taken over, where the other plan is the one carried out
 */
public record Kin(
    Card card,
    LinkCounts counts,
    Optional<String> address,
    List<ClauseDiff> figures,
    Optional<LeftOut> leftOut) {

  /** Copies the list. */
  public Kin {
    figures = List.copyOf(figures);
  }
}
