package vn.doichieu.search;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Place;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.text.SearchTokens;
import vn.doichieu.text.SearchWord;

/** The words by which a plan as a whole is asked for: its label, place, issuer and number. */
final class PlanNames {

  private final Gazetteer gazetteer;

  PlanNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The terms of those words, each once. */
  Set<String> of(PlanMetadata plan) {
    Set<String> terms = new LinkedHashSet<>();
    add(plan.shortName(), terms);
    add(plan.issuer(), terms);
    plan.number().ifPresent(number -> add(number, terms));
    plan.place()
        .ifPresent(
            id ->
                gazetteer.upwards(id).stream().map(Place::name).forEach(name -> add(name, terms)));
    terms.remove("");
    return terms;
  }

  private static void add(String text, Set<String> terms) {
    SearchTokens tokens = SearchTokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(SearchWord.of(tokens.word(i)).term());
    }
    terms.addAll(tokens.wholes());
  }
}
