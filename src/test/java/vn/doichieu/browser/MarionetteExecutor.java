package vn.doichieu.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;
import org.openqa.selenium.remote.SessionId;
import org.openqa.selenium.remote.codec.w3c.W3CHttpCommandCodec;
import org.openqa.selenium.remote.http.HttpRequest;

/**
 * Lets Selenium drive a Firefox without geckodriver. Selenium writes a command as it would for a
 * driver that listens on HTTP; what that driver would do with it is done here.
 */
final class MarionetteExecutor implements CommandExecutor {

  private final Json json = new Json();
  private final W3CHttpCommandCodec commands = new W3CHttpCommandCodec();
  private final Marionette firefox;

  MarionetteExecutor(Marionette firefox) {
    this.firefox = firefox;
  }

  @Override
  public Response execute(Command command) {
    return switch (command.getName()) {
      case DriverCommand.NEW_SESSION -> begin();
      case DriverCommand.QUIT -> end(command.getSessionId());
      default -> translate(command);
    };
  }

  private Response begin() {
    Map<?, ?> session = (Map<?, ?>) firefox.ask("WebDriver:NewSession", Map.of());
    return response(
        new SessionId(String.valueOf(session.get("sessionId"))), session.get("capabilities"));
  }

  private Response end(SessionId session) {
    firefox.ask("Marionette:Quit", Map.of("flags", List.of("eForceQuit")));
    firefox.close();
    return response(session, null);
  }

  private Response translate(Command command) {
    HttpRequest request = commands.encode(command);
    String prefix = "/session/" + command.getSessionId() + "/";
    MarionetteCommands.Named named =
        MarionetteCommands.at(
                request.getMethod().name(), request.getUri().substring(prefix.length()))
            .orElseThrow(() -> new UnsupportedCommandException(command.getName()));
    Map<String, Object> parameters = new HashMap<>(named.parameters());
    String body = request.contentAsString();
    if (!body.isBlank()) {
      Map<String, Object> stated = json.toType(body, Json.MAP_TYPE);
      parameters.putAll(stated);
    }
    return response(command.getSessionId(), firefox.ask(named.name(), parameters));
  }

  private static Response response(SessionId session, @Nullable Object value) {
    Response response = new Response(session);
    response.setState("success");
    response.setValue(value);
    return response;
  }
}
