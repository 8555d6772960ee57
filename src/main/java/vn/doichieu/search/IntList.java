package vn.doichieu.search;

import java.util.Arrays;

/** Numbers in the order added, without boxes. */
final class IntList {

  private int[] numbers = new int[4];
  private int size;

  /** Adds a number, unless it is the one added last. */
  void addOnce(int number) {
    if (size > 0 && numbers[size - 1] == number) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  /** The numbers of this and another list, ascending, each once. */
  IntList union(IntList other) {
    int[] all = Arrays.copyOf(numbers, size + other.size);
    System.arraycopy(other.numbers, 0, all, size, other.size);
    Arrays.sort(all);
    IntList union = new IntList();
    for (int number : all) {
      union.addOnce(number);
    }
    return union;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return numbers[i];
  }
}
