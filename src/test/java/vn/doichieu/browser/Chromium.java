package vn.doichieu.browser;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    Optional<Path> driver = OnPath.find("chromedriver");
    return OnPath.find("chromium", "chromium-browser", "google-chrome", "chrome")
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
    ChromeDriver chromium = new ChromeDriver(service, options());
    Path downloads = litter.path().resolve("downloads");
    return new Browser(chromium, new ChromiumEngine(chromium, downloads), downloads, litter::close);
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
}
