package vn.doichieu.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A real nginx, configured by the sample in {@code docs/publishing.md}. It runs as whoever runs the
 * tests, on a port of its own, and writes into a folder of its own only.
 */
final class Nginx implements Home {

  /** What is said where it is not installed. */
  static final String MISSING = "no nginx on PATH or in /usr/sbin";

  private static final int ATTEMPTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ALL =
      """
      %sdaemon off;
      worker_processes 1;
      pid nginx.pid;
      error_log error.log;
      events { worker_connections 256; }
      http {
          log_format tests '$request_uri $status $http_referer';
          access_log access.log tests;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
      %s
      }
      """;

  private final TemporaryFolder litter;
  private final Process process;
  private final Thread atTheLatest;
  private final int port;
  private final String prefix;

  private Nginx(TemporaryFolder litter, Process process, int port, String prefix) {
    this.litter = litter;
    this.process = process;
    this.port = port;
    this.prefix = prefix;
    this.atTheLatest = new Thread(this::end);
    Runtime.getRuntime().addShutdownHook(atTheLatest);
  }

  /** The program of this machine, which Debian puts where only root's {@code PATH} looks. */
  static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(
            Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Serves a folder as the document says.
   *
   * @param prefix path the site lies under; begins and ends with {@code /}
   * @throws IllegalStateException if there is no nginx, or it does not start
   */
  static Nginx serving(Path site, String prefix) {
    return serving(site, prefix, UnaryOperator.identity());
  }

  /**
   * Serves a folder in almost the way the document says.
   *
   * @param change what this server does differently, done to the text of the sample
   */
  static Nginx serving(Path site, String prefix, UnaryOperator<String> change) {
    Path program =
        program().orElseThrow(() -> new IllegalStateException(MISSING + ", and CI=true"));
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      String sample = change.apply(PublishingGuide.read().nginx(site, prefix, port));
      Nginx nginx = started(program, sample, port, prefix);
      if (nginx.answers()) {
        return nginx;
      }
      String why = nginx.log("said") + nginx.log("error.log");
      nginx.close();
      // Between asking for a free port and using it another test may have taken it.
      if (attempt == ATTEMPTS || !why.contains("in use")) {
        throw new IllegalStateException("nginx does not start: " + why);
      }
    }
  }

  private static Nginx started(Path program, String sample, int port, String prefix) {
    TemporaryFolder litter = TemporaryFolder.create();
    // Started by root, its workers would be nobody, who may not read root's folders.
    String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
    Path configuration = litter.path().resolve("nginx.conf");
    try {
      Files.writeString(configuration, ALL.formatted(user, sample));
      Process process =
          new ProcessBuilder(
                  program.toString(), "-p", litter.path() + "/", "-c", configuration.toString())
              .redirectErrorStream(true)
              .redirectOutput(litter.path().resolve("said").toFile())
              .start();
      return new Nginx(litter, process, port, prefix);
    } catch (IOException e) {
      litter.close();
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public URI root() {
    return URI.create("http://127.0.0.1:" + port + prefix);
  }

  /** What was asked for so far, in order: path and query, status, and the page that asked. */
  List<Asked> asked() {
    return log("access.log")
        .lines()
        .map(line -> line.split(" ", 3))
        .map(parts -> new Asked(parts[0], Integer.parseInt(parts[1]), parts[2]))
        .toList();
  }

  /** What was asked for outside the prefix, which is not the portal's. */
  List<String> strays() {
    return asked().stream().map(Asked::path).filter(path -> !path.startsWith(prefix)).toList();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atTheLatest);
    end();
    litter.close();
  }

  @Override
  public String toString() {
    return "nginx, " + prefix;
  }

  private void end() {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    workers.forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits until it takes connections; false if it ended or was too slow. */
  private boolean answers() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      // It writes its number down once it listens.
      while (log("nginx.pid").isEmpty() && System.nanoTime() < end) {
        if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !log("nginx.pid").isEmpty();
  }

  private String log(String name) {
    try {
      Path file = litter.path().resolve(name);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A request as the log has it.
   *
   * @param path path and query
   * @param by the page that asked, {@code -} if it did not say
   */
  record Asked(String path, int status, String by) {}
}
