package vn.doichieu.export.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Month;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import vn.doichieu.compare.Timeline;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;
import vn.doichieu.model.Plan;

/**
 * The milestones of plans as calendars. The same corpus gives the same bytes: nothing in them is of
 * the day they were written on. Safe to share between threads.
 */
public final class PlanCalendars {

  private static final String PRODUCT = "-//Doi Chieu//Moc thoi gian//VI";

  private final Corpus corpus;
  private final LocalDate changed;
  private final Map<String, List<Milestone>> byPlan;
  private final CalendarWords words;
  private final Optional<String> baseUrl;

  /**
   * The calendars of a corpus.
   *
   * @param baseUrl address the portal is published at, ending in {@code /}; without one events have
   *     no address
   */
  public PlanCalendars(Corpus corpus, CalendarWords words, Optional<String> baseUrl) {
    this.corpus = corpus;
    this.changed = corpus.lastChanged().orElse(LocalDate.EPOCH);
    this.byPlan = Timeline.byPlan(corpus.statements().milestones());
    this.words = words;
    this.baseUrl = baseUrl;
  }

  /** The plans that set at least one day, in the order of the corpus. */
  public List<Plan> plans() {
    return corpus.plans().stream()
        .filter(plan -> milestones(plan).stream().anyMatch(Timeline::hasDay))
        .toList();
  }

  /**
   * Writes the calendar of some of {@link #plans}.
   *
   * @param name its name
   * @param plans the plans, at least one
   * @throws IOException where it cannot be written
   */
  public void write(String name, List<Plan> plans, OutputStream out) throws IOException {
    List<VEvent> events = new ArrayList<>();
    plans.forEach(plan -> addEvents(plan, events));
    PropertyList properties =
        new PropertyList(
            List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", name)));
    Calendar calendar = new Calendar(properties, new ComponentList<>(events));
    calendar.validate();
    out.write(FoldedLines.of(calendar.toString()).getBytes(StandardCharsets.UTF_8));
  }

  private List<Milestone> milestones(Plan plan) {
    return byPlan.getOrDefault(plan.id(), List.of());
  }

  /** The first day on which a duty of every year can fall due. */
  private LocalDate begins(Plan plan) {
    return plan.metadata()
        .issued()
        .orElseGet(
            () ->
                milestones(plan).stream()
                    .flatMap(milestone -> milestone.date().stream())
                    .map(PartialDate::first)
                    .min(LocalDate::compareTo)
                    .orElse(plan.metadata().published())
                    .withDayOfYear(1));
  }

  private void addEvents(Plan plan, List<VEvent> events) {
    Map<String, Integer> alike = new HashMap<>();
    LocalDate from = begins(plan);
    for (Milestone milestone : milestones(plan)) {
      EventDates.of(milestone, from)
          .forEach(
              dates -> {
                String key =
                    String.join(
                        "\n", plan.id(), milestone.citation().passage().orElse(""), dates.key());
                int number = alike.merge(key, 1, Integer::sum);
                events.add(event(plan, milestone, dates, key + "\n" + number));
              });
    }
  }

  private VEvent event(Plan plan, Milestone milestone, EventDates dates, String key) {
    ParameterList vietnamese = new ParameterList(List.of(new Language("vi")));
    List<Property> properties = new ArrayList<>();
    properties.add(
        new Uid(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString()));
    properties.add(new DtStamp(changed.atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.add(new DtStart<>(dates.first()));
    properties.add(new DtEnd<>(dates.end()));
    dates.yearly().ifPresent(day -> properties.add(new RRule<>(rule(day))));
    EventWords event =
        new EventWords(plan, milestone, corpus.succession().replacement(plan.id()), words);
    properties.add(new Summary(vietnamese, event.summary()));
    properties.add(new Description(vietnamese, event.description()));
    baseUrl.ifPresent(base -> properties.add(new Url(URI.create(base + event.address()))));
    properties.add(ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(properties));
  }

  private static Recur<LocalDate> rule(java.time.MonthDay day) {
    return new Recur.Builder<LocalDate>()
        .frequency(Frequency.YEARLY)
        .monthList(Month.valueOf(day.getMonthValue()))
        .monthDayList(day.getDayOfMonth())
        .build();
  }
}
