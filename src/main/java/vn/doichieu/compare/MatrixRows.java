package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.model.Better;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Target;

/** Puts the rows of one indicator together. */
final class MatrixRows {

  private final IndicatorComparison comparison;
  private final Indicator indicator;
  private final List<Plan> plans;

  /** The sets that have a row of their own. */
  private final List<ComparableSet> comparing;

  /** The basis of each row; one that is empty where there are no figures. */
  private final List<Optional<Basis>> bases;

  MatrixRows(IndicatorComparison comparison, List<Plan> plans) {
    this.comparison = comparison;
    this.indicator = comparison.indicator();
    this.plans = plans;
    this.comparing =
        comparison.sets().stream()
            .filter(set -> set.comparesPlans() || !set.national().isEmpty())
            .toList();
    this.bases =
        comparing.isEmpty()
            ? List.of(onlyBasis())
            : comparing.stream().map(set -> Optional.of(set.basis())).toList();
  }

  /** The rows, in the order of their bases. */
  List<MatrixRow> rows() {
    Map<String, Map<Integer, List<MatrixEntry>>> byPlan = new HashMap<>();
    List<Optional<MatrixMark>> marks = new ArrayList<>();
    Set<Target> furthest = new HashSet<>();
    for (ComparableSet set : comparing) {
      Optional<Extreme> extreme = furthest(set);
      marks.add(extreme.map(best -> mark(set, best)));
      extreme.ifPresent(best -> furthest.addAll(best.targets()));
    }
    for (Plan plan : plans) {
      for (Target target : comparison.targetsOf(plan.id())) {
        int row = rowOf(target);
        byPlan
            .computeIfAbsent(plan.id(), id -> new HashMap<>())
            .computeIfAbsent(row, number -> new ArrayList<>())
            .add(entry(target, bases.get(row), furthest.contains(target)));
      }
    }
    List<MatrixRow> rows = new ArrayList<>();
    for (int row = 0; row < bases.size(); row++) {
      rows.add(
          new MatrixRow(
              indicator,
              row + 1,
              bases.get(row),
              !comparing.isEmpty(),
              national(row),
              cells(byPlan, row),
              comparing.isEmpty() ? Optional.empty() : marks.get(row)));
    }
    return rows;
  }

  private Optional<Basis> onlyBasis() {
    return comparison
        .main()
        .map(ComparableSet::basis)
        .or(
            () ->
                indicator.national().stream()
                    .flatMap(target -> Basis.of(target).stream())
                    .findFirst());
  }

  private int rowOf(Target target) {
    Optional<Basis> own = Basis.of(target);
    int row = own.isPresent() ? bases.indexOf(own) : firstOf(target.horizon());
    return Math.max(row, 0);
  }

  private int firstOf(Horizon horizon) {
    for (int row = 0; row < bases.size(); row++) {
      Optional<Basis> basis = bases.get(row);
      if (basis.isPresent()
          && basis.get().year().equals(horizon.year())
          && basis.get().annual() == horizon.isAnnual()) {
        return row;
      }
    }
    return 0;
  }

  private static MatrixEntry entry(Target target, Optional<Basis> row, boolean isFurthest) {
    Optional<Basis> own = Basis.of(target);
    if (own.isEmpty()) {
      return new MatrixEntry(Cell.Kind.STATED, target, List.of(), false);
    }
    List<Reason> reasons = row.get().differences(own.get());
    return reasons.isEmpty()
        ? new MatrixEntry(Cell.Kind.FIGURE, target, reasons, isFurthest)
        : new MatrixEntry(Cell.Kind.NOT_COMPARABLE, target, reasons, false);
  }

  private static Map<String, MatrixCell> cells(
      Map<String, Map<Integer, List<MatrixEntry>>> byPlan, int row) {
    Map<String, MatrixCell> cells = new LinkedHashMap<>();
    byPlan.forEach(
        (plan, byRow) -> {
          List<MatrixEntry> entries =
              byRow.getOrDefault(row, List.of()).stream()
                  .sorted(Comparator.comparingInt(entry -> order(entry.kind())))
                  .toList();
          cells.put(
              plan, entries.isEmpty() ? MatrixCell.ELSEWHERE : new MatrixCell(entries, false));
        });
    return cells;
  }

  private static int order(Cell.Kind kind) {
    return switch (kind) {
      case FIGURE -> 0;
      case NOT_COMPARABLE -> 1;
      case STATED -> 2;
      case SILENT -> 3;
    };
  }

  private List<MatrixNational> national(int row) {
    return indicator.national().stream().flatMap(target -> national(target, row)).toList();
  }

  private Stream<MatrixNational> national(NationalTarget target, int row) {
    Optional<Basis> own = Basis.of(target);
    if (own.isEmpty()) {
      return only(row, new MatrixNational(Cell.Kind.STATED, target, own, List.of()));
    }
    if (reasons(own.get(), row).isEmpty()) {
      return Stream.of(new MatrixNational(Cell.Kind.FIGURE, target, own, List.of()));
    }
    boolean hasRow =
        Stream.iterate(0, other -> other < bases.size(), other -> other + 1)
            .anyMatch(other -> reasons(own.get(), other).isEmpty());
    return hasRow
        ? Stream.empty()
        : only(
            row,
            new MatrixNational(Cell.Kind.NOT_COMPARABLE, target, own, reasons(own.get(), row)));
  }

  private static Stream<MatrixNational> only(int row, MatrixNational national) {
    return row == 0 ? Stream.of(national) : Stream.empty();
  }

  private List<Reason> reasons(Basis national, int row) {
    return bases.get(row).get().differencesFromNational(national);
  }

  /** Empty too where all figures go equally far: then nothing stands out. */
  private Optional<Extreme> furthest(ComparableSet set) {
    return set.furthest(indicator.better())
        .filter(extreme -> extreme.targets().size() < set.targets().size());
  }

  private MatrixMark mark(ComparableSet set, Extreme best) {
    boolean isRank = set.basis().kind() == FigureKind.RANK;
    Set<Quantity> top = new HashSet<>();
    best.targets().forEach(target -> top.add(target.quantity()));
    Set<Quantity> rest = new HashSet<>();
    set.targets().forEach(target -> rest.add(target.quantity()));
    rest.removeAll(top);
    boolean isCertain =
        Stream.concat(top.stream(), rest.stream()).noneMatch(Ambition::countsByFigure)
            && top.stream()
                .allMatch(
                    one ->
                        top.stream().allMatch(other -> stands(one, other, Ambition.Order.SAME))
                            && rest.stream()
                                .allMatch(other -> stands(one, other, Ambition.Order.MORE)));
    return new MatrixMark(
        isRank,
        !isRank && indicator.better() == Better.LOWER,
        best.targets().stream().map(Target::plan).distinct().count() > 1,
        isCertain);
  }

  private boolean stands(Quantity one, Quantity other, Ambition.Order order) {
    return Ambition.compare(one, other, indicator.better()) == order;
  }
}
