package vn.doichieu.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.fixture.PlanBuilder.plan;
import static vn.doichieu.fixture.StatementsBuilder.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.fixture.PlanBuilder;
import vn.doichieu.fixture.StatementsBuilder;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Milestone.Recurrence;
import vn.doichieu.model.Milestone.Relation;

/** The calendars, read back by iCal4j's own parser. */
class PlanCalendarsTest {

  /** Words that only say which they are. */
  private static final CalendarWords WORDS =
      (key, arguments) ->
          key.substring("calendar.".length())
              + Arrays.stream(arguments).map(Object::toString).toList();

  private static PlanCalendars calendars(Corpus corpus) {
    return new PlanCalendars(corpus, WORDS, Optional.empty());
  }

  private static Corpus corpus(StatementsBuilder recorded, PlanBuilder... plans) {
    return CorpusBuilder.corpus().plan(plans).statements(recorded.build(plans)).build();
  }

  private static String written(PlanCalendars calendars) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      calendars.write("Lịch", calendars.plans(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Calendar read(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<VEvent> events(StatementsBuilder recorded, PlanBuilder... plans) {
    return read(written(calendars(corpus(recorded, plans)))).getComponents();
  }

  private static VEvent event(StatementsBuilder recorded) {
    List<VEvent> events = events(recorded, plan("a"));
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "ON, 2025-03-28, 20250328, 20250329",
    "BEFORE, 2025-03-28, 20250328, 20250329",
    "BEFORE, 2025-03, 20250301, 20250302",
    "WITHIN, 2025-03, 20250301, 20250401",
    "WITHIN, 2024-02, 20240201, 20240301",
    "WITHIN, 2025-Q1, 20250101, 20250401",
    "WITHIN, 2025-Q4, 20251001, 20260101",
    "WITHIN, 2030, 20300101, 20310101"
  })
  void a_date_is_an_event_of_whole_days_whose_end_is_the_day_after(
      Relation relation, String date, String first, String end) {
    VEvent event = event(statements().milestone("a", "việc", m -> m.deadline(relation, date)));
    assertThat(value(event, Property.DTSTART)).isEqualTo(first);
    assertThat(value(event, Property.DTEND)).isEqualTo(end);
    assertThat(event.toString()).contains("DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:");
    assertThat(event.getProperty(Property.RRULE)).isEmpty();
  }

  @Test
  void the_title_says_before_and_within_but_not_on() {
    assertThat(
            events(
                statements()
                    .milestone("a", "một", m -> m.deadline(Relation.BEFORE, "2025-03-28"))
                    .milestone("a", "hai", m -> m.deadline(Relation.WITHIN, "2025-02"))
                    .milestone("a", "ba", m -> m.deadline(Relation.WITHIN, "2025-Q3"))
                    .milestone("a", "bốn", m -> m.deadline(Relation.WITHIN, "2030"))
                    .milestone("a", "năm", m -> m.event(Relation.ON, "2025-01-05")),
                plan("a")))
        .extracting(event -> value(event, Property.SUMMARY))
        .containsExactly(
            "summary.dated[before[day[28/3/2025]], một, a]",
            "summary.dated[within[month[02, 2025]], hai, a]",
            "summary.dated[within[quarter[III, 2025]], ba, a]",
            "summary.dated[within[year[2030]], bốn, a]",
            "summary[năm, a]");
  }

  @Test
  void days_of_every_year_come_back_each_year_and_on_no_other_day() {
    List<VEvent> events =
        events(
            statements()
                .milestone("a", "x", m -> m.every(Recurrence.SEMI_ANNUAL, "--06-15", "--12-05")),
            plan("a").issued("2025-03-01"));
    assertThat(events).hasSize(2);
    assertThat(occurrences(events.get(0), 2027))
        .containsExactly(day("2025-06-15"), day("2026-06-15"), day("2027-06-15"));
    assertThat(occurrences(events.get(1), 2027))
        .containsExactly(day("2025-12-05"), day("2026-12-05"), day("2027-12-05"));
  }

  private static List<LocalDate> occurrences(VEvent event, int lastYear) {
    LocalDate first =
        event.<DtStart<LocalDate>>getProperty(Property.DTSTART).orElseThrow().getDate();
    RRule<LocalDate> rule = event.<RRule<LocalDate>>getProperty(Property.RRULE).orElseThrow();
    return rule.getRecur().getDates(first, first, LocalDate.of(lastYear, 12, 31));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, --06-15, 20250615",
    "2025-06-15, --06-15, 20250615",
    "2025-06-16, --06-15, 20260615",
    "2025-03-01, --02-29, 20280229",
    "2024-02-29, --02-29, 20240229"
  })
  void it_first_comes_on_a_real_day_not_before_the_plan_was_issued(
      String issued, String yearly, String first) {
    List<VEvent> events =
        events(
            statements().milestone("a", "x", m -> m.every(Recurrence.ANNUAL, yearly)),
            plan("a").issued(issued));
    assertThat(value(events.get(0), Property.DTSTART)).isEqualTo(first);
  }

  @Test
  void without_a_day_of_issue_it_first_comes_in_the_year_it_was_published_here() {
    List<VEvent> events =
        events(
            statements().milestone("a", "x", m -> m.every(Recurrence.ANNUAL, "--06-15")),
            plan("a").published("2026-11-22").updated("2027-01-03"));
    assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20260615");
  }

  @Test
  void without_a_day_of_issue_it_first_comes_in_the_year_of_the_plans_earliest_date() {
    List<VEvent> events =
        events(
            statements()
                .milestone("a", "x", m -> m.every(Recurrence.ANNUAL, "--06-15"))
                .milestone("a", "y", m -> m.deadline(Relation.BEFORE, "2025-02-28")),
            plan("a").published("2026-11-22"));
    assertThat(events.stream().map(event -> value(event, Property.DTSTART))).contains("20250615");
  }

  @Test
  void a_plan_without_days_has_no_calendar() {
    PlanCalendars calendars =
        calendars(
            corpus(
                statements()
                    .milestone("a", "thường xuyên", m -> m)
                    .milestone("b", "việc", m -> m.event(Relation.ON, "2025-03-28")),
                plan("a"),
                plan("b"),
                plan("c")));
    assertThat(calendars.plans()).extracting(vn.doichieu.model.Plan::id).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a; b, c: d",
        "đường dẫn C:\\n\\; hết",
        "dòng một\ndòng hai",
        "biểu tượng 😀 và dấu “ngoặc”",
        "Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện; Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức"
      })
  void any_text_comes_back_as_it_was(String text) {
    VEvent event =
        event(
            statements()
                .milestone("a", "x", m -> m.event(Relation.ON, "2025-03-28").what(text).who(text)));
    assertThat(value(event, Property.SUMMARY)).isEqualTo("summary[" + text + ", a]");
    assertThat(value(event, Property.DESCRIPTION)).startsWith("who[" + text + "]\nquote[x]\n");
  }

