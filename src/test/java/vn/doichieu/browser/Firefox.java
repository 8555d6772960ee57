package vn.doichieu.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * The Firefox of this machine, 140 or newer. It is spoken to without geckodriver, which few systems
 * have.
 *
 * @param program the browser
 */
record Firefox(Path program) {

  private static final Pattern LISTENING = Pattern.compile("Listening on port (\\d+)");
  private static final int SECONDS_TO_START = 60;
  private static final int SECONDS_TO_END = 10;

  private static final Map<String, Object> PREFERENCES =
      Map.ofEntries(
          Map.entry("marionette.port", 0),
          Map.entry("ui.prefersReducedMotion", 1),
          Map.entry("ui.useOverlayScrollbars", 1),
          Map.entry("intl.accept_languages", "vi"),
          Map.entry("browser.shell.checkDefaultBrowser", false),
          Map.entry("browser.download.folderList", 2),
          Map.entry("browser.download.always_ask_before_handling_new_types", false),
          Map.entry("browser.download.alwaysOpenPanel", false),
          // All but this machine is behind a proxy that is not there.
          Map.entry("network.proxy.type", 1),
          Map.entry("network.proxy.http", "127.0.0.1"),
          Map.entry("network.proxy.http_port", 9),
          Map.entry("network.proxy.ssl", "127.0.0.1"),
          Map.entry("network.proxy.ssl_port", 9),
          Map.entry("app.normandy.enabled", false),
          Map.entry("datareporting.policy.dataSubmissionEnabled", false));

  /** What {@code PATH} has to offer. */
  static Optional<Firefox> onPath() {
    return OnPath.find("firefox", "firefox-esr").map(Firefox::new);
  }

  /**
   * Starts a browser without a window, and with nothing of an earlier one. If that fails, nothing
   * of it stays.
   */
  Browser start() {
    TemporaryFolder litter = TemporaryFolder.create();
    Path downloads = litter.path().resolve("downloads");
    Process process;
    try {
      process = run(litter.path(), downloads);
    } catch (RuntimeException e) {
      litter.close();
      throw e;
    }
    Thread atTheLatest = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atTheLatest);
    try {
      return browser(process, downloads, () -> end(process, litter, atTheLatest));
    } catch (RuntimeException | Error e) {
      kill(process);
      end(process, litter, atTheLatest);
      throw e;
    }
  }

  private static Browser browser(Process process, Path downloads, Runnable afterwards) {
    Marionette marionette = Marionette.at(port(process));
    try {
      RemoteWebDriver driver =
          new RemoteWebDriver(
              new MarionetteExecutor(marionette),
              new ImmutableCapabilities("browserName", "firefox"));
      FirefoxEngine engine = new FirefoxEngine(marionette, driver);
      return new Browser(driver, engine, downloads, afterwards);
    } catch (RuntimeException | Error e) {
      marionette.close();
      throw e;
    }
  }

  private Process run(Path litter, Path downloads) {
    try {
      Path profile = Files.createDirectory(litter.resolve("profile"));
      Files.createDirectory(downloads);
      Files.writeString(profile.resolve("user.js"), preferences(downloads));
      ProcessBuilder builder =
          new ProcessBuilder(
              program.toString(),
              "--headless",
              "--marionette",
              "--remote-allow-system-access",
              "--no-remote",
              "--profile",
              profile.toString());
      builder.environment().put("HOME", litter.toString());
      builder.environment().put("TMPDIR", litter.toString());
      builder.environment().put("MOZ_HEADLESS_WIDTH", "1400");
      builder.environment().put("MOZ_HEADLESS_HEIGHT", "1200");
      return builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String preferences(Path downloads) {
    String folder = "user_pref(\"browser.download.dir\", \"" + downloads + "\");\n";
    return PREFERENCES.entrySet().stream()
        .map(one -> "user_pref(\"" + one.getKey() + "\", " + value(one.getValue()) + ");\n")
        .collect(Collectors.joining("", folder, ""));
  }

  private static String value(Object value) {
    return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
  }

  /** Firefox prints the port that it chose. All it prints is read, else it would stand still. */
  private static int port(Process process) {
    CompletableFuture<Integer> port = new CompletableFuture<>();
    Thread reader = new Thread(() -> listen(process, port));
    reader.setDaemon(true);
    reader.start();
    return port.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
  }

  private static void listen(Process process, CompletableFuture<Integer> port) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          port.complete(Integer.valueOf(listening.group(1)));
        }
      }
      port.completeExceptionally(new IOException("Firefox ended before it listened"));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  private static void end(Process process, TemporaryFolder litter, Thread atTheLatest) {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill(process);
        process.waitFor();
      }
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(atTheLatest);
    litter.close();
  }

  /** Its helpers too: they would write into the profile while it is deleted. */
  private static void kill(Process process) {
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroyForcibly();
    helpers.forEach(ProcessHandle::destroyForcibly);
  }
}
