package vn.doichieu.publish;

import java.util.List;

/**
 * One thing that is not as {@code SHA256SUMS} says. It carries no words: {@link #key()} names a
 * message of this package's bundle.
 *
 * @param kind what is the matter
 * @param key key of the message, for instance {@code verify.missing}
 * @param arguments what the message names: the file first, or the line of {@code SHA256SUMS}
 */
public record Difference(Kind kind, String key, List<String> arguments) {

  /** What may be the matter. */
  public enum Kind {
    /** A line of {@code SHA256SUMS} that cannot be used. */
    LINE,
    /** A file that is listed and not there. */
    MISSING,
    /** A file whose bytes are others, or cannot be read. */
    CHANGED,
    /** A file that is there and not listed. */
    ADDED,
    /** A file that desktop programs leave behind: told, but no finding. */
    DROPPED
  }

  /** Copies the list. */
  public Difference {
    arguments = List.copyOf(arguments);
  }

  static Difference of(Kind kind, String key, String... arguments) {
    return new Difference(kind, key, List.of(arguments).stream().map(Difference::shown).toList());
  }

  /** Names come from anywhere: nothing in them may steer a terminal or turn its text around. */
  private static String shown(String name) {
    int[] characters =
        name.codePoints()
            .map(
                letter ->
                    Character.isISOControl(letter)
                            || Character.getType(letter) == Character.FORMAT
                            || Character.getType(letter) == Character.SURROGATE
                        ? '?'
                        : letter)
            .toArray();
    return new String(characters, 0, characters.length);
  }
}
