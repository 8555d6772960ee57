package vn.doichieu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command and measures the whole of it, child processes included. Memory and processor time
 * come from {@code /proc}: elsewhere than on Linux only the clock is read. Memory is sampled every
 * {@value #INTERVAL_MS} ms; the peak of a single process is the kernel's own high-water mark, so
 * that a short peak between two samples is not missed.
 */
final class Meter {

  private static final int INTERVAL_MS = 20;
  private static final int LOOK_FOR_CHILDREN_EVERY = 3;
  private static final Path PROC = Path.of("/proc");
  // Linux shows processor time in ticks of 1/100 s on every platform Java 17 runs on.
  private static final double TICKS_PER_SECOND = 100;

  private Meter() {}

  /** A run that did not end well. */
  static final class FailedRun extends Exception {
    private static final long serialVersionUID = 1;

    FailedRun(String message) {
      super(message);
    }
  }

  /**
   * Runs a command to its end.
   *
   * @param log file that takes what the command prints
   * @throws FailedRun if the command ends with another status than 0
   */
  static Measurement run(List<String> command, Path log)
      throws IOException, InterruptedException, FailedRun {
    double cpuBefore = cpuOfEndedChildren();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    double largest = 0;
    double tree = 0;
    List<Long> pids = List.of(process.pid());
    for (int round = 1; !process.waitFor(INTERVAL_MS, TimeUnit.MILLISECONDS); round++) {
      if (round % LOOK_FOR_CHILDREN_EVERY == 0) {
        pids =
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
      }
      double sum = 0;
      for (long pid : pids) {
        Status status = Status.of(pid);
        largest = Math.max(largest, status.peakKib());
        sum += status.nowKib();
      }
      tree = Math.max(tree, sum);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new FailedRun(
          "exit status %d of: %s%n%s"
              .formatted(process.exitValue(), String.join(" ", command), tail(log)));
    }
    if (!Files.isDirectory(PROC)) {
      return new Measurement(wall, Double.NaN, Double.NaN, Double.NaN);
    }
    // The sum is only sampled: it can miss the moment of the single peak.
    return new Measurement(
        wall, cpuOfEndedChildren() - cpuBefore, largest / 1024, Math.max(tree, largest) / 1024);
  }

  /** Seconds of processor time of all children of this process that have ended, and of theirs. */
  private static double cpuOfEndedChildren() throws IOException {
    Path stat = PROC.resolve("self/stat");
    if (!Files.isReadable(stat)) {
      return Double.NaN;
    }
    // The second field, the name, is in parentheses and may hold anything: count from its end.
    String line = Files.readString(stat);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
  }

  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }

  /** Resident memory of a process in KiB: its high-water mark and now; zero once it has ended. */
  private record Status(double peakKib, double nowKib) {

    static Status of(long pid) {
      double peak = 0;
      double now = 0;
      try {
        for (String line : Files.readAllLines(PROC.resolve(pid + "/status"))) {
          if (line.startsWith("VmHWM:")) {
            peak = kib(line);
          } else if (line.startsWith("VmRSS:")) {
            now = kib(line);
          }
        }
      } catch (IOException e) {
        // It ended between two looks.
        return new Status(peak, now);
      }
      return new Status(peak, now);
    }

    private static double kib(String line) {
      return Double.parseDouble(line.replaceAll("\\D+", ""));
    }
  }
}
