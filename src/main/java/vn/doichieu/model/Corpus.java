package vn.doichieu.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything the content folder holds, read once and never changed. Safe to share between threads.
 *
 * @param plans the plans, sorted by file
 * @param articles the portal's own pages, sorted by file
 * @param gazetteer the places
 * @param glossary the abbreviations, in the order of the file
 * @param addressBooks addresses published before
 * @param statements what editors recorded of the plans
 * @param plansById the plans by id; of two with one id (a finding) the first
 * @param succession which plans replace which
 * @param state which state of the content this is
 */
public record Corpus(
    List<Plan> plans,
    List<Article> articles,
    Gazetteer gazetteer,
    List<Term> glossary,
    List<AddressBook> addressBooks,
    Statements statements,
    Map<String, Plan> plansById,
    Succession succession,
    ContentState state) {

  /** Copies the collections. */
  public Corpus {
    plans = List.copyOf(plans);
    articles = List.copyOf(articles);
    glossary = List.copyOf(glossary);
    addressBooks = List.copyOf(addressBooks);
    plansById = Map.copyOf(plansById);
  }

  /** A corpus of these parts. */
  public static Corpus of(
      List<Plan> plans,
      List<Article> articles,
      Gazetteer gazetteer,
      List<Term> glossary,
      List<AddressBook> addressBooks,
      Statements statements) {
    Map<String, Plan> byId = new LinkedHashMap<>();
    plans.forEach(plan -> byId.putIfAbsent(plan.id(), plan));
    return new Corpus(
        plans,
        articles,
        gazetteer,
        glossary,
        addressBooks,
        statements,
        byId,
        Succession.of(plans, byId),
        ContentState.NONE);
  }

  /** The same corpus with these statements. */
  public Corpus with(Statements recorded) {
    return new Corpus(
        plans, articles, gazetteer, glossary, addressBooks, recorded, plansById, succession, state);
  }

  /** The same corpus as this state. */
  public Corpus as(ContentState other) {
    return new Corpus(
        plans,
        articles,
        gazetteer,
        glossary,
        addressBooks,
        statements,
        plansById,
        succession,
        other);
  }

  /** The plan with this id. */
  public Optional<Plan> plan(String id) {
    return Optional.ofNullable(plansById.get(id));
  }

  /** The plans that no other replaces, in order: those that are compared with each other. */
  public List<Plan> currentPlans() {
    return succession.current();
  }

  /** Whether another plan replaces the one with this id. */
  public boolean isReplaced(String id) {
    return succession.replacements().containsKey(id);
  }

  /** What current plans set for an indicator, in the order of the files. */
  public List<Target> currentTargets(Indicator indicator) {
    return succession.replacements().isEmpty()
        ? indicator.targets()
        : indicator.targets().stream().filter(target -> !isReplaced(target.plan())).toList();
  }

  /**
   * The day the content last changed. With the one that {@link ContentState#day()} may set it is
   * all the portal prints of time, so that a build does not depend on the clock. Empty for an empty
   * corpus.
   */
  public Optional<LocalDate> lastChanged() {
    return Stream.concat(
            plans.stream().map(plan -> plan.metadata().lastChanged()),
            articles.stream().flatMap(article -> article.updated().stream()))
        .max(LocalDate::compareTo);
  }
}
