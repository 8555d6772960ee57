package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticServerTest {

  @TempDir static Path folder;
  private StaticServer server = StaticServer.serving(Path.of(""), "/");

  @BeforeEach
  void a_site_under_a_prefix() {
    server.close();
    FixtureSite.in(folder.resolve("site"))
        .file("index.html", "trang chủ")
        .file("js/list.js", "1")
        .file("van-ban/a.md", "# A")
        .file("404.html", "không có");
    FixtureSite.in(folder).file("secret.txt", "");
    server = StaticServer.serving(folder.resolve("site"), "/chuyen-trang/nq57/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html; charset=utf-8",
    "index.html?q=1, text/html; charset=utf-8",
    "js/list.js, text/javascript; charset=utf-8",
    "van-ban/a.md, text/markdown; charset=utf-8",
  })
  void a_file_is_served_with_its_type(String path, String type) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"van-ban/", "van-ban", "khong/co.html", "..%2Fsecret.txt"})
  void what_is_missing_answers_with_the_sites_own_page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("không có");
    assertThat(server.strays()).isEmpty();
  }

  @Test
  void what_is_asked_for_outside_the_prefix_is_missing_and_remembered() throws Exception {
    assertThat(get("/favicon.ico").statusCode()).isEqualTo(404);
    assertThat(get("../hai.html").statusCode()).isEqualTo(404);
    assertThat(server.strays()).containsExactly("/favicon.ico", "/chuyen-trang/hai.html");
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.root().resolve(path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
