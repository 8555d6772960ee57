package vn.doichieu.search;

import java.text.Normalizer;
import java.util.List;

/**
 * What somebody types into the search box, and what must stand among the first three results.
 *
 * @param group what the query is an example of, such as {@code khong-dau}
 * @param query the query in composed form (NFC), as the table has it
 * @param wanted what must be found: of each inner list one passage is enough, written {@code
 *     plan#passage}
 * @param note why, for editors; may be empty
 */
public record GoldenQuery(String group, String query, List<List<String>> wanted, String note) {

  /** The group whose queries are typed in decomposed form. */
  public static final String DECOMPOSED = "nfd";

  /** Keeps what is wanted from being changed. */
  public GoldenQuery {
    wanted = wanted.stream().map(List::copyOf).toList();
  }

  /** The query as it reaches the search box: decomposed (NFD) in the group that is about that. */
  public String typed() {
    return group.equals(DECOMPOSED) ? Normalizer.normalize(query, Normalizer.Form.NFD) : query;
  }

  /** What of the wanted is missing in {@code first}, the passages found first. */
  public List<List<String>> missingIn(List<String> first) {
    return wanted.stream().filter(choice -> choice.stream().noneMatch(first::contains)).toList();
  }
}
