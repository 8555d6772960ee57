package vn.doichieu.read;

import java.util.Arrays;

/** Finds the line of an offset; built once a text, because counting anew each time is quadratic. */
final class Lines {

  private final int[] starts;

  Lines(String text) {
    int[] found = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = at + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line, from 1, that holds the character at {@code offset}. */
  int at(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }
}
