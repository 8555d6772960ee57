package vn.doichieu.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web server as plain as they come, and strict: it serves the files of a folder under a prefix
 * with their right types, the folder's {@code 404.html} for what is missing there, and nothing
 * else. Safe to use from several threads.
 */
final class StaticServer implements Home {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("xml", "application/xml"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"));

  static {
    // Else head and body of an answer go out apart, and the system waits between them.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Path site;
  private final String prefix;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> strays = new CopyOnWriteArrayList<>();

  private StaticServer(Path site, String prefix, HttpServer server) {
    this.site = site.normalize();
    this.prefix = prefix;
    this.server = server;
  }

  /**
   * Serves a folder on this machine, on any free port.
   *
   * @param prefix path the site lies under; begins and ends with {@code /}
   */
  static StaticServer serving(Path site, String prefix) {
    try {
      InetSocketAddress here = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
      HttpServer http = HttpServer.create(here, 0);
      StaticServer server = new StaticServer(site, prefix, http);
      http.createContext("/", server::answer);
      http.setExecutor(server.threads);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
  }

  /** What was asked for outside the prefix, which is not the portal's. */
  List<String> strays() {
    return List.copyOf(strays);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Override
  public String toString() {
    return "server, " + prefix;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(prefix)) {
        strays.add(path);
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = path.substring(prefix.length());
      if (name.isEmpty() || name.endsWith("/")) {
        name += "index.html";
      }
      Path file = site.resolve(name).normalize();
      if (file.startsWith(site) && Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else if (Files.isRegularFile(site.resolve("404.html"))) {
        send(exchange, 404, site.resolve("404.html"));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.getFileName().toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    byte[] body = Files.readAllBytes(file);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
