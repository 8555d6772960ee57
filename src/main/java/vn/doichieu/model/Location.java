package vn.doichieu.model;

import java.util.Comparator;

/**
 * A place in the portal's source.
 *
 * @param file path relative to the source folder, with {@code /} between its parts
 * @param line line number from 1; 0 where the finding concerns the file as a whole
 */
public record Location(String file, int line) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file).thenComparingInt(Location::line);

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
