package vn.doichieu.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.compare.PlanTargets;
import vn.doichieu.compare.TaskGroups;
import vn.doichieu.compare.TaskRow;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.compare.lineage.SharedPassages;
import vn.doichieu.export.table.CatalogueTables;
import vn.doichieu.export.table.ComparisonTables;
import vn.doichieu.export.table.CoverageLine;
import vn.doichieu.export.table.LineageTable;
import vn.doichieu.export.table.MatrixLine;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.StatementTables;
import vn.doichieu.export.table.Table;
import vn.doichieu.export.table.TaskGroupTable;
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

  /** What the folder of a province begins with. */
  static final String PROVINCE = "tinh-";

  private final Corpus corpus;
  private final Words words;
  private final Rows<Target> targets;
  private final Rows<NationalTarget> nationalTargets;
  private final Rows<Indicator> indicators;
  private final List<Entry<?>> entries;
  private final Map<String, String> folders = new HashMap<>();

  /**
   * A table with its rows.
   *
   * @param rows the rows
   * @param plan the plan a row is of, where the table is split with the plans; empty where it is
   *     never split
   * @param isBig whether its own files are split too, not only the workbooks
   */
  private record Entry<R>(Rows<R> rows, Optional<Function<R, String>> plan, boolean isBig) {

    static <R> Entry<R> whole(Rows<R> rows) {
      return new Entry<>(rows, Optional.empty(), false);
    }

    String id() {
      return rows.table().id();
    }

    static <R> Entry<R> big(Table<R> table, List<R> rows, Function<R, String> plan) {
      return new Entry<>(new Rows<>(table, rows), Optional.of(plan), true);
    }
  }

  Dataset(Corpus corpus, Lineage lineage, Words words) {
    this.corpus = corpus;
    this.words = words;
    Statements statements = corpus.statements();
    List<Indicator> all = List.copyOf(statements.indicators());
    StatementTables of = new StatementTables(corpus);
    CatalogueTables catalogue = new CatalogueTables(corpus);
    ComparisonTables comparisons = new ComparisonTables(corpus);
    PlanTargets compared = PlanTargets.of(corpus);
    targets = new Rows<>(of.targets(), statements.targets().toList());
    nationalTargets =
        new Rows<>(
            of.nationalTargets(), all.stream().flatMap(one -> one.national().stream()).toList());
    indicators = new Rows<>(catalogue.indicators(), all);
    entries =
        List.of(
            new Entry<>(targets, Optional.of(Target::plan), true),
            Entry.whole(nationalTargets),
            Entry.whole(indicators),
            Entry.big(
                of.results(),
                all.stream().flatMap(one -> one.results().stream()).toList(),
                Result::plan),
            Entry.big(of.milestones(), statements.milestones(), Milestone::plan),
            Entry.big(of.assignments(), statements.assignments(), Assignment::plan),
            Entry.big(
                new TaskGroupTable(corpus).table(),
                corpus.currentPlans().stream()
                    .flatMap(plan -> TaskGroups.of(plan).rows().stream())
                    .toList(),
                TaskRow::plan),
            Entry.big(
                comparisons.matrix(),
                ComparisonTables.matrixLines(corpus, compared),
                MatrixLine::plan),
            Entry.big(
                comparisons.coverage(),
                ComparisonTables.coverageLines(corpus, compared),
                CoverageLine::plan),
            Entry.big(
                new LineageTable(corpus).shared(),
                SharedPassages.of(lineage.links()),
                link -> link.a().plan()),
            new Entry<>(
                new Rows<>(catalogue.plans(), corpus.plans()), Optional.of(Plan::id), false));
  }

  boolean isSplit() {
    return isSplit(corpus);
  }

  static boolean isSplit(Corpus corpus) {
    return corpus.plans().size() > PLANS_UNSPLIT;
  }

  /** The plan that replaces a plan. */
  Optional<Plan> replacement(Plan plan) {
    return corpus.succession().replacement(plan.id());
  }

  /** Whether no later version replaces a plan. */
  boolean isCurrent(Plan plan) {
    return !corpus.isReplaced(plan.id());
  }

  /** Whether a table is one of those whose files are split. */
  boolean isBig(Rows<?> rows) {
    return entries.stream().anyMatch(entry -> entry.isBig() && entry.rows() == rows);
  }

  /** What Resolution 57-NQ/TW sets; never split. */
  Rows<NationalTarget> nationalTargets() {
    return nationalTargets;
  }

  /** The indicators; never split. */
  Rows<Indicator> indicators() {
    return indicators;
  }

  /** The targets, all of them. */
  Rows<Target> targets() {
    return targets;
  }

  /** Every table with all its rows, in the order in which readers see them. */
  List<Rows<?>> tables() {
    return entries.stream().<Rows<?>>map(Entry::rows).toList();
  }

  /** The tables whose files are never split. */
  List<Rows<?>> wholeTables() {
    return entries.stream().filter(entry -> !entry.isBig()).<Rows<?>>map(Entry::rows).toList();
  }

  /** Every table in the order of {@link #tables}, with the rows of this share where it is split. */
  List<Rows<?>> tables(DataShare share) {
    List<Rows<?>> tables = new ArrayList<>();
    for (Entry<?> entry : entries) {
      Rows<?> own = share.byTable().get(entry.id());
      tables.add(own == null ? entry.rows() : own);
    }
    return tables;
  }

  /** Everything at once, or by province in the order of the gazetteer. */
  List<DataShare> shares() {
    if (!isSplit()) {
      return List.of(share(Optional.empty(), Entry::rows));
    }
    Map<String, Map<String, Rows<?>>> byFolder = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.plan().isPresent())
        .forEach(entry -> byFolder.put(entry.id(), byFolder(entry)));
    return parts().stream()
        .map(
            part ->
                share(
                    Optional.of(part),
                    entry ->
                        byFolder
                            .get(entry.id())
                            .getOrDefault(
                                part.folder(), new Rows<>(entry.rows().table(), List.of()))))
        .filter(share -> !share.isEmpty())
        .toList();
  }

  private DataShare share(Optional<DataPart> part, Function<Entry<?>, Rows<?>> rowsOf) {
    Map<String, Rows<?>> byTable = new LinkedHashMap<>();
    List<Rows<?>> big = new ArrayList<>();
    for (Entry<?> entry : entries) {
      if (entry.plan().isPresent()) {
        Rows<?> rows = rowsOf.apply(entry);
        byTable.put(entry.id(), rows);
        if (entry.isBig()) {
          big.add(rows);
        }
      }
    }
    return new DataShare(part, byTable, big);
  }

  /** The parts there may be, in the order of the gazetteer. */
  List<DataPart> parts() {
    List<DataPart> parts = new ArrayList<>();
    for (Place place : corpus.gazetteer().places()) {
      if (corpus.gazetteer().provinceOf(place.id()).filter(place::equals).isPresent()) {
        parts.add(new DataPart(PROVINCE + place.id(), place.name()));
      }
    }
    parts.add(new DataPart(UNPLACED, words.get("part.unplaced")));
    return parts;
  }

  private <R> Map<String, Rows<?>> byFolder(Entry<R> entry) {
    Map<String, List<R>> groups = new LinkedHashMap<>();
    for (R row : entry.rows().rows()) {
      String plan = entry.plan().map(of -> of.apply(row)).orElse("");
      String folder = folders.computeIfAbsent(plan, this::folder);
      groups.computeIfAbsent(folder, name -> new ArrayList<>()).add(row);
    }
    Map<String, Rows<?>> rows = new HashMap<>();
    groups.forEach((folder, own) -> rows.put(folder, new Rows<>(entry.rows().table(), own)));
    return rows;
  }

  /** The folder of the part that a plan belongs to. */
  String folder(String plan) {
    return corpus
        .plan(plan)
        .flatMap(found -> found.metadata().place())
        .flatMap(corpus.gazetteer()::provinceOf)
        .map(province -> PROVINCE + province.id())
        .orElse(UNPLACED);
  }
}
