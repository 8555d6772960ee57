package vn.doichieu.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of the content a corpus is.
 *
 * @param version the first 12 hexadecimal digits of a SHA-256 over the names and bytes of every
 *     file of {@code content/} that is read, and of {@code jbake.properties}; empty where a corpus
 *     was not read from files
 * @param day the day the publisher sets ({@code SOURCE_DATE_EPOCH}) instead of that of the last
 *     change
 */
public record Edition(String version, Optional<LocalDate> day) {

  /** No files, no day set. */
  public static final Edition NONE = new Edition("", Optional.empty());

  /** The same content with a day set. */
  public Edition on(LocalDate set) {
    return new Edition(version, Optional.of(set));
  }
}
