package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.lineage.ClauseDiff;
import vn.doichieu.compare.lineage.LeftOut;

/**
 * A plan and those it is compared with.
 *
 * @param card the plan
 * @param others those it is compared with, the plan it carries out not among them
 * @param carriedOut the plan it carries out
 */
public record LineageRow(Card card, List<PairCount> others, Optional<CarriedOut> carriedOut) {

  /**
   * What a plan does with the one it carries out.
   *
   * @param pair how much they share
   * @param leftOut what is not taken over
   * @param changed what is taken over with another figure, as far as it is shown
   */
  public record CarriedOut(PairCount pair, LeftOut leftOut, List<ClauseDiff> changed) {}

  /** Copies the list. */
  public LineageRow {
    others = List.copyOf(others);
  }

  /** How much it shares with another plan; empty where they are not compared. */
  public Optional<PairCount> with(String plan) {
    return others.stream().filter(pair -> pair.other().plan().id().equals(plan)).findFirst();
  }
}
