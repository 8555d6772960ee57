package vn.doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.export.file.CsvFile;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.StatementTables;
import vn.doichieu.fixture.CorpusBuilder;
import vn.doichieu.model.Citation;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Horizon;
import vn.doichieu.model.Identified;
import vn.doichieu.model.Measure;
import vn.doichieu.model.Operator;
import vn.doichieu.model.Quantity;
import vn.doichieu.model.Scope;
import vn.doichieu.model.Target;

/** Whoever reads the CSV has the targets of the corpus: every word and every figure. */
class RoundTripTest {

  @Test
  void the_targets_of_a_portal_come_back(@TempDir Path folder) throws IOException {
    Corpus corpus = Samples.everything();
    Folder.write(folder, corpus, Samples.ABOUT);

    assertThat(targets(folder.resolve("chi-tieu.csv")))
        .isEqualTo(corpus.statements().targets().map(RoundTripTest::published).toList());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void any_targets_come_back(@ForAll("targets") List<Target> targets) throws IOException {
    Path file = Files.createTempFile("chi-tieu", ".csv");
    try {
      Corpus corpus = CorpusBuilder.corpus().build();
      Rows<Target> rows = new Rows<>(new StatementTables(corpus).targets(), targets);
      CsvFile.write(rows, Files.newOutputStream(file));

      assertThat(targets(file)).isEqualTo(targets.stream().map(RoundTripTest::published).toList());
    } finally {
      Files.delete(file);
    }
  }

  /** What is published of a target: all of it but the editor's file, and no exponents. */
  private static Target published(Target target) {
    Quantity quantity = target.quantity();
    return target(
        target.indicator(),
        target.plan(),
        target.horizon(),
        new Quantity(
            quantity.operator(),
            quantity.values().stream().map(v -> new BigDecimal(v.toPlainString())).toList(),
            quantity.of()),
        target.measure(),
        target.words(),
        target.note(),
        target.citation().words(),
        target.citation().passage());
  }

  private static List<Target> targets(Path file) {
    List<Target> targets = new ArrayList<>();
    for (NamedCsvRecord row : Folder.records(file)) {
      Measure measure =
          new Measure(
              row.getField("unit"),
              optional(row, "base"),
              optional(row, "scope").flatMap(id -> Identified.find(Scope.class, id)));
      targets.add(
          target(
              row.getField("indicator"),
              row.getField("plan"),
              horizon(row),
              quantity(row),
              measure,
              optional(row, "words"),
              optional(row, "note"),
              row.getField("quote"),
              optional(row, "passage")));
    }
    return targets;
  }

  private static Horizon horizon(NamedCsvRecord row) {
    Horizon.Source source =
        Identified.find(Horizon.Source.class, row.getField("yearFrom")).orElseThrow();
    OptionalInt year =
        optional(row, "year")
            .filter(text -> !text.equals("annual"))
            .map(text -> OptionalInt.of(Integer.parseInt(text)))
            .orElse(OptionalInt.empty());
    return new Horizon(year, source);
  }

  private static Quantity quantity(NamedCsvRecord row) {
    Operator operator = Identified.find(Operator.class, row.getField("operator")).orElseThrow();
    List<BigDecimal> values = new ArrayList<>();
    optional(row, "value").ifPresent(value -> values.add(new BigDecimal(value)));
    optional(row, "valueTo").ifPresent(value -> values.add(new BigDecimal(value)));
    OptionalInt of =
        optional(row, "of")
            .map(year -> OptionalInt.of(Integer.parseInt(year)))
            .orElse(OptionalInt.empty());
    return new Quantity(operator, values, of);
  }

  private static Optional<String> optional(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
  }

  private static Target target(
      String indicator,
      String plan,
      Horizon horizon,
      Quantity quantity,
      Measure measure,
      Optional<String> words,
      Optional<String> note,
      String quote,
      Optional<String> passage) {
    Citation citation =
        passage
            .map(id -> Figures.verified(plan, id, quote))
            .orElseGet(() -> Figures.pending(plan, quote));
    return new Target(indicator, horizon, quantity, measure, words, note, citation);
  }

  @Provide
  Arbitrary<List<Target>> targets() {
    Arbitrary<Measure> measure =
        Combinators.combine(words(), words().optional(), Arbitraries.of(Scope.class).optional())
            .as(Measure::new);
    Arbitrary<String> id = Arbitraries.strings().withChars("abcxyz019-").ofMinLength(1);
    return Combinators.combine(
            id,
            id,
            horizon(),
            quantity(),
            measure,
            words().optional(),
            words().optional(),
            Combinators.combine(words(), id.optional()).as(Quoted::new))
        .as(
            (indicator, plan, horizon, quantity, unit, operator, note, quoted) ->
                target(
                    indicator,
                    plan,
                    horizon,
                    quantity,
                    unit,
                    operator,
                    note,
                    quoted.words(),
                    quoted.passage()))
        .list()
        .ofMaxSize(8);
  }

  private record Quoted(String words, Optional<String> passage) {}

  /** Everything that has ever broken a CSV file, among Vietnamese letters. */
  private static Arbitrary<String> words() {
    Arbitrary<String> marks =
        Arbitraries.strings()
            .withChars("aăâđêôơưặếỗợữ ,;\"'\n\r\t=+-@#|%…“”–0123456789")
            .ofMinLength(1)
            .ofMaxLength(40);
    Arbitrary<String> formulas = marks.map(text -> "=" + text);
    Arbitrary<String> everything =
        Arbitraries.strings().excludeChars('\u0000', '\uFEFF').ofMinLength(1).ofMaxLength(20);
    return Arbitraries.oneOf(marks, formulas, everything.filter(RoundTripTest::isText));
  }

  /** Half of a character has no bytes in UTF-8; reading refuses it. */
  private static boolean isText(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private static Arbitrary<Horizon> horizon() {
    Arbitrary<Horizon> years =
        Combinators.combine(
                Arbitraries.integers().between(2000, 2100),
                Arbitraries.of(Horizon.Source.SENTENCE, Horizon.Source.HEADING))
            .as(Horizon::of);
    return Arbitraries.oneOf(years, Arbitraries.of(Horizon.ANNUAL, Horizon.NONE));
  }

  private static Arbitrary<Quantity> quantity() {
    Arbitrary<BigDecimal> figures =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("9999999999"))
            .ofScale(4)
            .map(BigDecimal::stripTrailingZeros)
            .map(figure -> figure.setScale(Math.max(0, figure.scale())));
    Arbitrary<Quantity> single =
        Combinators.combine(
                Arbitraries.of(
                    Operator.GREATER,
                    Operator.AT_LEAST,
                    Operator.EQUAL,
                    Operator.ABOUT,
                    Operator.AT_MOST,
                    Operator.LESS,
                    Operator.TOP),
                figures)
            .as(Quantity::of);
    Arbitrary<Quantity> times =
        Combinators.combine(figures, Arbitraries.integers().between(2000, 2100))
            .as(
                (factor, year) ->
                    new Quantity(Operator.TIMES, List.of(factor), OptionalInt.of(year)));
    return Arbitraries.oneOf(
        single,
        times,
        Combinators.combine(figures, figures).as(Quantity::range),
        Arbitraries.of(Quantity.WHOLE, Quantity.STATED));
  }
}
