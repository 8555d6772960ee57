package vn.doichieu.export.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Place;
import vn.doichieu.model.Theme;

/** What the ids of a corpus are called, and the columns that hold both. */
final class Names {

  private final Corpus corpus;
  private final Map<String, String> agencyKinds = new HashMap<>();
  private final Map<String, String> themes = new HashMap<>();

  Names(Corpus corpus) {
    this.corpus = corpus;
    for (AgencyKind kind : corpus.statements().agencyKinds()) {
      agencyKinds.putIfAbsent(kind.id(), kind.name());
    }
    for (Theme theme : corpus.statements().themes()) {
      themes.putIfAbsent(theme.id(), theme.name());
    }
  }

  Optional<String> plan(String id) {
    return corpus.plan(id).map(plan -> plan.metadata().shortName());
  }

  Optional<String> indicator(String id) {
    return corpus.statements().indicator(id).map(Indicator::name);
  }

  Optional<String> theme(String id) {
    return Optional.ofNullable(themes.get(id));
  }

  Optional<String> agencyKind(String id) {
    return Optional.ofNullable(agencyKinds.get(id));
  }

  Optional<String> place(String id) {
    return corpus.gazetteer().find(id).map(Place::name);
  }

  Optional<String> province(String place) {
    return corpus.gazetteer().provinceOf(place).map(Place::name);
  }

  /** The columns that say which indicator a row is of. */
  <R> void addIndicator(Table.Builder<R> table, Function<R, String> id) {
    table
        .both(Column.required("indicator", ColumnType.WORD, id))
        .column(Column.optional("indicatorName", ColumnType.NAME, id.andThen(this::indicator)))
        .references("indicator", "chi-tieu-danh-muc");
  }

  /** The columns that say which plan a row is of. */
  <R> void addPlan(Table.Builder<R> table, Function<R, String> id) {
    table
        .both(Column.required("plan", ColumnType.WORD, id))
        .column(Column.optional("planName", ColumnType.NAME, id.andThen(this::plan)))
        .references("plan", "van-ban");
  }
}
