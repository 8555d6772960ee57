package vn.doichieu.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.doichieu.model.Horizon;

/** Reads {@code year} and {@code year-from}. */
final class HorizonReader {

  private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");
  private static final String KEY = "year";
  private static final String FROM = "year-from";
  private static final String ANNUAL = "annual";

  private HorizonReader() {}

  /** The horizon; empty where it makes no sense, which is reported. */
  static Optional<Horizon> read(Fields fields) {
    Optional<String> from = fields.string(FROM);
    Optional<String> value = fields.string(KEY);
    if (value.isEmpty() || value.get().equals(ANNUAL)) {
      if (from.isPresent()) {
        fields.report(FROM, "target.year-from-without-year");
        return Optional.empty();
      }
      return Optional.of(value.isEmpty() ? Horizon.NONE : Horizon.ANNUAL);
    }
    OptionalInt year = year(fields, KEY);
    Optional<Horizon.Source> source = source(fields, from);
    return year.isPresent() && source.isPresent()
        ? Optional.of(Horizon.of(year.getAsInt(), source.get()))
        : Optional.empty();
  }

  /** A year between 2000 and 2100; empty where it is missing or none, which is reported. */
  static OptionalInt year(Fields fields, String key) {
    Optional<String> value = fields.string(key);
    if (value.isPresent() && YEAR.matcher(value.get()).matches()) {
      return OptionalInt.of(Integer.parseInt(value.get()));
    }
    value.ifPresent(year -> fields.report(key, "target.bad-year", key, year));
    return OptionalInt.empty();
  }

  private static Optional<Horizon.Source> source(Fields fields, Optional<String> from) {
    if (from.isEmpty() || from.get().equals(Horizon.Source.SENTENCE.id())) {
      return Optional.of(Horizon.Source.SENTENCE);
    }
    if (from.get().equals(Horizon.Source.HEADING.id())) {
      return Optional.of(Horizon.Source.HEADING);
    }
    fields.report(FROM, "target.bad-year-from", from.get());
    return Optional.empty();
  }
}
