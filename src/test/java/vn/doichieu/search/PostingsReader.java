package vn.doichieu.search;

import java.util.ArrayList;
import java.util.List;

/** Reads coded numbers, step for step as {@code each} of {@code assets/js/search-index.js}. */
final class PostingsReader {

  private final String bytes;
  private int at;

  /**
   * @param bytes a byte a character
   */
  PostingsReader(String bytes) {
    this.bytes = bytes;
  }

  /** Whole numbers up to the end. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    while (at < bytes.length()) {
      numbers.add(number());
    }
    return numbers;
  }

  /** The numbers of all forms, form by form. */
  List<Integer> postings(int limit) {
    List<Integer> all = new ArrayList<>();
    while (at < bytes.length()) {
      number();
      int end = number();
      end += at;
      all.addAll(ascending(limit));
      at = end;
    }
    return all;
  }

  /** One ascending list. */
  List<Integer> ascending(int limit) {
    int count = number();
    double usual = Math.floor(limit * 69.0 / 100 / Math.max(count, 1));
    int parameter = 0;
    while ((int) usual >> (parameter + 1) > 0) {
      parameter++;
    }
    List<Integer> numbers = new ArrayList<>();
    int bit = at * 8;
    int last = -1;
    for (int i = 0; i < count; i++) {
      int gap = 0;
      while (bit(bit++) == 1) {
        gap++;
      }
      for (int k = 0; k < parameter; k++) {
        gap = gap << 1 | bit(bit++);
      }
      last += gap + 1;
      numbers.add(last);
    }
    at = (bit + 7) / 8;
    return numbers;
  }

  boolean isAtEnd() {
    return at == bytes.length();
  }

  private int number() {
    int value = 0;
    int shift = 0;
    int one;
    do {
      one = bytes.charAt(at++);
      value |= (one & 0x7F) << shift;
      shift += 7;
    } while (one >= 0x80);
    return value;
  }

  private int bit(int bit) {
    return bytes.charAt(bit >> 3) >> (7 - (bit & 7)) & 1;
  }
}
