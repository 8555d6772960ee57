package vn.doichieu.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings and blocks their ids. An id comes from the printed numbers, else from the place in
 * the order, so that a correction inside a passage never moves an address.
 *
 * <ul>
 *   <li>{@code ii-1}: heading "1" below heading "II"; {@code ii-m1} for a first heading without a
 *       number;
 *   <li>{@code iv-3}: paragraph printed "3." in section IV, {@code iv-3-p1} the first item of the
 *       list that belongs to it;
 *   <li>{@code ii-1-p3}: third block of II.1, {@code ii-1-p3-1} the first item nested in it.
 * </ul>
 */
final class Addresses {

  static final String PREAMBLE = "mo-dau";
  static final String FOOTNOTES = "cuoc-chu";
  static final String RECIPIENTS = "noi-nhan";
  static final String SIGNATURE = "ky";

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /** The id of a footnote. */
  static String footnote(String sign) {
    return FOOTNOTES + "-" + sign;
  }

  /** Keeps an id that the editor set. */
  String keep(String id) {
    taken.add(id);
    return id;
  }

  /** Whether an id is given already. */
  boolean isTaken(String id) {
    return taken.contains(id);
  }

  /** An id below {@code parent} that ends in a printed number. */
  String numbered(String parent, String number) {
    return unique(parent.isEmpty() ? number : parent + "-" + number);
  }

  /** An id below {@code parent} that ends in {@code prefix} and the next ordinal. */
  String ordinal(String parent, String prefix) {
    String stem = parent.isEmpty() ? prefix : parent + "-" + prefix;
    return unique(stem + counters.merge(stem, 1, Integer::sum));
  }

  /** The id of a part without a heading: an appendix can have recipients of its own. */
  String part(String id) {
    int count = counters.merge(id + "_", 1, Integer::sum);
    return count == 1 ? id : id + "_" + count;
  }

  /** The id itself the first time, then with {@code -2}, {@code -3}, … */
  String series(String id) {
    int count = counters.merge(id, 1, Integer::sum);
    return unique(count == 1 ? id : id + "-" + count);
  }

  /** Two paragraphs can print one number by mistake: the second gets {@code _2}. */
  private String unique(String id) {
    String candidate = id;
    for (int copy = 2; !taken.add(candidate); copy++) {
      candidate = id + "_" + copy;
    }
    return candidate;
  }
}
