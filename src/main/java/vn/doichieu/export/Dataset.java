package vn.doichieu.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doichieu.export.table.CatalogueTables;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.StatementTables;
import vn.doichieu.export.table.Table;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Result;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Target;

/**
 * The tables of a corpus with their rows, and the parts that the big ones are split into. Built in
 * time linear in the number of rows.
 */
final class Dataset {

  /** With more plans than this the big tables are split by province. */
  static final int PLANS_UNSPLIT = 300;

  /** The folder of plans whose province is not known. */
  static final String UNPLACED = "chua-ro";

  private static final String PROVINCE = "tinh-";

  private final Corpus corpus;
  private final Words words;
  private final Rows<Target> targets;
  private final Rows<NationalTarget> nationalTargets;
  private final Rows<Indicator> indicators;
  private final Rows<Result> results;
  private final Rows<Milestone> milestones;
  private final Rows<Assignment> assignments;
  private final Rows<Plan> plans;
  private final Map<String, String> folders = new HashMap<>();

  /**
   * Some rows of every table.
   *
   * @param part which part it is; empty for the whole
   * @param targets the targets
   * @param results the results
   * @param milestones the milestones
   * @param assignments the assignments
   * @param plans the plans
   */
  record Share(
      Optional<DataPart> part,
      Rows<Target> targets,
      Rows<Result> results,
      Rows<Milestone> milestones,
      Rows<Assignment> assignments,
      Rows<Plan> plans) {

    /** The tables that grow fastest. */
    List<Rows<?>> big() {
      return List.of(targets, results, milestones, assignments);
    }
  }

  Dataset(Corpus corpus, Words words) {
    this.corpus = corpus;
    this.words = words;
    Statements statements = corpus.statements();
    List<Indicator> all = List.copyOf(statements.indicators());
    StatementTables of = new StatementTables(corpus);
    CatalogueTables catalogue = new CatalogueTables(corpus);
    targets = new Rows<>(of.targets(), statements.targets().toList());
    nationalTargets =
        new Rows<>(
            of.nationalTargets(), all.stream().flatMap(one -> one.national().stream()).toList());
    indicators = new Rows<>(catalogue.indicators(), all);
    results =
        new Rows<>(of.results(), all.stream().flatMap(one -> one.results().stream()).toList());
    milestones = new Rows<>(of.milestones(), statements.milestones());
    assignments = new Rows<>(of.assignments(), statements.assignments());
    plans = new Rows<>(catalogue.plans(), corpus.plans());
  }

  boolean isSplit() {
    return corpus.plans().size() > PLANS_UNSPLIT;
  }

  /** Whether a table is one of those that are split. */
  boolean isBig(Rows<?> rows) {
    return Stream.of(targets, results, milestones, assignments).anyMatch(big -> big == rows);
  }

  /** What Resolution 57-NQ/TW sets; never split. */
  Rows<NationalTarget> nationalTargets() {
    return nationalTargets;
  }

  /** The indicators; never split. */
  Rows<Indicator> indicators() {
    return indicators;
  }

  /** The plans, all of them. */
  Rows<Plan> plans() {
    return plans;
  }

  /** The targets, all of them. */
  Rows<Target> targets() {
    return targets;
  }

  /** Every table with all its rows, in the order in which readers see them. */
  List<Rows<?>> tables() {
    return List.of(targets, nationalTargets, indicators, results, milestones, assignments, plans);
  }

  /** Everything at once, or by province in the order of the gazetteer. */
  List<Share> shares() {
    if (!isSplit()) {
      return List.of(new Share(Optional.empty(), targets, results, milestones, assignments, plans));
    }
    Map<String, List<Target>> targetsIn = byFolder(targets, Target::plan);
    Map<String, List<Result>> resultsIn = byFolder(results, Result::plan);
    Map<String, List<Milestone>> milestonesIn = byFolder(milestones, Milestone::plan);
    Map<String, List<Assignment>> assignmentsIn = byFolder(assignments, Assignment::plan);
    Map<String, List<Plan>> plansIn = byFolder(plans, Plan::id);
    return parts().stream()
        .map(
            part ->
                new Share(
                    Optional.of(part),
                    rows(targets.table(), targetsIn, part),
                    rows(results.table(), resultsIn, part),
                    rows(milestones.table(), milestonesIn, part),
                    rows(assignments.table(), assignmentsIn, part),
                    rows(plans.table(), plansIn, part)))
        .filter(
            share ->
                !share.plans().rows().isEmpty()
                    || share.big().stream().anyMatch(rows -> !rows.rows().isEmpty()))
        .toList();
  }

  private List<DataPart> parts() {
    List<DataPart> parts = new ArrayList<>();
    for (Place place : corpus.gazetteer().places()) {
      if (corpus.gazetteer().provinceOf(place.id()).filter(place::equals).isPresent()) {
        parts.add(new DataPart(PROVINCE + place.id(), place.name()));
      }
    }
    parts.add(new DataPart(UNPLACED, words.get("part.unplaced")));
    return parts;
  }

  private <R> Map<String, List<R>> byFolder(Rows<R> rows, Function<R, String> plan) {
    Map<String, List<R>> groups = new LinkedHashMap<>();
    for (R row : rows.rows()) {
      String folder = folders.computeIfAbsent(plan.apply(row), this::folder);
      groups.computeIfAbsent(folder, name -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private String folder(String plan) {
    return corpus
        .plan(plan)
        .flatMap(found -> found.metadata().place())
        .flatMap(corpus.gazetteer()::provinceOf)
        .map(province -> PROVINCE + province.id())
        .orElse(UNPLACED);
  }

  private static <R> Rows<R> rows(Table<R> table, Map<String, List<R>> groups, DataPart part) {
    return new Rows<>(table, groups.getOrDefault(part.folder(), List.of()));
  }
}
