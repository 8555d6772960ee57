package vn.doichieu.browser;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A running Chromium, in the words of these tests. Not for several threads at once. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

  private final ChromeDriver driver;
  private final TemporaryFolder litter;

  /** Takes a driver, and the folder that its browser may litter. */
  Browser(ChromeDriver driver, TemporaryFolder litter) {
    this.driver = driver;
    this.litter = litter;
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
    List<String> complaints =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(entry -> entry.getMessage())
            .toList();
    List<String> requests =
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .flatMap(entry -> Requests.in(entry.getMessage()))
            .toList();
    return new Visit(complaints, requests);
  }

  /** The address in the address bar. */
  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** Sets the size of the window. */
  void resize(Viewport viewport) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", viewport.width(),
            "height", viewport.height(),
            "deviceScaleFactor", 1,
            "mobile", viewport.mobile()));
  }

  /** Sets what the reader's system prefers; motion is reduced, so that nothing is half faded. */
  void prefer(ColourScheme scheme) {
    emulate("", scheme);
  }

  /** Shows the page as the printer gets it. */
  void showPrint() {
    emulate("print", ColourScheme.LIGHT);
  }

  /** Switches the pages' scripts off and on, from the next visit. */
  void allowScripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
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

  /** Waits until something holds, and fails if it does not for ten seconds. */
  void await(String what, BooleanSupplier holds) {
    new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .withMessage(what)
        .until(any -> holds.getAsBoolean());
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
    List<?> size =
        (List<?>) run("const e = document.scrollingElement; return [innerWidth, e.scrollHeight]");
    int end = Math.min(((Number) size.get(1)).intValue(), height);
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", size.get(0), "height", end, "scale", 1);
    Map<String, Object> how = Map.of("captureBeyondViewport", true, "clip", clip);
    return bytes(command("Page.captureScreenshot", how));
  }

  /** What a reader sees of the page, as a PNG. */
  byte[] pictureOfTheWindow() {
    return bytes(command("Page.captureScreenshot", Map.of()));
  }

  /** The page printed, as a PDF. */
  byte[] printout() {
    return bytes(command("Page.printToPDF", Map.of("preferCSSPageSize", true)));
  }

  /** Sends a command of the DevTools protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
    litter.close();
  }

  private static byte[] bytes(Map<String, Object> answer) {
    return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
  }

  private void emulate(String media, ColourScheme scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme.preferred()),
                Map.of("name", "forced-colors", "value", scheme.forced()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }
}
