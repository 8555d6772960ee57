package vn.doichieu.browser;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Firefox, by scripts among its own: what its developer tools do, without them. */
final class FirefoxEngine implements Engine {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  // Requests of Firefox's own have no tab. Files count as well as what comes over HTTP.
  private static final String LISTEN =
      """
      const requests = window.doichieuRequests = [];
      const note = {observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIChannel);
        if (channel.loadInfo?.browsingContextID) requests.push(channel.URI.spec);
      }};
      for (const topic of ['http-on-opening-request', 'file-channel-opened']) {
        Services.obs.addObserver(note, topic);
      }
      """;
  private static final String REQUESTS = "return window.doichieuRequests.splice(0)";

  private static final String FAULTS =
      """
      const faults = Services.console.getMessageArray().flatMap(message => {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.infoFlag) return [];
        if (!/^(file|https?|data|about:blank|moz-nullprincipal)/.test(message.sourceName)) return [];
        return [message.sourceName + ' ' + message.lineNumber + ': ' + message.errorMessage];
      });
      Services.console.reset();
      return faults;
      """;

  // What scripts of the page say themselves stays in the process of the page.
  private static final String SAID =
      """
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const said = storage.getEvents()
        .filter(event => !/^(resource|chrome):/.test(event.filename)) // Firefox's own.
        .filter(event => ['warn', 'error', 'assert', 'exception'].includes(event.level))
        .map(event => event.filename + ' ' + event.level + ': ' + [...event.arguments].join(' '));
      storage.clearEvents();
      return said;
      """;

  // A window cannot be narrower than 500 px, but the page in it can.
  private static final String RESIZE =
      """
      const style = gBrowser.selectedBrowser.style;
      for (const bound of ['', 'min-', 'max-']) {
        style.setProperty(bound + 'width', arguments[0] + 'px');
        style.setProperty(bound + 'height', arguments[1] + 'px');
      }
      """;

  private static final String PREFER =
      """
      gBrowser.selectedBrowser.browsingContext.mediumOverride = '';
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]);
      Services.prefs.setIntPref('browser.display.document_color_use', arguments[1]);
      """;

  private final Marionette firefox;
  private final RemoteWebDriver driver;

  FirefoxEngine(Marionette firefox, RemoteWebDriver driver) {
    this.firefox = firefox;
    this.driver = driver;
    firefox.runInside(LISTEN);
  }

  @Override
  public Visit noted() {
    List<String> complaints =
        Stream.concat(strings(firefox.runInside(FAULTS)), strings(said())).toList();
    return new Visit(complaints, strings(firefox.runInside(REQUESTS)).toList());
  }

  /** A page that leads on by itself may go while it is asked, without an answer. */
  private Object said() {
    Map<String, ?> inPage = Map.of("script", SAID, "args", List.of(), "sandbox", "system");
    return new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .withMessage("what the page said")
        .until(any -> firefox.ask("WebDriver:ExecuteScript", inPage));
  }

  @Override
  public void resize(Viewport viewport) {
    firefox.runInside(RESIZE, viewport.width(), viewport.height());
    List<Long> size = List.of((long) viewport.width(), (long) viewport.height());
    new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
        .withMessage("a page of " + size)
        .until(any -> size.equals(driver.executeScript("return [innerWidth, innerHeight]")));
  }

  @Override
  public void prefer(ColourScheme scheme) {
    int dark = scheme.preferred().equals("dark") ? 0 : 1;
    int forced = scheme.forced().equals("active") ? 2 : 1;
    firefox.runInside(PREFER, dark, forced);
  }

  @Override
  public void showPrint() {
    prefer(ColourScheme.LIGHT);
    firefox.runInside("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'");
  }

  @Override
  public void allowScripts(boolean allowed) {
    firefox.runInside(
        "gBrowser.selectedBrowser.browsingContext.allowJavascript = arguments[0]", allowed);
  }

  @Override
  public byte[] picture(int height) {
    return Assumptions.abort("only Chromium makes pictures of whole pages here");
  }

  /** Its first sheets: Firefox spends a fifth of a second on each. */
  @Override
  public byte[] printout() {
    Object pdf = firefox.ask("WebDriver:Print", Map.of("pageRanges", List.of("1-2")));
    return Base64.getDecoder().decode(String.valueOf(pdf));
  }

  @Override
  public Map<String, Object> command(String name, Map<String, Object> parameters) {
    return Assumptions.abort("only Chromium knows " + name);
  }

  private static Stream<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf);
  }
}
