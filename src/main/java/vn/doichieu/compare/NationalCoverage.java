package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Plan;
import vn.doichieu.model.Target;

/**
 * What plans make of each target of Resolution 57-NQ/TW: go beyond it, meet it, stay below it, set
 * a figure that cannot be held against it, state it in words, or omit it.
 *
 * <p>How that is decided:
 *
 * <ol>
 *   <li>A plan's target is looked at if it is set for the time of the national one, or for a time
 *       that no national target of the indicator is set for. So a figure for 2030 says nothing of
 *       the national target for 2045.
 *   <li>Of these, figures of equal kind, unit, base, scope and year are compared. The country and a
 *       plan's own unit count as equal scope: each means its own.
 *   <li>Two figures are compared by what fulfils them: a plan goes beyond if whatever fulfils its
 *       figure fulfils the national one and not the other way round, stays below if it is the other
 *       way round, and is equal if both hold. So "ít nhất 80" equals "đạt 80", "trên 80" goes
 *       beyond "đạt 80", and "trên 20" stays below "trên 40".
 *   <li>Ranges, "khoảng" and bounds against the better direction may leave it open: then it is
 *       undecided. "Khoảng 20" against "ít nhất 30" is decided by the figures, and said to be;
 *       against "ít nhất 20" it is not decided.
 *   <li>Several comparable figures of a plan that stand differently are undecided together.
 *   <li>Without a comparable figure, the other figures are not comparable, each for its reasons:
 *       those of the same time, or, without such, all. Without a figure, a goal in words counts as
 *       stated.
 * </ol>
 *
 * @param plans the plans, in the order of the columns
 * @param horizons the national targets by time: years first, then every year, then no year
 */
public record NationalCoverage(List<Plan> plans, List<NationalHorizon> horizons) {

  /** Which figures a verdict rests on: the first of these that there are. */
  private static final List<Predicate<NationalStatement>> WEIGHTS =
      List.of(
          one -> one.verdict().isCompared(),
          one -> one.verdict().isFigure() && !one.reasons().contains(Reason.YEAR),
          one -> one.verdict().isFigure());

  /** Copies the lists. */
  public NationalCoverage {
    plans = List.copyOf(plans);
    horizons = List.copyOf(horizons);
  }

  /** What these plans make of the national targets; in time linear in the number of plans. */
  public static NationalCoverage of(PlanTargets targets, List<Plan> plans) {
    List<Plan> columns = targets.compared(plans);
    Map<Long, List<NationalRow>> byTime = new HashMap<>();
    for (Indicator indicator : targets.indicators()) {
      for (NationalTarget national : indicator.national()) {
        byTime
            .computeIfAbsent(time(national.horizon()), time -> new ArrayList<>())
            .add(row(indicator, national, targets, columns));
      }
    }
    return new NationalCoverage(
        columns,
        byTime.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry::getKey))
            .map(entry -> horizon(entry.getValue(), columns))
            .toList());
  }

  /** How a plan's targets stand to a national target of their indicator. */
  static NationalCell cell(Indicator indicator, NationalTarget national, List<Target> own) {
    if (own.isEmpty()) {
      return NationalCell.SILENT;
    }
    List<Target> meant = own.stream().filter(one -> isMeant(one, national, indicator)).toList();
    List<NationalStatement> all =
        meant.stream().map(one -> statement(indicator, national, one)).toList();
    for (Predicate<NationalStatement> weight : WEIGHTS) {
      List<NationalStatement> figures = all.stream().filter(weight).toList();
      if (!figures.isEmpty()) {
        return new NationalCell(together(figures), figures, false);
      }
    }
    return all.isEmpty()
        ? NationalCell.ELSEWHERE
        : new NationalCell(NationalVerdict.STATED, all, false);
  }

  private static NationalStatement statement(
      Indicator indicator, NationalTarget national, Target target) {
    Optional<Basis> own = Basis.of(target);
    if (own.isEmpty()) {
      return new NationalStatement(NationalVerdict.STATED, target, List.of(), false);
    }
    List<Reason> reasons =
        Basis.of(national)
            .map(basis -> own.get().differencesFromNational(basis))
            .orElse(List.of(Reason.NO_FIGURE));
    if (!reasons.isEmpty()) {
      return new NationalStatement(NationalVerdict.NOT_COMPARABLE, target, reasons, false);
    }
    NationalVerdict verdict =
        NationalVerdict.of(
            Ambition.compare(target.quantity(), national.quantity(), indicator.better()));
    boolean isByFigure =
        (verdict == NationalVerdict.BEYOND || verdict == NationalVerdict.BELOW)
            && (Ambition.countsByFigure(target.quantity())
                || Ambition.countsByFigure(national.quantity()));
    return new NationalStatement(verdict, target, reasons, isByFigure);
  }

  private static NationalVerdict together(List<NationalStatement> statements) {
    NationalVerdict first = statements.get(0).verdict();
    return statements.stream().allMatch(one -> one.verdict() == first)
        ? first
        : NationalVerdict.UNDECIDED;
  }

  private static boolean isMeant(Target own, NationalTarget national, Indicator indicator) {
    long time = time(own.horizon());
    return time == time(national.horizon())
        || indicator.national().stream().noneMatch(other -> time(other.horizon()) == time);
  }

  private static NationalRow row(
      Indicator indicator, NationalTarget national, PlanTargets targets, List<Plan> plans) {
    Map<String, NationalCell> cells = new HashMap<>();
    for (Plan plan : plans) {
      NationalCell cell = cell(indicator, national, targets.of(indicator, plan.id()));
      if (!cell.equals(NationalCell.SILENT)) {
        cells.put(plan.id(), cell);
      }
    }
    return new NationalRow(indicator, national, Basis.of(national), cells);
  }

  private static NationalHorizon horizon(List<NationalRow> rows, List<Plan> plans) {
    Horizon time = rows.get(0).target().horizon();
    return new NationalHorizon(
        time.year(),
        time.isAnnual(),
        rows,
        plans.stream()
            .map(Plan::id)
            .distinct()
            .collect(Collectors.toMap(plan -> plan, plan -> NationalCount.of(plan, rows))));
  }

  private static long time(Horizon horizon) {
    long none = horizon.isAnnual() ? Long.MAX_VALUE - 1 : Long.MAX_VALUE;
    return horizon.year().isPresent() ? horizon.year().getAsInt() : none;
  }
}
