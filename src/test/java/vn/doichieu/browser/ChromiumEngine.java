package vn.doichieu.browser;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Chromium, by the DevTools protocol. */
final class ChromiumEngine implements Engine {

  private final ChromeDriver driver;

  /** Takes a browser that has just started; it keeps downloads in a folder, which it makes. */
  ChromiumEngine(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
  }

  @Override
  public Visit noted() {
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

  @Override
  public void resize(Viewport viewport) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", viewport.width(),
            "height", viewport.height(),
            "deviceScaleFactor", 1,
            "mobile", viewport.mobile()));
  }

  @Override
  public void prefer(ColourScheme scheme) {
    emulate("", scheme);
  }

  @Override
  public void showPrint() {
    emulate("print", ColourScheme.LIGHT);
  }

  @Override
  public void allowScripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  @Override
  public byte[] picture(int height) {
    List<?> size =
        (List<?>)
            driver.executeScript(
                "const e = document.scrollingElement; return [innerWidth, e.scrollHeight]");
    int end = Math.min(((Number) size.get(1)).intValue(), height);
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", size.get(0), "height", end, "scale", 1);
    Map<String, Object> how = Map.of("captureBeyondViewport", true, "clip", clip);
    return bytes(command("Page.captureScreenshot", how));
  }

  @Override
  public byte[] printout() {
    return bytes(command("Page.printToPDF", Map.of("preferCSSPageSize", true)));
  }

  @Override
  public Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
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
