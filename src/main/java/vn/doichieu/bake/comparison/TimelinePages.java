package vn.doichieu.bake.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.chart.PlanMark;
import vn.doichieu.bake.chart.Shape;
import vn.doichieu.bake.chart.TimeChart;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.site.Comparison;
import vn.doichieu.bake.site.Site;
import vn.doichieu.compare.Timeline;
import vn.doichieu.export.OpenData;
import vn.doichieu.export.calendar.CalendarAddress;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Plan;

/**
 * {@code so-sanh/moc-thoi-gian.html}: the milestones of all plans in one picture and one list, and,
 * where the plans are many, pages of their own for the provinces.
 */
public final class TimelinePages extends ComparisonFamily {

  private static final String TABLE = "moc-thoi-gian";

  /**
   * A link to the calendar of a plan.
   *
   * @param name the plan's short name
   * @param address the file
   */
  public record CalendarLink(String name, String address) {}

  @Override
  Stream<DocumentModel> comparisons(Site site, CorpusStore store) {
    if (!site.portal().comparisons().contains(Comparison.TIMELINE)) {
      return Stream.empty();
    }
    Map<String, List<Milestone>> byPlan = Timeline.byPlan(site.corpus().statements().milestones());
    Map<String, Shape> shapes = new HashMap<>();
    site.corpus().currentPlans().forEach(plan -> shapes.put(plan.id(), Shape.of(shapes.size())));
    PageRoom room = new PageRoom();
    byPlan.forEach((plan, own) -> room.add(own.stream().mapToInt(TimelinePages::weight)));
    GroupPages groups = new GroupPages(TABLE, site, room.plans());
    return groups.parts().stream().map(part -> page(groups, part, byPlan, shapes, site));
  }

  private static DocumentModel page(
      GroupPages groups,
      GroupPages.Part part,
      Map<String, List<Milestone>> byPlan,
      Map<String, Shape> shapes,
      Site site) {
    Map<String, List<Milestone>> shown = new HashMap<>();
    int leftOut = 0;
    for (Plan plan : part.plans()) {
      List<Milestone> all = byPlan.getOrDefault(plan.id(), List.of());
      List<Milestone> first = PageRoom.first(all, TimelinePages::weight);
      shown.put(plan.id(), first);
      leftOut += all.size() - first.size();
    }
    Timeline timeline = Timeline.of(part.plans(), shown);
    DocumentModel page =
        comparison(
            "timeline",
            part.address(),
            GroupPages.title("timeline.title", part),
            GroupPages.description("timeline", part),
            DataAddress.csv(TABLE, part.group(), site.corpus()));
    groups.fill(page, part, site);
    page.put("timeline", timeline);
    page.put("leftOut", leftOut);
    page.put("chart", TimeChart.of(timeline, id -> mark(id, shapes, site)));
    page.put("shapes", shapes);
    page.put("calendars", calendars(part, site));
    page.put("calendar", commonCalendar(part, site));
    page.put("dayless", timeline.dayless());
    return page;
  }

  /** The calendars of single plans, for those that have one. */
  private static List<CalendarLink> calendars(GroupPages.Part part, Site site) {
    return part.plans().stream()
        .filter(plan -> site.hasCalendar(plan.id()))
        .map(
            plan ->
                new CalendarLink(
                    plan.metadata().shortName(), "du-lieu/" + CalendarAddress.ofPlan(plan.id())))
        .toList();
  }

  private static Optional<String> commonCalendar(GroupPages.Part part, Site site) {
    boolean isThere =
        (OpenData.isSplit(site.corpus()) ? part.group().plans() : site.corpus().currentPlans())
            .stream().anyMatch(plan -> site.hasCalendar(plan.id()));
    return isThere ? DataAddress.calendar(part.group(), site.corpus()) : Optional.empty();
  }

  private static PlanMark mark(String plan, Map<String, Shape> shapes, Site site) {
    String label = site.corpus().plan(plan).map(found -> found.metadata().shortName()).orElse(plan);
    return new PlanMark(label, shapes.getOrDefault(plan, Shape.CIRCLE));
  }

  /** About how many bytes of HTML it takes, in the list and in the picture. */
  private static int weight(Milestone milestone) {
    int written =
        milestone.citation().words().length()
            + 2 * milestone.what().length()
            + 2 * milestone.who().map(String::length).orElse(0);
    return 1_500 + 2 * written;
  }
}
