package vn.doichieu.search;

import java.util.Arrays;
import java.util.Base64;

/** Bytes written one after the other: whole numbers, and ascending lists of them in few bits. */
final class Bytes {

  private byte[] bytes = new byte[16];
  private int size;
  private int bits;
  private int free = Byte.SIZE;

  int size() {
    return size;
  }

  /** Seven bits a byte, the low ones first. */
  Bytes number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      put(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    put(rest);
    return this;
  }

  Bytes all(Bytes other) {
    for (int i = 0; i < other.size; i++) {
      put(other.bytes[i]);
    }
    return this;
  }

  /**
   * Ascending numbers below a limit: how many, then each gap in the code of Golomb and Rice, whose
   * parameter follows from both. Within a tenth of the least that such a list can take.
   */
  Bytes ascending(IntList numbers, int limit) {
    number(numbers.size());
    int parameter = parameter(numbers.size(), limit);
    int previous = -1;
    for (int i = 0; i < numbers.size(); i++) {
      int gap = numbers.get(i) - previous - 1;
      for (int unary = gap >>> parameter; unary > 0; unary--) {
        bit(1);
      }
      bit(0);
      for (int place = parameter - 1; place >= 0; place--) {
        bit(gap >>> place & 1);
      }
      previous = numbers.get(i);
    }
    if (free < Byte.SIZE) {
      put(bits << free);
      bits = 0;
      free = Byte.SIZE;
    }
    return this;
  }

  /** The power of two nearest below the usual gap; scripts reckon the same. */
  static int parameter(int count, int limit) {
    int usual = count == 0 ? 0 : (int) (limit * 69L / 100 / count);
    int parameter = 0;
    while (usual >> parameter + 1 > 0) {
      parameter++;
    }
    return parameter;
  }

  /** In letters that need no escape in a script. */
  String text() {
    return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, size));
  }

  private void bit(int bit) {
    bits = bits << 1 | bit;
    free--;
    if (free == 0) {
      put(bits);
      bits = 0;
      free = Byte.SIZE;
    }
  }

  private void put(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }
}
