package vn.doichieu.browser;

import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/** Reads the addresses that pages asked for out of Chromium's performance log. */
final class Requests {

  private Requests() {}

  /** The address that an event asks for; empty for events about something else. */
  static Stream<String> in(String event) {
    if (!event.contains("\"Network.")) {
      return Stream.empty();
    }
    Map<String, Object> message = part(new Json().toType(event, Json.MAP_TYPE), "message");
    Map<String, Object> parameters = part(message, "params");
    return switch (String.valueOf(message.get("method"))) {
      case "Network.requestWillBeSent" ->
          // Chromium's own start page loads its parts in the first window.
          String.valueOf(parameters.get("documentURL")).startsWith("chrome")
              ? Stream.empty()
              : Stream.of(String.valueOf(part(parameters, "request").get("url")));
      case "Network.webSocketCreated", "Network.webTransportCreated" ->
          Stream.of(String.valueOf(parameters.get("url")));
      default -> Stream.empty();
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> whole, String name) {
    return (Map<String, Object>) whole.getOrDefault(name, Map.of());
  }
}
