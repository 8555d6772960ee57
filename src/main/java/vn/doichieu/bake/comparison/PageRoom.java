package vn.doichieu.bake.comparison;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** How many plans fit on a page of what each of them says, so that no page passes 500 kB. */
final class PageRoom {

  private static final int MOST_BYTES = 380_000;
  private static final int MOST_OF_A_PLAN = 90_000;
  private static final int MOST_PLANS = 40;

  /** What a plan takes on a page even where it says nothing. */
  private static final int FRAME = 500;

  private int heaviest = FRAME;

  /** Tells what one plan takes, in bytes. */
  void add(IntStream weights) {
    long all = weights.asLongStream().sum();
    heaviest = (int) Math.max(heaviest, Math.min(MOST_OF_A_PLAN, all) + FRAME);
  }

  /** How many of the heaviest plans fit on a page; at least four. */
  int plans() {
    return Math.min(MOST_PLANS, MOST_BYTES / heaviest);
  }

  /** As much of what a plan says as it may take; at least one of it, if there is any. */
  static <T> List<T> first(List<T> all, ToIntFunction<T> weight) {
    int bytes = 0;
    int end = 0;
    while (end < all.size()) {
      bytes += weight.applyAsInt(all.get(end));
      if (bytes > MOST_OF_A_PLAN && end > 0) {
        break;
      }
      end++;
    }
    return all.subList(0, end);
  }
}
