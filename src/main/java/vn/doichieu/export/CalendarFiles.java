package vn.doichieu.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.calendar.CalendarAddress;
import vn.doichieu.export.calendar.PlanCalendars;
import vn.doichieu.model.Plan;

/**
 * Which calendars there are: one of each plan that sets a day, and one of all current plans or,
 * where the data are split, of those of each part: nobody wants a deadline in two versions.
 */
final class CalendarFiles {

  private final PlanCalendars calendars;
  private final Dataset data;
  private final Words words;

  CalendarFiles(PlanCalendars calendars, Dataset data, Words words) {
    this.calendars = calendars;
    this.data = data;
    this.words = words;
  }

  List<Draft> drafts() {
    List<Plan> plans = calendars.plans().stream().filter(data::isCurrent).toList();
    List<Draft> drafts = new ArrayList<>();
    for (Plan plan : calendars.plans()) {
      drafts.add(
          draft(
              CalendarAddress.ofPlan(plan.id()),
              name(plan),
              Optional.of(plan.id()),
              Optional.empty(),
              List.of(plan)));
    }
    if (data.isSplit()) {
      addParts(plans, drafts);
    } else if (!plans.isEmpty()) {
      drafts.add(
          draft(
              CalendarAddress.ALL,
              words.get("file.calendar.all"),
              Optional.empty(),
              Optional.empty(),
              plans));
    }
    return drafts;
  }

  private void addParts(List<Plan> plans, List<Draft> drafts) {
    Map<String, List<Plan>> byFolder = new LinkedHashMap<>();
    plans.forEach(
        plan ->
            byFolder.computeIfAbsent(data.folder(plan.id()), key -> new ArrayList<>()).add(plan));
    for (DataPart part : data.parts()) {
      List<Plan> own = byFolder.getOrDefault(part.folder(), List.of());
      if (!own.isEmpty()) {
        drafts.add(
            draft(
                CalendarAddress.ofPart(part.folder()),
                words.get("file.calendar.part", part.name()),
                Optional.empty(),
                Optional.of(part),
                own));
      }
    }
  }

  private String name(Plan plan) {
    String name = plan.metadata().shortName();
    return data.replacement(plan)
        .map(next -> words.get("file.calendar.replaced", name, next.metadata().shortName()))
        .orElseGet(() -> words.get("file.calendar", name));
  }

  private Draft draft(
      String path, String title, Optional<String> plan, Optional<DataPart> part, List<Plan> plans) {
    return new Draft(
        path,
        Kind.CALENDAR,
        title,
        plan,
        part,
        Optional.empty(),
        (out, scratch) -> calendars.write(title, plans, out));
  }
}
