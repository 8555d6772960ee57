package vn.doichieu.browser;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.ErrorCodec;

/**
 * A line to a Firefox in its own protocol: every message is its length in bytes, a colon, and JSON.
 * A command is {@code [0, number, name, parameters]}, its answer {@code [1, number, error,
 * result]}.
 */
final class Marionette implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Json json = new Json();
  private final Socket socket;
  private final InputStream in;
  private int last;

  private Marionette(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Calls the Firefox that listens on a port of this machine. */
  static Marionette at(int port) {
    try {
      Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
      try {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        Marionette marionette = new Marionette(socket);
        marionette.read(); // A greeting.
        return marionette;
      } catch (IOException | RuntimeException e) {
        socket.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @return the answer itself, without the object it may be wrapped in
   * @throws WebDriverException of the kind that the answer names, if it is an error
   */
  @Nullable Object ask(String command, Map<String, ?> parameters) {
    last++;
    List<?> answer;
    try {
      byte[] message =
          json.toJson(List.of(0, last, command, parameters)).getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(message);
      answer = (List<?>) read();
    } catch (IOException e) {
      throw new WebDriverException("Firefox, asked for " + command, e);
    }
    if (!(answer.get(1) instanceof Number number) || number.intValue() != last) {
      throw new WebDriverException("no answer to " + command + ", but " + answer);
    }
    if (answer.get(2) instanceof Map<?, ?> error) {
      throw ErrorCodec.createDefault().decode(Map.of("value", error));
    }
    return answer.get(3) instanceof Map<?, ?> map && map.keySet().equals(Set.of("value"))
        ? map.get("value")
        : answer.get(3);
  }

  /**
   * Runs a script among Firefox's own, not in the page. It knows {@code gBrowser} and {@code
   * Services}.
   */
  @Nullable Object runInside(String script, Object... arguments) {
    ask("Marionette:SetContext", Map.of("value", "chrome"));
    try {
      return ask("WebDriver:ExecuteScript", Map.of("script", script, "args", List.of(arguments)));
    } finally {
      ask("Marionette:SetContext", Map.of("value", "content"));
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object read() throws IOException {
    int length = 0;
    for (int next = in.read(); next != ':'; next = in.read()) {
      if (next < '0' || next > '9') {
        throw new EOFException("the line is dead");
      }
      length = length * 10 + next - '0';
    }
    byte[] message = in.readNBytes(length);
    if (message.length < length) {
      throw new EOFException("the line went dead in a message");
    }
    return json.toType(new String(message, StandardCharsets.UTF_8), Object.class);
  }
}
