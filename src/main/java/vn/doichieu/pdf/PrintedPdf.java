package vn.doichieu.pdf;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A page that was printed.
 *
 * @param bytes the file
 * @param missing code points of which no typeface has a picture; their numbers stand in their place
 */
public record PrintedPdf(byte[] bytes, Set<Integer> missing) {

  /** Sorts the code points. */
  public PrintedPdf {
    SortedSet<Integer> sorted = new TreeSet<>(missing);
    missing = java.util.Collections.unmodifiableSortedSet(sorted);
  }
}
