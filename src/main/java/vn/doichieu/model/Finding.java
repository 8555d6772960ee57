package vn.doichieu.model;

import java.util.Comparator;
import java.util.List;

/**
 * One problem found in the source. It carries no words: {@code key} names a message of the bundle
 * that the command line prints in the editor's language.
 *
 * @param severity error or warning
 * @param at where the problem stands
 * @param key key of the message, for instance {@code plan.unknown-level}
 * @param arguments what the message names: the wrong value, the nearest right one, …
 */
public record Finding(Severity severity, Location at, String key, List<String> arguments)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::key)
          .thenComparing(finding -> String.join("\u0000", finding.arguments()));

  /** Copies the arguments. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** An error at a place. */
  public static Finding error(Location at, String key, String... arguments) {
    return new Finding(Severity.ERROR, at, key, List.of(arguments));
  }

  /** A warning at a place. */
  public static Finding warning(Location at, String key, String... arguments) {
    return new Finding(Severity.WARNING, at, key, List.of(arguments));
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
