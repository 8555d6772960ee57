package vn.doichieu.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.doichieu.compare.lineage.ClauseCut;
import vn.doichieu.compare.lineage.TargetQuotes;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.file.ScriptFile;
import vn.doichieu.export.table.Value;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Milestone;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Place;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.Section;
import vn.doichieu.model.Target;

/**
 * {@code van-ban/<id>.js}: a plan as pages load it at run time, its passages first. Lists instead
 * of objects keep a file about as long as the plan's text; {@code assets/js/lineage.js} says what
 * stands where.
 */
final class PlanScripts {

  private static final String FOLDER = "van-ban/";
  private static final String NAMES = "ten-van-ban.js";

  private final Corpus corpus;
  private final Words words;
  private final TargetQuotes quotes;
  private final Map<String, List<Value>> targets = new HashMap<>();
  private final Map<String, List<Value>> milestones = new HashMap<>();

  PlanScripts(Corpus corpus, Words words) {
    this.corpus = corpus;
    this.words = words;
    this.quotes = TargetQuotes.of(corpus.statements());
    int number = 0;
    for (Indicator indicator : corpus.statements().indicators()) {
      number++;
      for (Target target : indicator.targets()) {
        targets
            .computeIfAbsent(target.plan(), plan -> new ArrayList<>())
            .add(target(number, indicator, target));
      }
    }
    for (Milestone milestone : corpus.statements().milestones()) {
      milestones
          .computeIfAbsent(milestone.plan(), plan -> new ArrayList<>())
          .add(milestone(milestone));
    }
  }

  /** One file a plan, and one with the names of all. */
  List<Draft> drafts() {
    return Stream.concat(Stream.of(names()), corpus.plans().stream().map(this::draft)).toList();
  }

  private Draft names() {
    Value names =
        items(
            corpus.plans().stream()
                .map(plan -> list(Value.of(plan.id()), Value.of(plan.metadata().shortName()))));
    return new Draft(
        NAMES,
        Kind.SCRIPT,
        words.get("file.names"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        (out, scratch) -> ScriptFile.write("", names, out));
  }

  private Draft draft(Plan plan) {
    return new Draft(
        FOLDER + plan.id() + ".js",
        Kind.SCRIPT,
        words.get("file.script", plan.metadata().shortName()),
        Optional.of(plan.id()),
        Optional.empty(),
        Optional.empty(),
        (out, scratch) -> ScriptFile.write(plan.id(), value(plan), out));
  }

  private Value value(Plan plan) {
    PlanMetadata meta = plan.metadata();
    Members members = new Members();
    members.add(
        "text", items(plan.text().allSections().map(section -> section(plan.id(), section))));
    members.add("short", meta.shortName());
    members.add("title", meta.title());
    members.add("issuer", meta.issuer());
    members.add("kind", meta.kind().id());
    members.add("level", meta.level().id());
    members.add("number", Value.of(meta.number()));
    members.add("issued", Value.of(meta.issued().map(Object::toString)));
    members.add("place", Value.of(meta.place().flatMap(corpus.gazetteer()::find).map(Place::name)));
    members.add("signer", Value.of(meta.signatory().map(signatory -> signatory.name())));
    members.add("position", Value.of(meta.signatory().flatMap(signatory -> signatory.position())));
    corpus
        .succession()
        .replacement(plan.id())
        .ifPresent(
            next ->
                members.add(
                    "replaced", list(Value.of(next.id()), Value.of(next.metadata().shortName()))));
    members.add("targets", new Value.Items(targets.getOrDefault(plan.id(), List.of())));
    members.add("milestones", new Value.Items(milestones.getOrDefault(plan.id(), List.of())));
    return members.value();
  }

  private Value section(String plan, Section section) {
    return list(
        Value.of(section.role().name().toLowerCase(java.util.Locale.ROOT)),
        Value.of(section.depth()),
        items(section.ownPassages().map(passage -> passage(plan, passage))));
  }

  private Value passage(String plan, Passage passage) {
    List<Value> parts =
        new ArrayList<>(
            List.of(
                Value.of(passage.id()),
                Value.of(passage.kind().name().substring(0, 1)),
                Value.of(passage.text()),
                clauses(plan, passage)));
    passage.groups().forEach(group -> parts.add(Value.of(group.id())));
    return new Value.Items(parts);
  }

  /** Nothing where the whole passage is one clause that begins with its first word. */
  private Value clauses(String plan, Passage passage) {
    List<ClauseCut> cuts = ClauseCut.of(passage, quotes.in(plan, passage.id()));
    boolean isWhole =
        cuts.size() == 1
            && cuts.get(0).start() == 0
            && cuts.get(0).end() == passage.text().length()
            && cuts.get(0).first() == 0
            && cuts.get(0).named().isEmpty();
    return isWhole ? Value.of(0) : items(cuts.stream().map(PlanScripts::cut));
  }

  private static Value cut(ClauseCut cut) {
    return items(
        Stream.concat(Stream.of(cut.start(), cut.end(), cut.first()), cut.named().stream())
            .map(Value::of));
  }

  private static Value target(int number, Indicator indicator, Target target) {
    return list(
        Value.of(indicator.id()),
        Value.of(indicator.name()),
        Value.of(target.quantity().operator().id()),
        items(target.quantity().values().stream().map(PlanScripts::number)),
        number(target.quantity().of()),
        Value.of(target.measure().unit()),
        Value.of(target.measure().base()),
        Value.of(target.measure().scope().map(Identified::id)),
        target.horizon().isAnnual() ? Value.of("annual") : number(target.horizon().year()),
        Value.of(target.citation().passage()),
        Value.of(number));
  }

  private static Value milestone(Milestone milestone) {
    return list(
        Value.of(milestone.date().map(date -> date.iso())),
        Value.of(milestone.date().map(date -> date.first().toString())),
        Value.of(milestone.relation().map(Identified::id)),
        Value.of(milestone.recurrence().map(Identified::id)),
        items(milestone.days().stream().map(day -> Value.of(day.toString()))),
        Value.of(milestone.who()),
        Value.of(milestone.what()),
        Value.of(milestone.citation().passage()));
  }

  private static Value number(BigDecimal number) {
    return Value.of(number);
  }

  private static Value number(OptionalInt number) {
    return number.isPresent() ? Value.of(number.getAsInt()) : Value.NOTHING;
  }

  private static Value items(Stream<? extends Value> values) {
    return new Value.Items(values.toList());
  }

  private static Value list(Value... values) {
    return new Value.Items(List.of(values));
  }
}
