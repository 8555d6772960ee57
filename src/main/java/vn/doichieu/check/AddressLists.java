package vn.doichieu.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doichieu.model.AddressBook;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Plan;

/**
 * Writes down the published addresses of each plan. An address that is gone stays in its list, so
 * that {@link Checker} goes on reporting it until somebody decides.
 */
public final class AddressLists {

  private static final String FOLDER = "content/dia-chi/";

  private AddressLists() {}

  /** The text of each list by its file name, relative to the source folder. */
  public static Map<String, String> of(Corpus corpus) {
    Map<String, AddressBook> books =
        corpus.addressBooks().stream()
            .collect(Collectors.toMap(AddressBook::plan, book -> book, (first, second) -> first));
    Map<String, String> lists = new TreeMap<>();
    for (Plan plan : corpus.plans()) {
      Map<String, String> lines = new LinkedHashMap<>(PlanAddresses.of(plan));
      if (books.containsKey(plan.id())) {
        books.get(plan.id()).fingerprints().forEach(lines::putIfAbsent);
      }
      lists.put(
          FOLDER + plan.id() + ".txt",
          lines.entrySet().stream()
              .map(line -> line.getKey() + " " + line.getValue() + "\n")
              .collect(Collectors.joining()));
    }
    return lists;
  }
}
