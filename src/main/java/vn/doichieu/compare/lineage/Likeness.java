package vn.doichieu.compare.lineage;

import java.util.Arrays;
import java.util.Optional;

/**
 * How alike two clauses are: words in order, rare words counting more than stock phrases, each by
 * its {@linkplain ClauseText#weights weight} in its own plan.
 *
 * <p>A clause that stands inside a longer one is measured against the stretch that holds it.
 */
final class Likeness {

  /** From this similarity on two clauses are alike. */
  static final double ALIKE = 0.62;

  /** The same for a clause and a stretch of a longer one. */
  static final double ALIKE_INSIDE = 0.75;

  /** The same for clauses that say it in another order. */
  static final double ALIKE_JUMBLED = 0.76;

  private static final double IN_OTHER_ORDER = 0.9;

  /** A clause of which this much stands in another one is alike to it even if that has more. */
  static final double NEARLY_ALL = 0.92;

  /** Unless that weighs more than this many times as much. */
  static final double LONGEST_AROUND = 2.4;

  /** Less than this of the shorter clause hardly comes to {@link #ALIKE_INSIDE}. */
  private static final double LEAST_INSIDE_SHARE = 0.7;

  /** With at most this share of other words changed, a changed figure is all that changed. */
  static final double OTHER_WORDS = 0.25;

  /** The same where only a level or an area changed: that is said of much that is quite another. */
  static final double OTHER_WORDS_OF_SCOPE = 0.12;

  /** What is alike must share this much: one rare word weighs 1. */
  static final double LEAST_SHARED = 2;

  /** The same where nearly nothing else differs. */
  static final double LEAST_SHARED_WHOLE = 0.8;

  private static final double NEARLY_NONE = 0.12;

  /** A short clause found inside a longer one proves nothing. */
  private static final int LEAST_INSIDE = 8;

  private final ClauseText first;
  private final ClauseText second;
  private final Alignments alignments;
  private final int[] counts;

  /** Measures clauses of these two plans; not for several threads. */
  Likeness(ClauseText first, ClauseText second, Scratch scratch) {
    this.first = first;
    this.second = second;
    this.alignments = scratch.alignments();
    this.counts = scratch.counts(Math.max(first.words(), second.words()));
  }

  /**
   * What comparing comes to.
   *
   * @param kinship how they stand to each other
   * @param similarity above 0; 1 for the same words and no others
   */
  record Result(Kinship kinship, double similarity) {}

  /** Compares a clause of the first plan with one of the second; empty where they are not alike. */
  Optional<Result> of(Clause a, Clause b) {
    if (a.isSame(b)) {
      return Optional.of(new Result(Kinship.VERBATIM, 1));
    }
    if (!mayBeAlike(a, b)) {
      return Optional.empty();
    }
    Side left = new Side(a, first);
    Side right = new Side(b, second);
    Alignments.Alignment common = alignments.of(a, b);
    left.keep(common.first());
    right.keep(common.second());
    double similarity = similarity(left, right);
    if (similarity >= ALIKE) {
      return result(left, right, similarity);
    }
    boolean swapped = left.total() > right.total();
    Side small = swapped ? right : left;
    Side large = swapped ? left : right;
    if (small.clause().size() >= LEAST_INSIDE && a.isHeading() == b.isHeading()) {
      if (small.kept() >= NEARLY_ALL * small.total()
          && large.total() <= LONGEST_AROUND * small.total()) {
        return result(left, right, similarity, small.lost(WordKind.PLAIN) / small.total());
      }
      if (large.narrow(small)) {
        double inside = similarity(small, large);
        if (inside >= ALIKE_INSIDE) {
          // A part of something longer is less alike than the whole would be.
          return result(left, right, (inside + similarity) / 2);
        }
      }
    }
    Side anyOrder = new Side(a, first);
    Side otherOrder = new Side(b, second);
    keepCommon(anyOrder, otherOrder);
    double jumbled = similarity(anyOrder, otherOrder);
    if (jumbled >= ALIKE_JUMBLED) {
      return result(anyOrder, otherOrder, jumbled * IN_OTHER_ORDER);
    }
    return Optional.empty();
  }

  /** Whether the words alone, in whatever order, allow the two to be alike: cheap to ask. */
  private boolean mayBeAlike(Clause a, Clause b) {
    int[] words = a.words();
    for (int word : words) {
      counts[word]++;
    }
    double common = 0;
    int[] others = b.words();
    double[] weights = second.weights(b);
    for (int i = 0; i < others.length; i++) {
      if (counts[others[i]] > 0) {
        counts[others[i]]--;
        common += weights[i];
      }
    }
    for (int word : words) {
      counts[word] = 0;
    }
    double total = first.total(a);
    double other = second.total(b);
    return 2 * common >= ALIKE * (total + other)
        || common >= LEAST_INSIDE_SHARE * Math.min(total, other)
            && Math.min(words.length, others.length) >= LEAST_INSIDE;
  }

  private static double similarity(Side left, Side right) {
    return (left.kept() + right.kept()) / (left.total() + right.total());
  }

  private Optional<Result> result(Side left, Side right, double similarity) {
    double lost = left.lost(WordKind.PLAIN) + right.lost(WordKind.PLAIN);
    return result(left, right, similarity, lost / (left.total() + right.total()));
  }

  /**
   * What two alike clauses come to.
   *
   * @param other the share of words that differ and are no figures, years or scopes
   */
  private Optional<Result> result(Side left, Side right, double similarity, double other) {
    double shared = Math.min(left.kept(), right.kept());
    if (shared < (other <= NEARLY_NONE ? LEAST_SHARED_WHOLE : LEAST_SHARED)) {
      return Optional.empty();
    }
    boolean figures =
        other <= OTHER_WORDS && isFigureChanged(left, right)
            || other <= OTHER_WORDS_OF_SCOPE && isScopeChanged(left, right);
    return Optional.of(
        new Result(figures ? Kinship.FIGURES : Kinship.REWORDED, Math.min(similarity, 0.999)));
  }

  private static boolean isScopeChanged(Side left, Side right) {
    return left.has(WordKind.SCOPE) && right.has(WordKind.SCOPE);
  }

  private static boolean isFigureChanged(Side left, Side right) {
    long[] figures = left.figures();
    long[] others = right.figures();
    return figures.length > 0
        && others.length > 0
        && (!Arrays.equals(figures, others) || left.hasBound() || right.hasBound());
  }

  /** What two clauses have in common, in whatever order: of a repeated word the first ones. */
  private void keepCommon(Side left, Side right) {
    int[] others = right.clause().words();
    int[] next = new int[others.length];
    for (int i = others.length - 1; i >= 0; i--) {
      // A place is kept as one more, so that 0 means none.
      next[i] = counts[others[i]];
      counts[others[i]] = i + 1;
    }
    int[] words = left.clause().words();
    for (int i = 0; i < words.length; i++) {
      int place = counts[words[i]] - 1;
      if (place >= 0) {
        left.keep(i);
        right.keep(place);
        counts[words[i]] = next[place];
      }
    }
    for (int word : others) {
      counts[word] = 0;
    }
  }
}
