package vn.doichieu.browser;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine. Both programs are named to Selenium, so that it never looks for
 * them on the network.
 *
 * @param program the browser
 * @param driver its chromedriver
 */
record Chromium(Path program, Path driver) {

  /** What {@code PATH} has to offer; empty if the browser or its driver is missing. */
  static Optional<Chromium> onPath() {
    Optional<Path> driver = find("chromedriver");
    return find("chromium", "chromium-browser", "google-chrome", "chrome")
        .flatMap(program -> driver.map(found -> new Chromium(program, found)));
  }

  // Selenium warns that this Chromium is newer than the parts of it that are not used here.
  private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

  /** Starts a browser without a window, and with nothing of an earlier one. */
  Browser start() {
    PROTOCOL.setLevel(Level.SEVERE);
    TemporaryFolder litter = TemporaryFolder.create();
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withEnvironment(Map.of("TMPDIR", litter.path().toString()))
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new Browser(new ChromeDriver(service, options()), litter);
  }

  private ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-color-profile=srgb",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    return options;
  }

  private static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(name, name + ".exe"))
        .flatMap(
            name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
