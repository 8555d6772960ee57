package vn.doichieu.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.doichieu.model.AddressBook;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Section;
import vn.doichieu.text.Fingerprint;

/** Addresses that were published stay, and stand at the words they stood at. */
final class PublishedAddresses implements Rule {

  /** Words alike by being none tell nothing about where a passage went. */
  private static final String NO_WORDS = Fingerprint.of("");

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, Plan> renamed = new HashMap<>();
    for (Plan plan : corpus.plans()) {
      plan.metadata().aliases().forEach(alias -> renamed.putIfAbsent(alias, plan));
    }
    corpus.addressBooks().parallelStream()
        .forEach(
            book ->
                corpus
                    .plan(book.plan())
                    .or(() -> Optional.ofNullable(renamed.get(book.plan())))
                    .ifPresentOrElse(
                        plan -> check(book, plan, findings),
                        () ->
                            findings.accept(
                                Finding.warning(
                                    Location.of(book.file()), "check.plan-gone", book.plan()))));
  }

  private static void check(AddressBook book, Plan plan, Consumer<Finding> findings) {
    Map<String, String> present = PlanAddresses.of(plan);
    Set<String> sections = plan.text().allSections().map(Section::id).collect(Collectors.toSet());
    Map<String, String> newHomes = new HashMap<>();
    present.forEach(
        (id, fingerprint) -> {
          if (!fingerprint.equals(book.fingerprints().get(id))) {
            newHomes.putIfAbsent(fingerprint, id);
          }
        });
    newHomes.remove(NO_WORDS);
    book.fingerprints()
        .forEach(
            (id, fingerprint) -> {
              String address = plan.id() + "#" + id;
              boolean gone = !present.containsKey(id) && !sections.contains(id);
              boolean same = fingerprint.equals(present.get(id));
              String home = newHomes.get(fingerprint);
              Location at = new Location(book.file(), book.lines().getOrDefault(id, 0));
              if (!same && home != null) {
                findings.accept(
                    Finding.warning(
                        at, "check.address-moved", address, plan.id() + "#" + home, id));
              } else if (gone) {
                findings.accept(Finding.warning(at, "check.address-gone", address, id));
              }
            });
  }
}
