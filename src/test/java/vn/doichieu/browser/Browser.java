package vn.doichieu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A running browser, in the words of these tests. Not for several threads at once. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

  private final RemoteWebDriver driver;
  private final Engine engine;
  private final Path downloads;
  private final Runnable afterwards;

  /**
   * Takes what drives the browser.
   *
   * @param engine what this browser does in a way of its own
   * @param downloads the folder where it puts what it is told to keep
   * @param afterwards is done once it has ended
   */
  Browser(RemoteWebDriver driver, Engine engine, Path downloads, Runnable afterwards) {
    this.driver = driver;
    this.engine = engine;
    this.downloads = downloads;
    this.afterwards = afterwards;
    reset();
  }

  /** An empty page in a light window of a desktop, with scripts, and no memory of other pages. */
  void reset() {
    run("try { localStorage.clear(); sessionStorage.clear(); } catch (e) { /* none here */ }");
    allowScripts(true);
    resize(Viewport.DESKTOP);
    prefer(ColourScheme.LIGHT);
    driver.get("about:blank");
  }

  /** Opens a page and waits until it has loaded. */
  Visit visit(URI address) {
    noted();
    driver.get(address.toString());
    return noted();
  }

  /** What the browser noted since the last time it was asked. */
  Visit noted() {
    return engine.noted();
  }

  /** The address in the address bar. */
  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** Sets the size of the window. */
  void resize(Viewport viewport) {
    engine.resize(viewport);
  }

  /** Sets what the reader's system prefers; motion is reduced, so that nothing is half faded. */
  void prefer(ColourScheme scheme) {
    engine.prefer(scheme);
  }

  /** Shows the page as the printer gets it. */
  void showPrint() {
    engine.showPrint();
  }

  /** Switches the pages' scripts off and on, from the next visit. */
  void allowScripts(boolean allowed) {
    engine.allowScripts(allowed);
  }

  /** Runs a script of the tests' own, which also works where those of the page may not run. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument with the result. */
  Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Every element that a selector finds, in the order of the page. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The element that has the keyboard. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses keys, one after the other, wherever the keyboard is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Moves the mouse over an element. */
  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /**
   * Waits until something holds, and fails if it does not for ten seconds. Another page may take
   * the place of the one that is looked at: then it does not hold yet.
   */
  void await(String what, BooleanSupplier holds) {
    new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .withMessage(what)
        .ignoring(StaleElementReferenceException.class, IndexOutOfBoundsException.class)
        .until(any -> holds.getAsBoolean());
  }

  /** Goes back as the browser's own button does. */
  void back() {
    driver.navigate().back();
  }

  /** Does something in a tab of its own, beside the one that is shown before and after. */
  void inAnotherTab(Runnable work) {
    String here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    try {
      work.run();
    } finally {
      driver.close();
      driver.switchTo().window(here);
    }
  }

  /** The page as a PNG, from its top down to its end or to a height, if it is longer. */
  byte[] picture(int height) {
    return engine.picture(height);
  }

  /** What a reader sees of the page, as a PNG. */
  byte[] pictureOfTheWindow() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** The page printed, as a PDF. */
  byte[] printout() {
    return engine.printout();
  }

  /** Waits until a download of this name is whole; what was there before has to be deleted. */
  Path downloaded(String name) {
    Path file = downloads.resolve(name);
    await(name + " is downloaded", () -> sizeOf(file) > 0 && !isUnderWay(downloads));
    return file;
  }

  /** Sends a command of Chromium's DevTools protocol; another browser skips the test. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return engine.command(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
    afterwards.run();
  }

  private static long sizeOf(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnderWay(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().matches(".*\\.(part|crdownload)"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
