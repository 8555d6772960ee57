package vn.doichieu.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of the content a corpus is.
 *
 * @param code the first 12 hexadecimal digits of a SHA-256 over the names and bytes of every file
 *     of {@code content/} that is read, and of {@code jbake.properties}; empty where a corpus was
 *     not read from files
 * @param day the day the publisher sets for the build ({@code SOURCE_DATE_EPOCH})
 */
public record ContentState(String code, Optional<LocalDate> day) {

  /** No files, no day set. */
  public static final ContentState NONE = new ContentState("", Optional.empty());

  /** The same content with a day set. */
  public ContentState on(LocalDate set) {
    return new ContentState(code, Optional.of(set));
  }
}
