package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private static final Likeness.Result SAME = new Likeness.Result(Kinship.VERBATIM, 1);

  private final ClauseText first;
  private final ClauseText second;
  private final Likeness likeness;

  PairMatcher(ClauseText first, ClauseText second, Scratch scratch) {
    this.first = first;
    this.second = second;
    this.likeness = new Likeness(first, second, scratch);
  }

  /**
   * Two clauses that are alike.
   *
   * @param first the clause of the first plan
   * @param second the clause of the second plan
   * @param result how alike
   */
  record Match(Clause first, Clause second, Likeness.Result result) {

    /** Whether it is of words inside a clause that state a target. */
    boolean isInner() {
      return first.isInner() || second.isInner();
    }

    /** Whether it says what another one, inside its clauses, would say again. */
    boolean covers(Match inner) {
      return first.stretch().holds(inner.first.stretch())
          && second.stretch().holds(inner.second.stretch())
          && (result.kinship() != Kinship.REWORDED || inner.result.kinship() == Kinship.REWORDED);
    }
  }

  /**
   * For each clause of either plan the one of the other plan that is most like it, in the order of
   * the first plan.
   *
   * @param isThorough whether a clause of the second plan that is nothing's nearest is looked for
   *     in the first plan too, if not word for word; a quarter of the work
   */
  List<Match> matches(boolean isThorough) {
    List<Match> matches = new ArrayList<>();
    boolean[] reached = new boolean[second.clauses().size()];
    Scores scores = new Scores(second);
    for (Clause clause : first.clauses()) {
      Match match = search(clause, scores, true);
      if (match != null) {
        reached[match.second().place()] = true;
        matches.add(match);
      }
    }
    scores = new Scores(first);
    int inOrder = matches.size();
    for (Clause clause : second.clauses()) {
      Match match =
          reached[clause.place()] || !isThorough && first.same(clause) < 0
              ? null
              : search(clause, scores, false);
      if (match != null) {
        matches.add(match);
      }
    }
    if (matches.size() > inOrder) {
      matches.sort(
          Comparator.<Match>comparingInt(match -> match.first().place())
              .thenComparingInt(match -> match.second().place()));
    }
    return withoutRepetitions(matches);
  }

  /** What states a target is left out where its whole clause says the same. */
  private static List<Match> withoutRepetitions(List<Match> matches) {
    if (matches.stream().noneMatch(Match::isInner)) {
      return matches;
    }
    Map<List<String>, List<Match>> whole = new HashMap<>();
    matches.stream()
        .filter(match -> !match.isInner())
        .forEach(
            match -> whole.computeIfAbsent(passages(match), key -> new ArrayList<>()).add(match));
    return matches.stream()
        .filter(
            match ->
                !match.isInner()
                    || whole.getOrDefault(passages(match), List.of()).stream()
                        .noneMatch(around -> around.covers(match)))
        .toList();
  }

  private static List<String> passages(Match match) {
    return List.of(match.first().stretch().passage(), match.second().stretch().passage());
  }

  /**
   * The clause that is most like one of the other plan; null where none is.
   *
   * @param forward whether the clause is of the first plan
   */
  private @Nullable Match search(Clause clause, Scores scores, boolean forward) {
    int same = scores.text.same(clause);
    if (same >= 0) {
      return match(clause, scores.text.clauses().get(same), SAME, forward);
    }
    if (!clause.saysEnough()) {
      return null;
    }
    Match best = null;
    ClauseText own = forward ? first : second;
    for (int place : scores.candidates(own.tellingShingles(clause))) {
      Clause other = scores.text.clauses().get(place);
      Optional<Likeness.Result> result =
          forward ? likeness.of(clause, other) : likeness.of(other, clause);
      if (result.isPresent()
          && (best == null || result.get().similarity() > best.result().similarity())) {
        best = match(clause, other, result.get(), forward);
        if (result.get().similarity() >= SURE) {
          break;
        }
      }
    }
    return best;
  }

  private static Match match(Clause clause, Clause other, Likeness.Result result, boolean forward) {
    return forward ? new Match(clause, other, result) : new Match(other, clause, result);
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
