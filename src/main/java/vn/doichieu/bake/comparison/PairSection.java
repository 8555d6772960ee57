package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.lineage.ClauseDiff;
import vn.doichieu.compare.lineage.LinkCounts;

/**
 * What a page shows of two plans.
 *
 * @param id their ids, {@code hung-yen--nghe-an}: the address of the section
 * @param first the plan that comes first in the corpus
 * @param second the other
 * @param address their own page, where they have one
 * @param counts how many clauses they share
 * @param figures clauses with another figure, as far as they fit
 * @param reworded clauses in changed words, as far as they fit
 * @param verbatim clauses word for word, as far as they fit
 */
public record PairSection(
    String id,
    Card first,
    Card second,
    Optional<String> address,
    LinkCounts counts,
    List<ClauseDiff> figures,
    List<ClauseDiff> reworded,
    List<ClauseDiff> verbatim) {

  /** Copies the lists. */
  public PairSection {
    figures = List.copyOf(figures);
    reworded = List.copyOf(reworded);
    verbatim = List.copyOf(verbatim);
  }
}
