package vn.doichieu.bench.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import vn.doichieu.compare.lineage.Lineage;
import vn.doichieu.model.Corpus;
import vn.doichieu.read.ContentReader;

/** Times the search for what plans share, alone, in a JVM with the flags that a build has. */
public final class LineageProbe {

  private LineageProbe() {}

  /**
   * Prints seconds on the clock, seconds of processor time, and the number of links.
   *
   * @param args the source folder of a portal
   */
  public static void main(String[] args) throws IOException {
    Corpus corpus = new ContentReader().read(Path.of(args[0])).corpus();
    long processor = processorTime();
    long start = System.nanoTime();
    int links = Lineage.of(corpus).links().size();
    System.out.printf(
        "%.3f %.3f %d%n",
        (System.nanoTime() - start) / 1e9, (processorTime() - processor) / 1e9, links);
  }

  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
