package vn.doichieu.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.model.Corpus;

/**
 * The day that {@code SOURCE_DATE_EPOCH} sets, as reproducible-builds.org has it: seconds since
 * 1970, in UTC. Who packs releases sets it; without it the date is that of the content.
 */
record SourceDate(Optional<LocalDate> day) {

  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** Seconds up to the end of the year 9999: dates have four digits for the year. */
  private static final long LAST = 253_402_300_799L;

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  /**
   * Reads the variable; an empty one counts as none.
   *
   * @throws DateTimeException where its value is no number of seconds, or one after the year 9999
   */
  static SourceDate of(Map<String, String> environment) {
    return new SourceDate(
        Optional.ofNullable(environment.get(VARIABLE))
            .filter(value -> !value.isEmpty())
            .map(SourceDate::parse));
  }

  /** The corpus with this day, where there is one. */
  Corpus of(Corpus corpus) {
    return day.map(set -> corpus.as(corpus.state().on(set))).orElse(corpus);
  }

  private static LocalDate parse(String value) {
    if (!SECONDS.matcher(value).matches() || Long.parseLong(value) > LAST) {
      throw new DateTimeException(value);
    }
    return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(value)), ZoneOffset.UTC);
  }
}
