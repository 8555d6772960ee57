package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the clauses that two plans share. Candidates come out of an index of shingles, so that a
 * clause is compared with few others: the work grows with the length of the plans, not with its
 * square.
 */
final class PairMatcher {

  /** A shingle that more clauses of the other plan have is a stock phrase and leads nowhere. */
  private static final int STOCK = 24;

  /** So many candidates are compared word by word. */
  private static final int CANDIDATES = 3;

  /** A candidate that shares less than this part of what the best one shares is none. */
  private static final float FAR_BEHIND = 0.4f;

  /** What is so similar needs no looking for anything better. */
  private static final double SURE = 0.85;

  private final ClauseText first;
  private final ClauseText second;
  private final Likeness likeness;

  PairMatcher(ClauseText first, ClauseText second, Alignments alignments) {
    this.first = first;
    this.second = second;
    this.likeness = new Likeness(first, second, alignments);
  }

  /**
   * Two clauses that are alike.
   *
   * @param first the clause of the first plan
   * @param second the clause of the second plan
   * @param result how alike
   */
  record Match(Clause first, Clause second, Likeness.Result result) {}

  /**
   * For each clause of either plan the one of the other plan that is most like it, in the order of
   * the first plan.
   */
  List<Match> matches() {
    Map<Long, Match> found = new TreeMap<>();
    boolean[] reached = new boolean[second.clauses().size()];
    Scores scores = new Scores(second);
    for (int place = 0; place < first.clauses().size(); place++) {
      int other = search(first.clauses().get(place), scores, Direction.FORWARD);
      if (other >= 0) {
        reached[other] = true;
        found.put(key(place, other), match(place, other));
      }
    }
    scores = new Scores(first);
    for (int place = 0; place < reached.length; place++) {
      if (!reached[place]) {
        int other = search(second.clauses().get(place), scores, Direction.BACK);
        if (other >= 0) {
          found.put(key(other, place), match(other, place));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private enum Direction {
    FORWARD,
    BACK
  }

  private Match match(int place, int other) {
    Clause a = first.clauses().get(place);
    Clause b = second.clauses().get(other);
    return new Match(a, b, likeness.of(a, b).orElseThrow());
  }

  /** The place of the clause that is most like one of the other plan; below 0 where none is. */
  private int search(Clause clause, Scores scores, Direction direction) {
    int same = scores.text.same(clause);
    if (same >= 0 || !clause.saysEnough()) {
      return same;
    }
    int best = -1;
    double similarity = 0;
    ClauseText own = direction == Direction.FORWARD ? first : second;
    for (int place : scores.candidates(own.tellingShingles(clause))) {
      Clause other = scores.text.clauses().get(place);
      Optional<Likeness.Result> result =
          direction == Direction.FORWARD ? likeness.of(clause, other) : likeness.of(other, clause);
      if (result.isPresent() && result.get().similarity() > similarity) {
        best = place;
        similarity = result.get().similarity();
        if (similarity >= SURE) {
          break;
        }
      }
    }
    return best;
  }

  private static long key(int first, int second) {
    return (long) first << 32 | second;
  }

  /** Adds up what clauses of a plan share with one clause; used again for each. */
  private static final class Scores {

    private final ClauseText text;
    private final float[] scores;
    private final int[] touched;

    Scores(ClauseText text) {
      this.text = text;
      this.scores = new float[text.clauses().size()];
      this.touched = new int[scores.length];
    }

    /** The clauses that share most of these shingles, rare ones counting more; best first. */
    List<Integer> candidates(long[] shingles) {
      int count = 0;
      ShingleIndex index = text.shingles();
      for (long shingle : shingles) {
        int slot = index.slot(shingle);
        int often = index.count(slot);
        if (often == 0 || often > STOCK) {
          continue;
        }
        for (int entry = index.first(slot); entry >= 0; entry = index.next(entry)) {
          int place = index.clause(entry);
          if (scores[place] == 0) {
            touched[count++] = place;
          }
          scores[place] += 1f / often;
        }
      }
      List<Integer> best = best(Arrays.copyOf(touched, count));
      for (int i = 0; i < count; i++) {
        scores[touched[i]] = 0;
      }
      return best;
    }

    private List<Integer> best(int[] places) {
      List<Integer> best = new ArrayList<>(CANDIDATES + 1);
      for (int place : places) {
        int at = best.size();
        while (at > 0 && isBetter(place, best.get(at - 1))) {
          at--;
        }
        if (at < CANDIDATES) {
          best.add(at, place);
          if (best.size() > CANDIDATES) {
            best.remove(CANDIDATES);
          }
        }
      }
      while (best.size() > 1
          && scores[best.get(best.size() - 1)] < scores[best.get(0)] * FAR_BEHIND) {
        best.remove(best.size() - 1);
      }
      return best;
    }

    private boolean isBetter(int place, int other) {
      return scores[place] > scores[other] || scores[place] == scores[other] && place < other;
    }
  }
}
