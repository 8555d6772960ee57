package vn.doichieu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine the bench runs on. */
final class Machine {

  private Machine() {}

  /** Processors, memory, Java and system, in one line. */
  static String describe() {
    String memory =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? String.format(Locale.ROOT, "%.0f GiB, ", system.getTotalMemorySize() / 0x1p30)
            : "";
    return "%d processors, %sJava %s, %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            memory,
            System.getProperty("java.version"),
            System.getProperty("os.name"));
  }

  /**
   * What else keeps the processors busy: the load average of the last minute; negative if unknown.
   */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Lets the system write out what the run before left behind, so that the next does not pay. */
  static void settle() throws InterruptedException {
    try {
      new ProcessBuilder("sync").inheritIO().start().waitFor();
    } catch (IOException e) {
      System.err.println("No sync here: a run may pay for what the one before wrote.");
    }
  }
}
