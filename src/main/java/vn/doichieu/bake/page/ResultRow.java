package vn.doichieu.bake.page;

import java.util.List;
import vn.doichieu.bake.site.Card;
import vn.doichieu.compare.Progress;
import vn.doichieu.model.Result;

/**
 * What was reached, and how it stands to what the plan set.
 *
 * @param card the plan whose unit reached it
 * @param result the figure
 * @param progress how it stands to each comparable target of the plan
 */
public record ResultRow(Card card, Result result, List<Progress> progress) {

  /** Copies the list. */
  public ResultRow {
    progress = List.copyOf(progress);
  }
}
