package vn.doichieu.bake.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts the rows of an indicator's table so that no page passes 500 kB. */
final class RowPages {

  private static final int MOST_BYTES = 400_000;

  private RowPages() {}

  /** Whether all rows fit on one page. */
  static boolean fit(List<PlanRow> rows) {
    return first(rows).size() == rows.size();
  }

  /** As many of the first rows as fit on a page; at least one, if there are any. */
  static List<PlanRow> first(List<PlanRow> rows) {
    int bytes = 0;
    int end = 0;
    while (end < rows.size() && end < PlanLists.ROWS_A_PAGE) {
      bytes += rows.get(end).weight();
      if (bytes > MOST_BYTES && end > 0) {
        break;
      }
      end++;
    }
    return rows.subList(0, end);
  }

  /** All rows, page by page. */
  static List<List<PlanRow>> all(List<PlanRow> rows) {
    List<List<PlanRow>> pages = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += pages.get(pages.size() - 1).size()) {
      pages.add(first(rows.subList(from, rows.size())));
    }
    return pages;
  }
}
