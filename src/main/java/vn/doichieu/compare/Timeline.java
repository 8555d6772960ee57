package vn.doichieu.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.PartialDate.Unit;
import vn.doichieu.model.Plan;

/**
 * The milestones of several plans: by date, by how often they come back, and a lane for each plan.
 * It knows no today, so nothing in it is next or overdue.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(plans, Timeline.byPlan(corpus.statements().milestones()));
 * }</pre>
 *
 * @param lanes one for each plan, in the order of the plans, also for those without milestones
 * @param years what has a date, by year
 * @param repeated what comes back, by how often
 * @param undated what has neither a date nor a recurrence
 */
public record Timeline(
    List<Lane> lanes, List<Year> years, List<Repeated> repeated, List<Milestone> undated) {

  /** By the last day it may take; of two that end together the more exact one first. */
  private static final Comparator<Milestone> BY_DATE =
      Comparator.comparing(Timeline::last)
          .thenComparing(Timeline::unit)
          .thenComparing(
              one -> one.relation().filter(is -> is == Milestone.Relation.BEFORE).isEmpty());

  /** Copies the lists. */
  public Timeline {
    lanes = List.copyOf(lanes);
    years = List.copyOf(years);
    repeated = List.copyOf(repeated);
    undated = List.copyOf(undated);
  }

  /**
   * What one plan sets.
   *
   * @param plan the plan
   * @param dated what has a date, by date
   * @param yearly what comes back on days of the year that the plan names
   */
  public record Lane(Plan plan, List<Milestone> dated, List<Milestone> yearly) {

    /** Copies the lists. */
    public Lane {
      dated = List.copyOf(dated);
      yearly = List.copyOf(yearly);
    }
  }

  /**
   * A year that has milestones.
   *
   * @param year the year
   * @param periods its months, quarters and itself, as far as they have milestones
   */
  public record Year(int year, List<Period> periods) {

    /** Copies the list. */
    public Year {
      periods = List.copyOf(periods);
    }
  }

  /**
   * A month with its days, or a quarter or year that is named as a whole.
   *
   * @param span the period, never a day
   * @param milestones what it holds, by date
   */
  public record Period(PartialDate span, List<Milestone> milestones) {

    /** Copies the list. */
    public Period {
      milestones = List.copyOf(milestones);
    }
  }

  /**
   * What comes back equally often.
   *
   * @param recurrence how often
   * @param milestones those with days of the year first, else in the order of the plans
   */
  public record Repeated(Milestone.Recurrence recurrence, List<Milestone> milestones) {

    /** Copies the list. */
    public Repeated {
      milestones = List.copyOf(milestones);
    }
  }

  /** The milestones by the id of their plan, each list in the order of the files. */
  public static Map<String, List<Milestone>> byPlan(List<Milestone> milestones) {
    return milestones.stream().collect(Collectors.groupingBy(Milestone::plan));
  }

  /**
   * The timeline of these plans, in time linear in their milestones but for sorting them.
   *
   * @param byPlan milestones by the id of their plan; may hold other plans too
   */
  public static Timeline of(List<Plan> plans, Map<String, List<Milestone>> byPlan) {
    List<Milestone> all = new ArrayList<>();
    List<Lane> lanes = new ArrayList<>();
    for (Plan plan : plans) {
      List<Milestone> own = byPlan.getOrDefault(plan.id(), List.of());
      all.addAll(own);
      lanes.add(
          new Lane(plan, dated(own), own.stream().filter(one -> !one.days().isEmpty()).toList()));
    }
    return new Timeline(lanes, years(dated(all)), repeated(all), undated(all));
  }

  /** Number of milestones. */
  public int size() {
    return years.stream()
            .flatMap(year -> year.periods().stream())
            .mapToInt(period -> period.milestones().size())
            .sum()
        + repeated.stream().mapToInt(group -> group.milestones().size()).sum()
        + undated.size();
  }

  /** How many have no day, so that a calendar cannot hold them. */
  public long dayless() {
    return undated.size()
        + repeated.stream()
            .flatMap(group -> group.milestones().stream())
            .filter(one -> !hasDay(one))
            .count();
  }

  /** Whether a milestone has a day of its own in a calendar, once or every year. */
  public static boolean hasDay(Milestone milestone) {
    return milestone.date().isPresent() || !milestone.days().isEmpty();
  }

  private static List<Milestone> dated(List<Milestone> all) {
    return all.stream().filter(one -> one.date().isPresent()).sorted(BY_DATE).toList();
  }

  private static List<Milestone> undated(List<Milestone> all) {
    return all.stream().filter(one -> one.date().isEmpty() && one.recurrence().isEmpty()).toList();
  }

  private static List<Year> years(List<Milestone> dated) {
    Map<Integer, Map<PartialDate, List<Milestone>>> years = new LinkedHashMap<>();
    for (Milestone one : dated) {
      PartialDate period = one.date().map(Timeline::period).orElseThrow();
      years
          .computeIfAbsent(period.first().getYear(), year -> new LinkedHashMap<>())
          .computeIfAbsent(period, span -> new ArrayList<>())
          .add(one);
    }
    List<Year> result = new ArrayList<>();
    years.forEach(
        (year, periods) ->
            result.add(
                new Year(
                    year,
                    periods.entrySet().stream()
                        .map(period -> new Period(period.getKey(), period.getValue()))
                        .toList())));
    return result;
  }

  private static List<Repeated> repeated(List<Milestone> all) {
    Map<Milestone.Recurrence, List<Milestone>> groups = new EnumMap<>(Milestone.Recurrence.class);
    Stream.of(false, true)
        .flatMap(dayless -> all.stream().filter(one -> one.days().isEmpty() == dayless))
        .filter(one -> one.date().isEmpty())
        .forEach(
            one ->
                one.recurrence()
                    .ifPresent(
                        often -> groups.computeIfAbsent(often, key -> new ArrayList<>()).add(one)));
    return groups.entrySet().stream()
        .map(group -> new Repeated(group.getKey(), group.getValue()))
        .toList();
  }

  /** The month of a day; any other date is a period itself. */
  private static PartialDate period(PartialDate date) {
    return date.unit() == Unit.DAY
        ? new PartialDate(Unit.MONTH, YearMonth.from(date.first()).atDay(1))
        : date;
  }

  private static LocalDate last(Milestone milestone) {
    boolean isBefore =
        milestone.relation().filter(is -> is == Milestone.Relation.BEFORE).isPresent();
    return milestone
        .date()
        .map(date -> isBefore ? date.first() : date.last())
        .orElse(LocalDate.MAX);
  }

  private static Unit unit(Milestone milestone) {
    return milestone.date().map(PartialDate::unit).orElse(Unit.YEAR);
  }
}
