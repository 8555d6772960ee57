package vn.doichieu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.doichieu.model.AgencyKind;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Location;
import vn.doichieu.model.Statements;
import vn.doichieu.model.Theme;
import vn.doichieu.text.Nearest;

/** Puts together what several files record. */
final class StatementMerger {

  private final List<StatementFile> files;
  private final Consumer<Finding> findings;

  private StatementMerger(List<StatementFile> files, Consumer<Finding> findings) {
    this.files = files;
    this.findings = findings;
  }

  /** All that the files record, each indicator, theme and kind of agency once. */
  static Statements merge(List<StatementFile> files, Consumer<Finding> findings) {
    if (files.isEmpty()) {
      return Statements.NONE;
    }
    StatementMerger merger = new StatementMerger(files, findings);
    return new Statements(
        merger.once(StatementFile::themes, Theme::id, Theme::at, "theme.twice"),
        merger.indicators(),
        merger.all(StatementFile::milestones),
        merger.once(
            StatementFile::agencyKinds, AgencyKind::id, AgencyKind::at, "agency-kind.twice"),
        merger.all(StatementFile::assignments),
        merger.all(StatementFile::exceptions));
  }

  private <T> List<T> all(Function<StatementFile, List<T>> part) {
    return files.stream().map(part).flatMap(List::stream).toList();
  }

  /** Each once, in the order of the files; a second one of the same id is reported. */
  private <T> List<T> once(
      Function<StatementFile, List<T>> part,
      Function<T, String> id,
      Function<T, Location> at,
      String messageKey) {
    return once(all(part), id, at, messageKey);
  }

  private <T> List<T> once(
      List<T> all, Function<T, String> id, Function<T, Location> at, String messageKey) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T value : all) {
      T earlier = byId.putIfAbsent(id.apply(value), value);
      if (earlier != null) {
        Location there = at.apply(earlier);
        String line = Integer.toString(there.line());
        findings.accept(
            Finding.error(at.apply(value), messageKey, id.apply(value), there.file(), line));
      }
    }
    return List.copyOf(byId.values());
  }

  private Map<String, Indicator> indicators() {
    Map<String, List<IndicatorEntry>> entries = new LinkedHashMap<>();
    for (IndicatorEntry entry : all(StatementFile::indicators)) {
      entries.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
    }
    List<IndicatorEntry> declaring =
        entries.values().stream()
            .flatMap(List::stream)
            .filter(entry -> entry.declaration().isPresent())
            .toList();
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    for (IndicatorEntry entry :
        once(declaring, IndicatorEntry::id, IndicatorEntry::at, "indicator.twice")) {
      indicators.put(entry.id(), indicator(entry, entries.get(entry.id())));
    }
    reportUndeclared(entries, indicators);
    return indicators;
  }

  private static Indicator indicator(IndicatorEntry entry, List<IndicatorEntry> entries) {
    IndicatorEntry.Declaration declaration = entry.declaration().orElseThrow();
    return new Indicator(
        entry.id(),
        declaration.name(),
        declaration.nameEn(),
        declaration.theme(),
        declaration.measure(),
        declaration.better(),
        declaration.definition(),
        declaration.note(),
        parts(entries, declaration, IndicatorEntry::national),
        parts(entries, declaration, IndicatorEntry::targets),
        parts(entries, declaration, IndicatorEntry::results),
        entry.at());
  }

  private static <T> List<T> parts(
      List<IndicatorEntry> entries,
      IndicatorEntry.Declaration declaration,
      Function<IndicatorEntry, List<IndicatorEntry.Part<T>>> parts) {
    return entries.stream()
        .flatMap(entry -> parts.apply(entry).stream())
        .map(part -> part.over(declaration.measure()))
        .toList();
  }

  private void reportUndeclared(
      Map<String, List<IndicatorEntry>> entries, Map<String, Indicator> declared) {
    Nearest nearest = Nearest.among(declared.keySet());
    entries.forEach(
        (id, those) -> {
          if (!id.isEmpty() && !declared.containsKey(id)) {
            Optional<String> right = nearest.to(id);
            String key =
                right.isPresent() ? "indicator.undeclared.nearest" : "indicator.undeclared";
            those.forEach(
                entry -> findings.accept(Finding.error(entry.at(), key, id, right.orElse(""))));
          }
        });
  }
}
