package vn.doichieu.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts the program again in a JVM with flags that suit it; {@code java -jar} cannot carry them.
 * The figures behind the flags are in {@code docs/benchmarks.md}.
 */
final class Restart {

  /** Set on a JVM that has the flags already. */
  private static final String RESTARTED = "doichieu.restarted";

  /** Set on a JVM that a parent waits for. */
  private static final String CHILD = "doichieu.child";

  private static final String SOURCE = "--source";

  private static final long SMALLEST_HEAP = 256;
  private static final long HEAP_FACTOR = 7;

  private static final String TEXT = ".md";
  private static final String EDITIONS = "--editions";
  private static final long EDITIONS_HEAP = 64;
  private static final long PRINTED_FACTOR = 200;

  private static final int CALLS_BEFORE_A_CLASS = 3000;

  private static final String ARCHIVE = "doichieu.jsa";

  private Restart() {}

  /** Whether to start again: only from the JAR, only for work, never twice. */
  static boolean isUseful(String... arguments) {
    if (Boolean.getBoolean(RESTARTED) || jar().isEmpty() || !isWhole()) {
      return false;
    }
    return List.of(arguments).contains("build") || List.of(arguments).contains("check");
  }

  /** Whether the JAR is all there is on the class path: a child gets nothing else. */
  private static boolean isWhole() {
    return !System.getProperty("java.class.path").contains(File.pathSeparator);
  }

  /**
   * Runs the arguments in a child.
   *
   * @return the child's exit status
   */
  static int run(String... arguments) {
    try {
      Process child =
          new ProcessBuilder(command(arguments))
              .redirectInput(ProcessBuilder.Redirect.PIPE)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int status = child.waitFor();
      // A child that was killed has a status of the system's own.
      return status < 0 || status > ExitStatus.FAULT ? ExitStatus.FAULT : status;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.FAULT;
    }
  }

  /**
   * Ends a child whose parent is gone: the pipe to its standard input closes with the parent, even
   * when that is killed, and a child left behind would hold the output folder's lock.
   */
  static void endWithParent() {
    if (!Boolean.getBoolean(CHILD)) {
      return;
    }
    Thread watch =
        new Thread(
            () -> {
              try (InputStream pipe = System.in) {
                while (pipe.read() >= 0) {
                  // The parent writes nothing.
                }
              } catch (IOException e) {
                // A broken pipe means the same.
              }
              Runtime.getRuntime().halt(ExitStatus.FAULT);
            },
            "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static List<String> command(String... arguments) {
    Path jar = jar().orElseThrow();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseParallelGC");
    command.add("-XX:TieredStopAtLevel=1");
    // Templates call hundreds of methods by reflection: a class for each pays only if called often.
    command.add("-Dsun.reflect.inflationThreshold=" + CALLS_BEFORE_A_CLASS);
    command.add("-Xmx" + heap(source(arguments), List.of(arguments).contains(EDITIONS)) + "m");
    command.add("-Xshare:auto");
    Path archive = jar.resolveSibling(ARCHIVE);
    if (Files.isRegularFile(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    // An archive of another JVM or of a moved JAR is passed over: nothing an editor must know.
    command.add("-Xlog:disable");
    command.add("-Xlog:all=error:stderr");
    command.add("-D" + RESTARTED + "=true");
    command.add("-D" + CHILD + "=true");
    command.add("-D" + Progress.TERMINAL + "=" + Progress.isTerminal());
    command.add("-cp");
    command.add(jar.toString());
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * The heap in MiB. A corpus takes about five times the size of its texts; the collector wants
   * some room above that, and no more is given, so that the program stays small beside others. A
   * text that is laid out as a PDF takes up to two hundred times its size, one on each thread; that
   * much is given while it is no more than the JVM would take by itself.
   */
  private static long heap(Optional<Path> source, boolean editions) {
    try (Stream<Path> files = Files.walk(source.orElseThrow().resolve("content").toRealPath())) {
      List<Path> read = files.filter(Restart::isRead).toList();
      long all = read.stream().mapToLong(file -> file.toFile().length()).sum();
      long heap = SMALLEST_HEAP + HEAP_FACTOR * (all >> 20);
      long largest =
          read.stream()
              .filter(file -> file.toString().endsWith(TEXT))
              .mapToLong(file -> file.toFile().length())
              .max()
              .orElse(0);
      if (!editions || largest == 0) {
        return heap;
      }
      Runtime machine = Runtime.getRuntime();
      long printed = PRINTED_FACTOR * largest * machine.availableProcessors();
      return heap + EDITIONS_HEAP + (Math.min(printed, machine.maxMemory()) >> 20);
    } catch (IOException | UncheckedIOException | NoSuchElementException e) {
      return SMALLEST_HEAP; // The child reports what is wrong with the folder.
    }
  }

  private static boolean isRead(Path file) {
    return file.toString().endsWith(TEXT) || file.toString().endsWith(".yaml");
  }

  private static Optional<Path> source(String... arguments) {
    String source = ".";
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(SOURCE + "=")) {
        source = arguments[i].substring(SOURCE.length() + 1);
      } else if (arguments[i].equals(SOURCE) && i + 1 < arguments.length) {
        source = arguments[i + 1];
      }
    }
    try {
      return Optional.of(Path.of(source));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> jar() {
    try {
      Path code =
          Path.of(Restart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? Optional.of(code) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
