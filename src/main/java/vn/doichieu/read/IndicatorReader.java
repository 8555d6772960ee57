package vn.doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.model.Better;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Location;
import vn.doichieu.model.Measure;
import vn.doichieu.model.NationalTarget;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Result;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;
import vn.doichieu.model.Theme;

/** Reads {@code content/kpi.yaml} and the files of {@code content/chi-tieu/}. */
final class IndicatorReader {

  private static final Set<String> ENTRY_KEYS =
      Set.of(
          "id",
          "name",
          "name-en",
          "theme",
          "unit",
          "base",
          "better",
          "definition",
          "note",
          "national",
          "targets",
          "results");
  private static final Set<String> DECLARING_KEYS =
      Set.of("name-en", "theme", "unit", "base", "better", "definition", "note");
  private static final Set<String> TARGET_KEYS =
      Set.of(
          "plan",
          "year",
          "year-from",
          "op",
          "value",
          "of",
          "unit",
          "base",
          "scope",
          "words",
          "quote",
          "passage",
          "note");
  private static final Set<String> NATIONAL_KEYS =
      Set.of(
          "plan", "year", "op", "value", "of", "unit", "base", "scope", "words", "quote", "passage",
          "source");
  private static final Set<String> RESULT_KEYS =
      Set.of("plan", "as-of", "value", "unit", "base", "scope", "source", "address");

  private IndicatorReader() {}

  static StatementFile read(Fields file) {
    file.allowOnly(Set.of("themes", "indicators"));
    List<Theme> themes = new ArrayList<>();
    for (Fields fields : file.maps("themes")) {
      fields.allowOnly(Set.of("id", "name"));
      themes.add(new Theme(fields.required("id"), fields.required("name"), fields.at("id")));
    }
    return StatementFile.ofIndicators(
        themes, file.maps("indicators").stream().map(IndicatorReader::entry).toList());
  }

  private static IndicatorEntry entry(Fields fields) {
    fields.allowOnly(ENTRY_KEYS);
    if (!fields.has("name")) {
      // Such an entry only adds: what it would declare must not be passed over in silence.
      DECLARING_KEYS.stream()
          .filter(fields::has)
          .sorted()
          .forEach(key -> fields.report(key, "indicator.addition-declares", key));
    }
    String id = fields.required("id");
    return new IndicatorEntry(
        id,
        fields.at("id"),
        fields.has("name") ? Optional.of(declaration(fields)) : Optional.empty(),
        fields.maps("national").stream().flatMap(n -> national(id, n).stream()).toList(),
        fields.maps("targets").stream().flatMap(t -> target(id, t).stream()).toList(),
        fields.maps("results").stream().flatMap(r -> result(id, r).stream()).toList());
  }

  private static IndicatorEntry.Declaration declaration(Fields fields) {
    return new IndicatorEntry.Declaration(
        fields.required("name"),
        fields.string("name-en"),
        fields.required("theme"),
        new Measure(fields.required("unit"), fields.string("base"), Optional.empty()),
        fields.choice("better", Better.class),
        fields.string("definition"),
        fields.string("note"));
  }

  private static Optional<IndicatorEntry.Part<Target>> target(String indicator, Fields fields) {
    fields.allowOnly(TARGET_KEYS);
    Optional<Quantity> quantity = QuantityReader.read(fields);
    Optional<Horizon> horizon = HorizonReader.read(fields);
    OwnMeasure measure = OwnMeasure.read(fields);
    Optional<String> words = fields.string("words");
    Optional<String> note = fields.string("note");
    Citation citation = CitationReader.read(fields);
    if (quantity.isPresent() && !quantity.get().isStated() && words.isEmpty()) {
      fields.required("words");
    }
    if (quantity.isEmpty() || horizon.isEmpty()) {
      return Optional.empty();
    }
    if (quantity.get().of().isPresent()
        && quantity.get().of().getAsInt() >= horizon.get().year().orElse(Integer.MAX_VALUE)) {
      fields.report("of", "target.of-not-before-year");
    }
    return Optional.of(
        declared ->
            new Target(
                indicator,
                horizon.get(),
                quantity.get(),
                measure.over(declared),
                words,
                note,
                citation));
  }

  private static Optional<IndicatorEntry.Part<NationalTarget>> national(
      String indicator, Fields fields) {
    fields.allowOnly(NATIONAL_KEYS);
    Optional<Quantity> quantity = QuantityReader.read(fields);
    Optional<Horizon> horizon = HorizonReader.read(fields);
    OwnMeasure measure = OwnMeasure.read(fields);
    Optional<String> words = fields.string("words");
    String source = fields.required("source");
    Location at = fields.at("op");
    Optional<Citation> citation =
        fields.has("plan") || fields.has("quote")
            ? Optional.of(CitationReader.read(fields))
            : Optional.empty();
    if (quantity.isEmpty() || horizon.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        declared ->
            new NationalTarget(
                indicator,
                horizon.get(),
                quantity.get(),
                measure.over(declared),
                words,
                source,
                citation,
                at));
  }

  private static Optional<IndicatorEntry.Part<Result>> result(String indicator, Fields fields) {
    fields.allowOnly(RESULT_KEYS);
    String plan = fields.required("plan");
    var asOf = fields.requiredDate("as-of");
    if (!fields.has("value")) {
      fields.required("value");
    }
    var value = fields.number("value");
    OwnMeasure measure = OwnMeasure.read(fields);
    String source = fields.required("source");
    Optional<String> address = fields.string("address");
    Location at = fields.at("plan");
    return value.map(
        figure ->
            declared ->
                new Result(
                    indicator, plan, asOf, figure, measure.over(declared), source, address, at));
  }

  /** What a target or result says of its measure; for the rest the indicator's holds. */
  private record OwnMeasure(Optional<String> unit, Optional<String> base, Optional<Scope> scope) {

    static OwnMeasure read(Fields fields) {
      return new OwnMeasure(
          fields.string("unit"),
          fields.string("base"),
          fields.optionalChoice("scope", Scope.class));
    }

    Measure over(Measure declared) {
      if (unit.isEmpty() && base.isEmpty() && scope.isEmpty()) {
        return declared;
      }
      return new Measure(unit.orElse(declared.unit()), base.or(declared::base), scope);
    }
  }
}
