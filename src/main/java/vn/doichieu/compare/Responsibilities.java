package vn.doichieu.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Assignment;
import vn.doichieu.model.Plan;

/**
 * Which tasks several plans give to which kinds of agency, in their parts on carrying out.
 *
 * <pre>{@code
 * Responsibilities table =
 *     Responsibilities.of(plans, kinds, Responsibilities.byPlan(statements.assignments()));
 * }</pre>
 *
 * @param plans the plans, each a column
 * @param rows the kinds of agency that at least one of the plans gives a task to
 * @param without the kinds that none of them gives a task to
 */
public record Responsibilities(List<Plan> plans, List<Row> rows, List<AgencyKind> without) {

  /** Copies the lists. */
  public Responsibilities {
    plans = List.copyOf(plans);
    rows = List.copyOf(rows);
    without = List.copyOf(without);
  }

  /**
   * A kind of agency.
   *
   * @param kind the kind
   * @param cells one for each plan, in the order of the plans
   */
  public record Row(AgencyKind kind, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one plan says of a kind of agency.
   *
   * @param plan the plan
   * @param agencies the agencies as it names them; empty where it gives them no task of their own
   */
  public record Cell(Plan plan, List<Agency> agencies) {

    /** Copies the list. */
    public Cell {
      agencies = List.copyOf(agencies);
    }

    /** Number of tasks. */
    public int size() {
      return agencies.stream().mapToInt(agency -> agency.tasks().size()).sum();
    }

    /** The first tasks, under their agencies. */
    public List<Agency> first(int most) {
      return cut(0, most);
    }

    /** The tasks after the first, under their agencies. */
    public List<Agency> after(int first) {
      return cut(first, size());
    }

    private List<Agency> cut(int from, int to) {
      List<Agency> part = new ArrayList<>();
      int start = 0;
      for (Agency agency : agencies) {
        int end = start + agency.tasks().size();
        if (Math.max(from, start) < Math.min(to, end)) {
          part.add(
              new Agency(
                  agency.name(),
                  agency
                      .tasks()
                      .subList(Math.max(from, start) - start, Math.min(to, end) - start)));
        }
        start = end;
      }
      return part;
    }
  }

  /**
   * An agency as a plan names it.
   *
   * @param name its name
   * @param tasks its tasks, in the order of the files
   */
  public record Agency(String name, List<Assignment> tasks) {

    /** Copies the list. */
    public Agency {
      tasks = List.copyOf(tasks);
    }
  }

  /** The assignments by the id of their plan, each list in the order of the files. */
  public static Map<String, List<Assignment>> byPlan(List<Assignment> assignments) {
    return assignments.stream().collect(Collectors.groupingBy(Assignment::plan));
  }

  /**
   * The table of these plans, in time linear in their assignments and the cells of the table.
   *
   * @param kinds the kinds of agency, in the order of the rows
   * @param byPlan assignments by the id of their plan; may hold other plans too
   */
  public static Responsibilities of(
      List<Plan> plans, List<AgencyKind> kinds, Map<String, List<Assignment>> byPlan) {
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    kinds.forEach(kind -> cells.put(kind.id(), new ArrayList<>()));
    for (Plan plan : plans) {
      Map<String, List<Assignment>> byKind =
          byPlan.getOrDefault(plan.id(), List.of()).stream()
              .collect(Collectors.groupingBy(Assignment::kind));
      cells.forEach(
          (kind, row) -> row.add(new Cell(plan, agencies(byKind.getOrDefault(kind, List.of())))));
    }
    List<Row> rows = new ArrayList<>();
    List<AgencyKind> without = new ArrayList<>();
    for (AgencyKind kind : kinds) {
      List<Cell> row = cells.getOrDefault(kind.id(), List.of());
      if (row.stream().anyMatch(cell -> cell.size() > 0)) {
        rows.add(new Row(kind, row));
      } else {
        without.add(kind);
      }
    }
    return new Responsibilities(plans, rows, without);
  }

  private static List<Agency> agencies(List<Assignment> tasks) {
    Map<String, List<Assignment>> byName =
        tasks.stream()
            .collect(
                Collectors.groupingBy(Assignment::agency, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(agency -> new Agency(agency.getKey(), agency.getValue()))
        .toList();
  }
}
