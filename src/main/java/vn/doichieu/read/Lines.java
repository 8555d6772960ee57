package vn.doichieu.read;

import java.util.Arrays;

/** Finds the line of an offset; built once a text, because counting anew each time is quadratic. */
final class Lines {

  private final int[] starts;

  Lines(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    starts = new int[count];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
  }

  /** The line, from 1, that holds the character at {@code offset}. */
  int at(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }
}
