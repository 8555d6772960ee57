package vn.doichieu.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Plan;
import vn.doichieu.text.WordSequence;

/** A plan as clauses to compare, with what it takes to find those that are like another one. */
final class ClauseText {

  /** Shorter clauses say too little to be called taken over, unless word for word. */
  static final int LEAST_WORDS = 4;

  /** With a figure, or where they state a target, this many are enough: "HDI trên 0,7". */
  static final int LEAST_WORDS_OF_TARGET = 3;

  /** A row of words that stands in so many clauses of a plan is a stock phrase. */
  private static final int STOCK = 6;

  private static final double IN_STOCK = 0.25;

  /** The weights of words that stand in so many clauses: logarithms are slow. */
  private static final double[] WEIGHTS =
      IntStream.range(0, 512).mapToDouble(ClauseText::weight).toArray();

  private final Plan plan;
  private final Lexicon lexicon;
  private final TargetQuotes quotes;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<Long, Clause> byHash = new HashMap<>();
  private final ShingleIndex shingles;
  private final int[] frequencies;
  private final double[][] weights;
  private final double[] totals;
  private final long[][] telling;

  ClauseText(Plan plan, Lexicon lexicon, TargetQuotes quotes) {
    this.plan = plan;
    this.lexicon = lexicon;
    this.quotes = quotes;
    ComparedText.passages(plan).forEach(this::add);
    frequencies = new int[lexicon.size()];
    shingles = new ShingleIndex(clauses.stream().mapToInt(Clause::size).sum());
    for (int place = 0; place < clauses.size(); place++) {
      index(place);
    }
    weights = new double[clauses.size()][];
    totals = new double[clauses.size()];
    telling = new long[clauses.size()][];
    for (Clause clause : clauses) {
      weigh(clause);
    }
  }

  Plan plan() {
    return plan;
  }

  List<Clause> clauses() {
    return clauses;
  }

  ShingleIndex shingles() {
    return shingles;
  }

  /** The numbers of its words are below. */
  int words() {
    return frequencies.length;
  }

  /**
   * What the words of a clause of this plan weigh: {@code 1 / (1 + ln n)}, where n is the number of
   * clauses a word stands in; inside a stock phrase a quarter of that.
   */
  double[] weights(Clause clause) {
    return weights[clause.place()];
  }

  /** What the words of a clause of this plan weigh together. */
  double total(Clause clause) {
    return totals[clause.place()];
  }

  /** The shingles of a clause of this plan that are no part of a stock phrase. */
  long[] tellingShingles(Clause clause) {
    return telling[clause.place()];
  }

  WordKind kind(int word) {
    return lexicon.kind(word);
  }

  /** The place of a clause with these words and figures; below 0 where there is none. */
  int same(Clause clause) {
    Clause same = byHash.get(clause.hash());
    return same != null && same.isSame(clause) ? same.place() : -1;
  }

  private void add(Passage passage) {
    for (ClauseCut cut : ClauseCut.of(passage, quotes.in(plan.id(), passage.id()))) {
      if (cut.words().size() > 1) {
        clauses.add(clause(passage, cut));
      }
    }
  }

  private Clause clause(Passage passage, ClauseCut cut) {
    WordSequence sequence = cut.words();
    int[] words = new int[sequence.size()];
    long[] values = new long[sequence.size()];
    long hash = 7;
    for (int i = 0; i < words.length; i++) {
      long key = sequence.key(i);
      hash = hash * 0x9E3779B97F4A7C15L + key;
      if (sequence.isFigure(i)) {
        words[i] = Lexicon.FIGURE;
        values[i] = key;
      } else {
        words[i] = lexicon.id(key);
      }
    }
    Stretch stretch = new Stretch(plan.id(), passage.id(), cut.start(), cut.end());
    boolean isHeading = passage.kind() == Passage.Kind.HEADING;
    return new Clause(clauses.size(), stretch, isHeading, cut.isInner(), words, values, hash);
  }

  private void index(int place) {
    Clause clause = clauses.get(place);
    byHash.putIfAbsent(clause.hash(), clause);
    int[] words = clause.words();
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      if (!clause.isInner() && (i == 0 || sorted[i] != sorted[i - 1])) {
        frequencies[sorted[i]]++;
      }
    }
    for (int i = 0; i + 1 < words.length; i++) {
      shingles.add(ShingleIndex.of(words[i], words[i + 1]), place);
    }
  }

  private void weigh(Clause clause) {
    int[] words = clause.words();
    double[] found = new double[words.length];
    long[] shingles = new long[words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      int often = frequencies[words[i]];
      found[i] = often < WEIGHTS.length ? WEIGHTS[often] : weight(often);
      if (i > 0) {
        long shingle = ShingleIndex.of(words[i - 1], words[i]);
        if (this.shingles.count(this.shingles.slot(shingle)) >= STOCK) {
          found[i] *= IN_STOCK;
        } else {
          shingles[count++] = shingle;
        }
      }
    }
    weights[clause.place()] = found;
    for (double weight : found) {
      totals[clause.place()] += weight;
    }
    telling[clause.place()] = Arrays.copyOf(shingles, count);
  }

  private static double weight(int often) {
    return 1 / (1 + Math.log(Math.max(1, often)));
  }
}
