package vn.doichieu.browser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The commands of WebDriver, which are addresses, as Marionette names them. Of these addresses only
 * what follows the session counts; {@code {id}} is a parameter.
 */
final class MarionetteCommands {

  private static final List<Entry> TABLE =
      """
      GET    timeouts                            WebDriver:GetTimeouts
      POST   timeouts                            WebDriver:SetTimeouts
      POST   url                                 WebDriver:Navigate
      GET    url                                 WebDriver:GetCurrentURL
      POST   back                                WebDriver:Back
      POST   forward                             WebDriver:Forward
      POST   refresh                             WebDriver:Refresh
      GET    title                               WebDriver:GetTitle
      GET    source                              WebDriver:GetPageSource
      GET    window                              WebDriver:GetWindowHandle
      POST   window                              WebDriver:SwitchToWindow
      DELETE window                              WebDriver:CloseWindow
      GET    window/handles                      WebDriver:GetWindowHandles
      POST   window/new                          WebDriver:NewWindow
      GET    window/rect                         WebDriver:GetWindowRect
      POST   window/rect                         WebDriver:SetWindowRect
      POST   frame                               WebDriver:SwitchToFrame
      POST   frame/parent                        WebDriver:SwitchToParentFrame
      POST   element                             WebDriver:FindElement
      POST   elements                            WebDriver:FindElements
      GET    element/active                      WebDriver:GetActiveElement
      POST   element/{element}/element           WebDriver:FindElement
      POST   element/{element}/elements          WebDriver:FindElements
      GET    element/{id}/attribute/{name}       WebDriver:GetElementAttribute
      GET    element/{id}/property/{name}        WebDriver:GetElementProperty
      GET    element/{id}/css/{propertyName}     WebDriver:GetElementCSSValue
      GET    element/{id}/text                   WebDriver:GetElementText
      GET    element/{id}/name                   WebDriver:GetElementTagName
      GET    element/{id}/rect                   WebDriver:GetElementRect
      GET    element/{id}/enabled                WebDriver:IsElementEnabled
      GET    element/{id}/selected               WebDriver:IsElementSelected
      GET    element/{id}/computedrole           WebDriver:GetComputedRole
      GET    element/{id}/computedlabel          WebDriver:GetComputedLabel
      POST   element/{id}/click                  WebDriver:ElementClick
      POST   element/{id}/clear                  WebDriver:ElementClear
      POST   element/{id}/value                  WebDriver:ElementSendKeys
      POST   execute/sync                        WebDriver:ExecuteScript
      POST   execute/async                       WebDriver:ExecuteAsyncScript
      POST   actions                             WebDriver:PerformActions
      DELETE actions                             WebDriver:ReleaseActions
      POST   print                               WebDriver:Print
      GET    screenshot                          WebDriver:TakeScreenshot
      """
          .lines()
          .map(line -> line.split(" +"))
          .map(line -> new Entry(line[0], List.of(line[1].split("/")), line[2]))
          .toList();

  private MarionetteCommands() {}

  /**
   * The command of an address; empty if these tests have no need of it.
   *
   * @param path what follows {@code /session/<id>/}
   */
  static Optional<Named> at(String method, String path) {
    List<String> parts = List.of(path.split("/"));
    return TABLE.stream()
        .filter(entry -> entry.method.equals(method) && entry.fits(parts))
        .findFirst()
        .map(entry -> new Named(entry.command, entry.parameters(parts)));
  }

  /**
   * A command.
   *
   * @param parameters those that stand in its address
   */
  record Named(String name, Map<String, String> parameters) {}

  private record Entry(String method, List<String> template, String command) {

    boolean fits(List<String> parts) {
      if (parts.size() != template.size()) {
        return false;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (!isParameter(i) && !template.get(i).equals(parts.get(i))) {
          return false;
        }
      }
      return true;
    }

    Map<String, String> parameters(List<String> parts) {
      Map<String, String> parameters = new HashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        if (isParameter(i)) {
          String name = template.get(i).substring(1, template.get(i).length() - 1);
          parameters.put(name, URLDecoder.decode(parts.get(i), StandardCharsets.UTF_8));
        }
      }
      return parameters;
    }

    private boolean isParameter(int part) {
      return template.get(part).startsWith("{");
    }
  }
}
