package vn.doichieu.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the right word nearest to a wrong one, for messages such as "gần nhất: hung-yen".
 *
 * <p>Nearness is the number of letters to insert, remove, change or swap with their neighbour;
 * diacritics and case do not count, except between candidates that are equally near. Where about a
 * third of the letters would have to change, nothing is near. Immutable; the cost of a question is
 * linear in the number of candidates, most of which are put aside by length and letters alone.
 */
public final class Nearest {

  private static final int MAX_EDITS = 12;

  private final List<String> candidates;
  private final String[] folded;
  private final long[] letters;

  private Nearest(Collection<String> right) {
    candidates = List.copyOf(right);
    folded = candidates.stream().map(Nearest::fold).toArray(String[]::new);
    letters = new long[folded.length];
    for (int i = 0; i < folded.length; i++) {
      letters[i] = letters(folded[i]);
    }
  }

  /** Prepares candidates for many questions. */
  public static Nearest among(Collection<String> right) {
    return new Nearest(right);
  }

  /** The candidate nearest to {@code wrong}; empty when none is near. */
  public static Optional<String> of(String wrong, Collection<String> right) {
    return among(right).to(wrong);
  }

  /** The candidate nearest to {@code wrong}; empty when none is near. */
  public Optional<String> to(String wrong) {
    String word = fold(wrong);
    long wordLetters = letters(word);
    Comparator<String> order =
        Comparator.<String>comparingInt(right -> distance(wrong, right, MAX_EDITS))
            .thenComparing(Comparator.naturalOrder());
    int limit = Math.min(MAX_EDITS, Math.max(1, word.length() / 3));
    Optional<String> nearest = Optional.empty();
    for (int i = 0; i < folded.length; i++) {
      if (tooFar(word, wordLetters, i, limit)) {
        continue;
      }
      int distance = distance(word, folded[i], limit);
      boolean sharesNothing = distance >= Math.min(word.length(), folded[i].length());
      if (distance > limit || distance > 0 && sharesNothing) {
        continue;
      }
      String candidate = candidates.get(i);
      if (distance < limit || nearest.isEmpty() || order.compare(candidate, nearest.get()) < 0) {
        nearest = Optional.of(candidate);
        limit = distance;
      }
    }
    return nearest;
  }

  /** One edit adds or takes away one letter at most, so the letters alone give a lower bound. */
  private boolean tooFar(String word, long wordLetters, int i, int limit) {
    return Math.abs(word.length() - folded[i].length()) > limit
        || Long.bitCount(wordLetters & ~letters[i]) > limit
        || Long.bitCount(letters[i] & ~wordLetters) > limit;
  }

  /**
   * The number of edits between two words, or {@code limit + 1} where there are more. Only the
   * cells of the table that lie within {@code limit} of its diagonal are filled in.
   */
  static int distance(String a, String b, int limit) {
    int far = limit + 1;
    if (Math.abs(a.length() - b.length()) > limit) {
      return far;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = Math.min(j, far);
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int removal = j < i + limit ? last[j] + 1 : far;
        int edits = Math.min(last[j - 1] + change, Math.min(removal, row[j - 1] + 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits = Math.min(edits, beforeLast[j - 2] + 1);
        }
        row[j] = Math.min(edits, far);
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return far;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd');
  }

  private static long letters(String word) {
    return word.chars().mapToLong(c -> 1L << (c % Long.SIZE)).reduce(0, (a, b) -> a | b);
  }
}
