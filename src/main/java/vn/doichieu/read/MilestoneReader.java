package vn.doichieu.read;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.PartialDate;

/** Reads {@code content/moc-thoi-gian.yaml} and the files of {@code content/moc-thoi-gian/}. */
final class MilestoneReader {

  private static final Set<String> KEYS =
      Set.of(
          "plan",
          "kind",
          "date",
          "relation",
          "recurrence",
          "days",
          "who",
          "what",
          "quote",
          "passage");

  private MilestoneReader() {}

  static StatementFile read(Fields file) {
    file.allowOnly(Set.of("milestones"));
    return StatementFile.ofMilestones(
        file.maps("milestones").stream().map(MilestoneReader::milestone).toList());
  }

  private static Milestone milestone(Fields fields) {
    fields.allowOnly(KEYS);
    Milestone.Kind kind = fields.choice("kind", Milestone.Kind.class);
    boolean recurring = kind == Milestone.Kind.RECURRING;
    for (String key : recurring ? List.of("date", "relation") : List.of("recurrence", "days")) {
      if (fields.has(key)) {
        fields.report(key, "milestone.unwanted", key, kind.id());
      }
    }
    for (String key : recurring ? List.of("recurrence") : List.of("date", "relation")) {
      fields.required(key);
    }
    return new Milestone(
        kind,
        date(fields),
        fields.optionalChoice("relation", Milestone.Relation.class),
        fields.optionalChoice("recurrence", Milestone.Recurrence.class),
        days(fields),
        fields.string("who"),
        fields.required("what"),
        CitationReader.read(fields));
  }

  private static Optional<PartialDate> date(Fields fields) {
    Optional<String> value = fields.string("date");
    Optional<PartialDate> date = value.flatMap(PartialDate::parse);
    if (value.isPresent() && date.isEmpty()) {
      fields.report("date", "milestone.bad-date", value.get());
    }
    return date;
  }

  private static List<MonthDay> days(Fields fields) {
    List<MonthDay> days = new ArrayList<>();
    for (String day : fields.strings("days")) {
      try {
        days.add(MonthDay.parse("--" + day));
      } catch (DateTimeException e) {
        fields.report("days", "milestone.bad-day", day);
      }
    }
    return days;
  }
}
