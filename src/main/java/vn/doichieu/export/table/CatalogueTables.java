package vn.doichieu.export.table;

import static vn.doichieu.export.table.ColumnType.DAY;
import static vn.doichieu.export.table.ColumnType.NAME;
import static vn.doichieu.export.table.ColumnType.WORD;
import static vn.doichieu.export.table.ColumnType.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.model.Better;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.DocumentKind;
import vn.doichieu.model.HigherDocument;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Level;
import vn.doichieu.model.Plan;
import vn.doichieu.model.PlanMetadata;
import vn.doichieu.model.Signatory;
import vn.doichieu.model.Succession;
import vn.doichieu.model.SuppliedCopy;

/** The tables that the others refer to: the indicators and the plans. */
public final class CatalogueTables {

  private static final String SEPARATOR = "; ";

  private final Names names;
  private final Succession succession;

  /** Tables whose rows name the themes and places of this corpus. */
  public CatalogueTables(Corpus corpus) {
    this.names = new Names(corpus);
    this.succession = corpus.succession();
  }

  /** What plans set targets for. */
  public Table<Indicator> indicators() {
    return new Table.Builder<Indicator>("chi-tieu-danh-muc")
        .both(Column.required("id", WORD, Indicator::id))
        .both(Column.required("name", NAME, Indicator::name))
        .both(Column.optional("nameEn", NAME, Indicator::nameEn))
        .both(Column.required("theme", WORD, Indicator::theme))
        .both(Column.optional("themeName", NAME, row -> names.theme(row.theme())))
        .both(Column.required("unit", WORD, row -> row.measure().unit()))
        .both(Column.optional("base", WORD, row -> row.measure().base()))
        .both(Column.code("better", Better.class, Indicator::better))
        .both(Column.optional("definition", WORDS, Indicator::definition))
        .both(Column.optional("note", WORDS, Indicator::note))
        .primaryKey("id")
        .build();
  }

  /**
   * The plans: the keys in JSON are those of their front matter, and what replaces a plan, which
   * its own file does not say.
   */
  public Table<Plan> plans() {
    return new Table.Builder<Plan>("van-ban")
        .both(Column.required("id", WORD, of(PlanMetadata::id)))
        .both(Column.required("title", WORDS, of(PlanMetadata::title)))
        .both(Column.required("short", NAME, of(PlanMetadata::shortName)))
        .both(Column.code("kind", DocumentKind.class, of(PlanMetadata::kind)))
        .both(Column.code("level", Level.class, of(PlanMetadata::level)))
        .both(Column.optional("place", WORD, of(PlanMetadata::place)))
        .column(Column.optional("placeName", NAME, of(plan -> plan.place().flatMap(names::place))))
        .column(
            Column.optional(
                "provinceName", NAME, of(plan -> plan.place().flatMap(names::province))))
        .both(Column.required("issuer", NAME, of(PlanMetadata::issuer)))
        .both(Column.optional("number", WORD, of(PlanMetadata::number)))
        .both(Column.optional("issued", DAY, of(plan -> plan.issued().map(LocalDate::toString))))
        .both(Column.required("published", DAY, of(plan -> plan.published().toString())))
        .both(Column.optional("updated", DAY, of(plan -> plan.updated().map(LocalDate::toString))))
        .key("signed-by", of(CatalogueTables::signatory))
        .column(
            Column.optional(
                "signed-by.name", NAME, of(plan -> plan.signatory().map(Signatory::name))))
        .column(
            Column.optional(
                "signed-by.position",
                NAME,
                of(plan -> plan.signatory().flatMap(Signatory::position))))
        .key("implements", of(CatalogueTables::higherDocuments))
        .column(
            Column.optional(
                "implements",
                NAME,
                of(plan -> joined(plan.implemented().stream().map(CatalogueTables::line)))))
        .both(Column.optional("parent", WORD, of(PlanMetadata::parent)))
        .both(Column.optional("replaces", WORD, of(PlanMetadata::replaces)))
        .both(Column.optional("replaced-by", WORD, this::replacement))
        .key(
            "aliases", of(plan -> new Value.Items(plan.aliases().stream().map(Value::of).toList())))
        .column(Column.optional("aliases", WORD, of(plan -> joined(plan.aliases().stream()))))
        .both(Column.optional("original", NAME, of(PlanMetadata::original)))
        .key("source", of(CatalogueTables::source))
        .column(
            Column.optional("source.file", WORD, of(plan -> plan.source().map(SuppliedCopy::file))))
        .column(
            Column.optional(
                "source.sha256", WORD, of(plan -> plan.source().map(SuppliedCopy::sha256))))
        .primaryKey("id")
        .references("parent", "van-ban")
        .references("replaces", "van-ban")
        .references("replaced-by", "van-ban")
        .build();
  }

  private Optional<String> replacement(Plan plan) {
    return succession.replacement(plan.id()).map(Plan::id);
  }

  private static <T> Function<Plan, T> of(Function<PlanMetadata, T> value) {
    return plan -> value.apply(plan.metadata());
  }

  private static Value signatory(PlanMetadata plan) {
    return plan.signatory()
        .map(
            signatory ->
                Value.of(
                    new Value.Member("name", Value.of(signatory.name())),
                    new Value.Member("position", Value.of(signatory.position()))))
        .orElse(Value.NOTHING);
  }

  private static Value higherDocuments(PlanMetadata plan) {
    List<Value> documents =
        plan.implemented().stream()
            .map(
                document ->
                    Value.of(
                        new Value.Member("number", Value.of(document.number())),
                        new Value.Member(
                            "date", Value.of(document.date().map(LocalDate::toString))),
                        new Value.Member("issuer", Value.of(document.issuer()))))
            .toList();
    return new Value.Items(documents);
  }

  private static Value source(PlanMetadata plan) {
    return plan.source()
        .map(
            copy ->
                Value.of(
                    new Value.Member("file", Value.of(copy.file())),
                    new Value.Member("sha256", Value.of(copy.sha256()))))
        .orElse(Value.NOTHING);
  }

  private static String line(HigherDocument document) {
    return Stream.of(
            Optional.of(document.number()),
            document.date().map(LocalDate::toString),
            document.issuer())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> joined(Stream<String> parts) {
    return Optional.of(parts.collect(Collectors.joining(SEPARATOR)))
        .filter(line -> !line.isEmpty());
  }
}
