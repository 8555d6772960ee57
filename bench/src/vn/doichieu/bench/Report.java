package vn.doichieu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the results: a table for people, JSON for programs. */
final class Report {

  private static final double BUSY = 0.7;

  private final Results results;

  Report(Results results) {
    this.results = results;
  }

  /** The table, with the ratios and goals below it. */
  String table() {
    StringBuilder out = new StringBuilder(results.machine());
    out.append(line(", load %.1f before the first run%n", results.load()));
    if (results.load() > BUSY) {
      out.append("The machine is busy with other work: times are too high and uneven.\n");
    }
    out.append("\n");
    out.append(
        "plans  program  runs   wall s   (min - max)      CPU s   peak MiB: one  with children\n");
    for (Series series : results.series()) {
      out.append(
          line(
              "%5d  %-7s  %4d  %7.2f  (%.2f - %.2f) %9.2f  %14.0f  %13.0f%n",
              series.plans(),
              series.label(),
              series.runs().size(),
              series.wall(),
              series.min(Measurement::wallSeconds),
              series.max(Measurement::wallSeconds),
              series.median(Measurement::cpuSeconds),
              series.max(Measurement::largestMebibytes),
              series.max(Measurement::treeMebibytes)));
    }
    out.append("\n");
    for (int plans : results.series().stream().map(Series::plans).distinct().toList()) {
      results
          .timeRatio(plans)
          .ifPresent(
              time ->
                  out.append(
                      line(
                          "ours / stock, %d plans: time %.3f, processor %.3f, memory %.3f%n",
                          plans,
                          time,
                          results.ratio(plans, Measurement::cpuSeconds).orElseThrow(),
                          results.ratio(plans, Measurement::treeMebibytes).orElseThrow())));
    }
    results
        .growth(Program.STOCK)
        .ifPresent(g -> out.append(line("growth of stock, 1,000 to 3,400 / linear: %.2f%n", g)));
    for (Goal goal : results.goals()) {
      out.append(
          line(
              "goal: %s: %.3f (limit %.2f) %s%n",
              goal.text(), goal.value(), goal.limit(), goal.reached() ? "reached" : "MISSED"));
    }
    return out.toString();
  }

  /** The same and every single run, as JSON. */
  String json() {
    List<String> series = new ArrayList<>();
    for (Series one : results.series()) {
      series.add(
          line(
              "    {\"program\": \"%s\", \"plans\": %d, \"wallMedian\": %s, \"runs\": [%n%s%n   "
                  + " ]}",
              one.label(),
              one.plans(),
              number(one.wall()),
              one.runs().stream().map(Report::run).collect(Collectors.joining(",\n"))));
    }
    String goals =
        results.goals().stream()
            .map(
                goal ->
                    line(
                        "    {\"name\": \"%s\", \"value\": %s, \"limit\": %s, \"reached\": %b}",
                        goal.name(), number(goal.value()), number(goal.limit()), goal.reached()))
            .collect(Collectors.joining(",\n"));
    return line(
        "{%n  \"machine\": \"%s\",%n  \"load\": %s,%n  \"seed\": %d,%n  \"series\": [%n%s%n  ],%n "
            + " \"goals\": [%n%s%n  ]%n}%n",
        results.machine(),
        number(results.load()),
        results.seed(),
        String.join(",\n", series),
        goals);
  }

  private static String run(Measurement run) {
    return line(
        "      {\"wallSeconds\": %s, \"cpuSeconds\": %s, \"largestMebibytes\": %s,"
            + " \"treeMebibytes\": %s}",
        number(run.wallSeconds()),
        number(run.cpuSeconds()),
        number(run.largestMebibytes()),
        number(run.treeMebibytes()));
  }

  /** JSON has no NaN. */
  private static String number(double value) {
    return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
