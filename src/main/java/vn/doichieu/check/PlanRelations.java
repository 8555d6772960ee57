package vn.doichieu.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Plan;
import vn.doichieu.text.Nearest;

/** The plan that a plan carries out, and the one it replaces, exist and form no circle. */
final class PlanRelations implements Rule {

  /** A key of the front matter that names another plan. */
  private record Relation(String key, Function<Plan, Optional<String>> target) {}

  private static final List<Relation> RELATIONS =
      List.of(
          new Relation("parent", plan -> plan.metadata().parent()),
          new Relation("replaces", plan -> plan.metadata().replaces()));

  @Override
  public void check(Corpus corpus, Consumer<Finding> findings) {
    Map<String, String> renamed = new HashMap<>();
    for (Plan plan : corpus.plans()) {
      plan.metadata().aliases().forEach(alias -> renamed.putIfAbsent(alias, plan.id()));
    }
    Nearest nearest = Nearest.among(corpus.plansById().keySet());
    for (Relation relation : RELATIONS) {
      for (Plan plan : corpus.plans()) {
        relation
            .target()
            .apply(plan)
            .flatMap(id -> fault(plan, relation, id, corpus, renamed, nearest))
            .ifPresent(findings);
      }
      reportCircles(relation, corpus, findings);
    }
  }

  private static Optional<Finding> fault(
      Plan plan,
      Relation relation,
      String id,
      Corpus corpus,
      Map<String, String> renamed,
      Nearest nearest) {
    if (id.equals(plan.id())) {
      return Optional.of(
          Finding.error(
              plan.file().at(relation.key()), "check.relation-to-itself", relation.key()));
    }
    if (corpus.plan(id).isPresent()) {
      return Optional.empty();
    }
    Optional<String> right = Optional.ofNullable(renamed.get(id)).or(() -> nearest.to(id));
    return Optional.of(
        Suggestion.finding(
            plan.file().at(relation.key()), "check.relation-unknown", right, relation.key(), id));
  }

  private static void reportCircles(Relation relation, Corpus corpus, Consumer<Finding> findings) {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Plan plan : corpus.plans()) {
      relation.target().apply(plan).ifPresent(id -> targets.putIfAbsent(plan.id(), id));
    }
    for (List<String> circle : Circles.of(targets)) {
      corpus
          .plan(circle.get(0))
          .ifPresent(
              plan ->
                  findings.accept(
                      Finding.error(
                          plan.file().at(relation.key()),
                          "check.relation-circle",
                          relation.key(),
                          Circles.show(circle))));
    }
  }
}
