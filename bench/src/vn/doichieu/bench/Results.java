package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Every series of one run of the bench, and the goals that can be judged by them.
 *
 * @param machine the machine, in words
 * @param load load average of the machine before the first run
 * @param seed seed of the corpus
 * @param series in the order they were measured
 */
record Results(String machine, double load, long seed, List<Series> series) {

  private static final int SMALL = 5;
  private static final int MIDDLE = 1_000;
  private static final int LARGE = 3_400;

  /** Copies the list. */
  Results {
    series = List.copyOf(series);
  }

  /** The series of a program at a size, if it was measured. */
  Optional<Series> find(Program program, int plans) {
    return series.stream()
        .filter(one -> one.label().equals(program.label()) && one.plans() == plans)
        .findFirst();
  }

  /** Time of ours as a share of stock's, if both were measured at this size. */
  Optional<Double> timeRatio(int plans) {
    return ratio(plans, Measurement::wallSeconds);
  }

  /** A figure of ours as a share of stock's, if both were measured at this size. */
  Optional<Double> ratio(int plans, ToDoubleFunction<Measurement> figure) {
    return find(Program.OURS, plans)
        .flatMap(
            ours ->
                find(Program.STOCK, plans)
                    .map(stock -> ours.median(figure) / stock.median(figure)));
  }

  /** How much faster than the number of plans the time grows from 1,000 to 3,400. */
  Optional<Double> growth(Program program) {
    return find(program, MIDDLE)
        .flatMap(
            middle ->
                find(program, LARGE)
                    .map(large -> large.wall() / middle.wall() / ((double) LARGE / MIDDLE)));
  }

  /** The goals that the measured sizes allow to judge. */
  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    timeRatio(SMALL)
        .ifPresent(r -> goals.add(new Goal("time-5", "time, ours / stock, 5 plans", r, 0.5)));
    timeRatio(LARGE)
        .ifPresent(
            r -> goals.add(new Goal("time-3400", "time, ours / stock, 3,400 plans", r, 0.15)));
    find(Program.OURS, LARGE)
        .ifPresent(
            ours ->
                goals.add(
                    new Goal(
                        "memory-3400",
                        "peak memory of ours with its children, 3,400 plans, GiB",
                        ours.max(Measurement::treeMebibytes) / 1024,
                        1)));
    growth(Program.OURS)
        .ifPresent(
            g -> goals.add(new Goal("growth", "growth of time 1,000 to 3,400 / linear", g, 1.15)));
    return goals;
  }
}
