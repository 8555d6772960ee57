package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what checking recorded targets costs: a table for people, JSON for programs. */
final class QuoteReport {

  private final QuoteResults results;
  private final int targets;

  /**
   * @param targets how many targets each plan has
   */
  QuoteReport(QuoteResults results, int targets) {
    this.results = results;
    this.targets = targets;
  }

  /** The table, with the ratios and goals below it. */
  String table() {
    StringBuilder out = new StringBuilder();
    out.append("plans  step                      runs   wall s   (min - max)      CPU s   MiB\n");
    for (int plans : results.sizes()) {
      for (Step step : Step.values()) {
        Series series = results.series(step, plans);
        out.append(
            line(
                "%5d  %-24s  %4d  %7.2f  (%.2f - %.2f) %9.2f  %5.0f%n",
                plans,
                step.label(),
                series.runs().size(),
                series.wall(),
                series.min(Measurement::wallSeconds),
                series.max(Measurement::wallSeconds),
                series.median(Measurement::cpuSeconds),
                series.max(Measurement::treeMebibytes)));
      }
    }
    out.append('\n');
    results.sizes().forEach(plans -> out.append(differences(plans)));
    for (Goal goal : results.goals()) {
      out.append(
          line(
              "goal: %s: %.3f (limit %.2f) %s%n",
              goal.text(), goal.value(), goal.limit(), goal.reached() ? "reached" : "MISSED"));
    }
    return out.toString();
  }

  private String differences(int plans) {
    double wall = results.checking(plans, Measurement::wallSeconds);
    return line(
        "%d plans, %d targets: checking the records %.2f s (%.0f microseconds a target),"
            + " building the pages %.2f s: %.3f; by processor time %.2f / %.2f s: %.3f%n",
        plans,
        plans * targets,
        wall,
        wall * 1e6 / plans / targets,
        results.building(plans, Measurement::wallSeconds),
        results.ratio(plans, Measurement::wallSeconds),
        results.checking(plans, Measurement::cpuSeconds),
        results.building(plans, Measurement::cpuSeconds),
        results.ratio(plans, Measurement::cpuSeconds));
  }

  /** Every single run and the goals, as JSON. */
  String json(double load) {
    List<String> runs = new ArrayList<>();
    for (int plans : results.sizes()) {
      for (Step step : Step.values()) {
        for (Measurement run : results.series(step, plans).runs()) {
          runs.add(
              line(
                  "    {\"step\": \"%s\", \"plans\": %d, \"wallSeconds\": %.3f,"
                      + " \"cpuSeconds\": %.3f, \"treeMebibytes\": %.0f}",
                  step, plans, run.wallSeconds(), run.cpuSeconds(), run.treeMebibytes()));
        }
      }
    }
    String goals =
        results.goals().stream()
            .map(
                goal ->
                    line(
                        "    {\"name\": \"%s\", \"value\": %.3f, \"limit\": %.2f}",
                        goal.name(), goal.value(), goal.limit()))
            .collect(Collectors.joining(",\n"));
    return line(
        "{%n  \"machine\": \"%s\",%n  \"load\": %.2f,%n  \"targets\": %d,%n  \"runs\": [%n%s%n "
            + " ],%n  \"goals\": [%n%s%n  ]%n}%n",
        Machine.describe(), load, targets, String.join(",\n", runs), goals);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
