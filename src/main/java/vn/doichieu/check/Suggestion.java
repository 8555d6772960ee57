package vn.doichieu.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/** Findings that name the nearest right answer where there is one. */
final class Suggestion {

  private Suggestion() {}

  /**
   * An error under {@code key}; where a right answer is known, under {@code key.nearest} with that
   * answer as its last argument.
   */
  static Finding finding(Location at, String key, Optional<String> nearest, String... arguments) {
    return nearest
        .map(
            right ->
                Finding.error(
                    at,
                    key + ".nearest",
                    Stream.concat(Arrays.stream(arguments), Stream.of(right))
                        .toArray(String[]::new)))
        .orElseGet(() -> Finding.error(at, key, arguments));
  }
}
