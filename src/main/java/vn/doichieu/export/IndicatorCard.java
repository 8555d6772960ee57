package vn.doichieu.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.export.table.Key;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.Table;
import vn.doichieu.export.table.Value;
import vn.doichieu.export.table.Value.Member;
import vn.doichieu.model.Indicator;

/** What one indicator is, in full, for those who take its CSV alone. */
final class IndicatorCard {

  private final Dataset data;
  private final Publication about;
  private final Optional<LocalDate> date;
  private final Value columns;

  IndicatorCard(Dataset data, Words words, Publication about, Optional<LocalDate> date) {
    this.data = data;
    this.about = about;
    this.date = date;
    this.columns =
        new Value.Items(
            words.describe(data.targets().table(), 0, false).columns().stream()
                .map(IndicatorCard::column)
                .toList());
  }

  /** The indicator as a record. */
  Value of(Indicator indicator) {
    Rows<Indicator> catalogue = data.indicators();
    List<Member> origin =
        List.of(
            new Member(
                "national",
                new Value.Items(
                    indicator.national().stream()
                        .map(target -> record(data.nationalTargets().table(), target))
                        .toList())),
            new Member("csv", Value.of(indicator.id() + ".csv")),
            new Member("rows", Value.of(indicator.targets().size())),
            new Member("columns", columns),
            new Member("portal", Value.of(about.name())),
            new Member(
                "page",
                Value.of(
                    about.baseUrl().map(base -> base + "chi-tieu/" + indicator.id() + ".html"))),
            new Member("date", Value.of(date.map(LocalDate::toString))),
            new Member(
                "licence",
                about.licence().<Value>map(IndicatorCard::licence).orElse(Value.NOTHING)));
    return new Value.Members(
        Stream.concat(members(catalogue.table(), indicator), origin.stream()).toList());
  }

  private static Value licence(Licence licence) {
    return Value.of(
        new Member("name", Value.of(licence.name())),
        new Member("address", Value.of(licence.address())));
  }

  private static Value column(DataColumn column) {
    return Value.of(
        new Member("name", Value.of(column.name())),
        new Member("type", Value.of(column.type())),
        new Member("title", Value.of(column.title())),
        new Member("description", Value.of(column.meaning())));
  }

  private static <R> Value record(Table<R> table, R row) {
    return new Value.Members(members(table, row).toList());
  }

  private static <R> Stream<Member> members(Table<R> table, R row) {
    return table.keys().stream().map(key -> member(key, row));
  }

  private static <R> Member member(Key<R> key, R row) {
    return new Member(key.name(), key.value().apply(row));
  }
}
