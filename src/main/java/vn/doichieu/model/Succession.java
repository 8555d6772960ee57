package vn.doichieu.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which plans replace which ({@code replaces:}): an earlier version keeps its page, but only the
 * current ones stand beside other plans. Made in time linear in the number of plans, also of chains
 * that make no sense, which {@code check} reports.
 *
 * @param current the plans that nobody replaces, in order
 * @param replacements the plan that replaces another, by the id of the other; of two the first
 * @param newest the end of the chain, by the ids of all before it
 */
public record Succession(
    List<Plan> current, Map<String, Plan> replacements, Map<String, Plan> newest) {

  /** Copies the collections. */
  public Succession {
    current = List.copyOf(current);
    replacements = Map.copyOf(replacements);
    newest = Map.copyOf(newest);
  }

  /** The succession among these plans; what replaces itself or a stranger replaces nothing. */
  static Succession of(List<Plan> plans, Map<String, Plan> byId) {
    Map<String, Plan> replacements = new HashMap<>();
    for (Plan plan : plans) {
      earlier(plan, byId).ifPresent(old -> replacements.putIfAbsent(old.id(), plan));
    }
    List<Plan> current =
        plans.stream().filter(plan -> !replacements.containsKey(plan.id())).toList();
    Map<String, Plan> newest = new HashMap<>();
    for (Plan plan : current) {
      Optional<Plan> old = earlier(plan, byId);
      Set<String> chain = new HashSet<>();
      while (old.isPresent()
          && chain.add(old.get().id())
          && newest.putIfAbsent(old.get().id(), plan) == null) {
        old = earlier(old.get(), byId);
      }
    }
    return new Succession(current, replacements, newest);
  }

  /** The plan that replaces the one with this id. */
  public Optional<Plan> replacement(String id) {
    return Optional.ofNullable(replacements.get(id));
  }

  /**
   * The id of the plan that this one replaces. Where two say that they replace one, only the one
   * that its page names does.
   */
  public Optional<String> replaced(Plan plan) {
    return plan.metadata()
        .replaces()
        .filter(old -> replacement(old).filter(next -> next.id().equals(plan.id())).isPresent());
  }

  /** The day a plan's page last changed: that its replacement came is such a change. */
  public LocalDate changed(Plan plan) {
    LocalDate own = plan.metadata().lastChanged();
    return replacement(plan.id())
        .map(next -> next.metadata().published())
        .filter(day -> day.isAfter(own))
        .orElse(own);
  }

  /**
   * The last of the chain of versions that begins with this id; empty where nothing replaces it.
   */
  public Optional<Plan> newest(String id) {
    return Optional.ofNullable(newest.get(id));
  }

  private static Optional<Plan> earlier(Plan plan, Map<String, Plan> byId) {
    return plan.metadata()
        .replaces()
        .filter(id -> !id.equals(plan.id()))
        .flatMap(id -> Optional.ofNullable(byId.get(id)));
  }
}
