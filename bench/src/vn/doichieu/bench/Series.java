package vn.doichieu.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The runs of one program over one corpus.
 *
 * @param label which program, or which work of it
 * @param plans size of the corpus
 * @param runs in the order they were made
 */
record Series(String label, int plans, List<Measurement> runs) {

  /** Copies the list. */
  Series {
    runs = List.copyOf(runs);
  }

  /** Median time on the clock, in seconds. */
  double wall() {
    return median(Measurement::wallSeconds);
  }

  /** Median of a figure over the runs; of an even number of runs, the mean of the middle two. */
  double median(ToDoubleFunction<Measurement> figure) {
    return median(runs.stream().mapToDouble(figure).toArray());
  }

  /** Median of some figures; of an even number, the mean of the middle two. */
  static double median(double[] figures) {
    double[] sorted = Arrays.stream(figures).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Lowest of a figure over the runs. */
  double min(ToDoubleFunction<Measurement> figure) {
    return runs.stream().mapToDouble(figure).min().orElse(Double.NaN);
  }

  /** Highest of a figure over the runs. */
  double max(ToDoubleFunction<Measurement> figure) {
    return runs.stream().mapToDouble(figure).max().orElse(Double.NaN);
  }
}