  @Test
  void lines_end_in_crlf_and_have_at_most_75_octets() {
    String text =
        written(
            calendars(
                corpus(
                    statements()
                        .milestone(
                            "a",
                            "x",
                            m ->
                                m.event(Relation.ON, "2025-03-28")
                                    .what("Ủy ban nhân dân tỉnh, 😀; ".repeat(30))),
                    plan("a"))));
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void nothing_of_the_clock_is_in_it_and_it_says_what_calendars_must_say() {
    Corpus corpus =
        corpus(
            statements().milestone("a", "x", m -> m.event(Relation.ON, "2025-03-28")),
            plan("a").published("2026-11-22"));
    String text = written(calendars(corpus));
    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\nPRODID:")
        .contains(
            "VERSION:2.0\r\n",
            "DTSTAMP:20261122T000000Z\r\n",
            "SUMMARY;LANGUAGE=vi:",
            "DESCRIPTION;LANGUAGE=vi:",
            "TRANSP:TRANSPARENT\r\n")
        .doesNotContain("URL", "http");
    assertThat(written(calendars(corpus))).isEqualTo(text);
    assertThat(read(text).validate().hasErrors()).isFalse();
  }

  @Test
  void with_an_address_of_the_portal_an_event_leads_to_its_passage() {
    PlanBuilder plan =
        plan("a").text(text -> text.heading(2, "i", "Mục").paragraph("i-p1", "việc ngày 28"));
    Corpus corpus =
        corpus(
            statements().milestone("a", "việc ngày 28", m -> m.event(Relation.ON, "2025-03-28")),
            plan);
    VEvent event =
        read(written(new PlanCalendars(corpus, WORDS, Optional.of("https://vi-du.gov.vn/nq57/"))))
            .<VEvent>getComponents()
            .get(0);
    assertThat(value(event, Property.URL))
        .isEqualTo("https://vi-du.gov.vn/nq57/van-ban/a.html#i-p1");
  }

  @Test
  void each_event_has_a_name_of_its_own_that_stays_when_its_words_change() {
    StatementsBuilder recorded =
        statements()
            .milestone("a", "một", m -> m.deadline(Relation.WITHIN, "2025-04"))
            .milestone("a", "hai", m -> m.deadline(Relation.WITHIN, "2025-04"))
            .milestone("b", "ba", m -> m.deadline(Relation.WITHIN, "2025-04"))
            .milestone("b", "bốn", m -> m.every(Recurrence.ANNUAL, "--06-15", "--12-05"));
    List<String> names =
        events(recorded, plan("a"), plan("b")).stream()
            .map(event -> value(event, Property.UID))
            .toList();
    assertThat(names).hasSize(5).doesNotHaveDuplicates();

    StatementsBuilder reworded =
        statements()
            .milestone("a", "một", m -> m.deadline(Relation.WITHIN, "2025-04").what("viết lại"));
    assertThat(value(events(reworded, plan("a"), plan("b")).get(0), Property.UID))
        .isEqualTo(names.get(0));
  }
}
