package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The steps of our program over the corpora of one run, and what their differences say: checking
 * the records is the check with them less the check without, building is the build less the check.
 *
 * @param turns by the number of plans, ascending: the steps of each turn
 */
record QuoteResults(Map<Integer, List<Map<Step, Measurement>>> turns) {

  /** The sizes, ascending. */
  List<Integer> sizes() {
    return turns.keySet().stream().sorted().toList();
  }

  /** All runs of a step. */
  Series series(Step step, int plans) {
    return new Series(
        step.label(), plans, turns.get(plans).stream().map(turn -> turn.get(step)).toList());
  }

  /** What checking the records took: median of the differences within a turn. */
  double checking(int plans, ToDoubleFunction<Measurement> figure) {
    return difference(Step.CHECK, Step.BARE, plans, figure);
  }

  /** What building the pages took: median of the differences within a turn. */
  double building(int plans, ToDoubleFunction<Measurement> figure) {
    return difference(Step.BUILD, Step.CHECK, plans, figure);
  }

  /** Checking the records as a share of building the pages. */
  double ratio(int plans, ToDoubleFunction<Measurement> figure) {
    return checking(plans, figure) / building(plans, figure);
  }

  /** How much faster than the number of plans a figure grows from the smallest to the largest. */
  double growth(java.util.function.IntToDoubleFunction figure) {
    int small = sizes().get(0);
    int large = sizes().get(sizes().size() - 1);
    return figure.applyAsDouble(large) / figure.applyAsDouble(small) * small / large;
  }

  /** Peak memory of the build, children included, in MiB. */
  double memory(int plans) {
    return series(Step.BUILD, plans).max(Measurement::treeMebibytes);
  }

  /** The goals that the measured sizes allow to judge. */
  List<Goal> goals() {
    int large = sizes().get(sizes().size() - 1);
    List<Goal> goals = new ArrayList<>();
    goals.add(
        new Goal(
            "quotes-" + large,
            "checking the records / building the pages, " + large + " plans",
            ratio(large, Measurement::wallSeconds),
            0.5));
    if (sizes().size() > 1) {
      String from = "%d to %d plans / linear".formatted(sizes().get(0), large);
      goals.add(
          new Goal(
              "quotes-growth",
              "growth of checking the records, " + from,
              growth(plans -> checking(plans, Measurement::wallSeconds)),
              1.15));
      goals.add(
          new Goal("quotes-memory", "growth of peak memory, " + from, growth(this::memory), 1.15));
    }
    return goals;
  }

  private double difference(Step more, Step less, int plans, ToDoubleFunction<Measurement> figure) {
    double[] differences =
        turns.get(plans).stream()
            .mapToDouble(
                turn -> figure.applyAsDouble(turn.get(more)) - figure.applyAsDouble(turn.get(less)))
            .toArray();
    return Series.median(differences);
  }
}
