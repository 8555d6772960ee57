package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nginx sends when it is set up as {@code docs/publishing.md} says. */
@OnNginx
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxSampleIT {

  /** Files of one kind that are looked at, so that thousands of plans make no difference. */
  private static final int OF_A_KIND = 40;

  private static final String MARKER = ".doichieu";

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Nginx home = Nginx.serving(site.folder(), PublishingGuide.PREFIX);
  private final Nginx root = Nginx.serving(site.folder(), "/");
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterAll
  void stop() {
    home.close();
    root.close();
  }

  @Test
  void every_home_has_the_same_bytes() throws Exception {
    try (FileSystem zip = FileSystems.newFileSystem(site.archive())) {
      Path packed = zip.getPath("/doi-chieu/trang");
      assertThat(files(packed)).isEqualTo(files(site.folder()));
      for (String file : sample()) {
        byte[] built = Files.readAllBytes(site.folder().resolve(file));
        assertThat(Files.readAllBytes(packed.resolve(file))).as(file).isEqualTo(built);
        assertThat(get(home, file).body()).as(file).isEqualTo(built);
        assertThat(get(root, file).body()).as(file).isEqualTo(built);
      }
    }
  }

  @Test
  void text_comes_compressed_and_is_the_same_when_unpacked() throws Exception {
    for (String file : sample()) {
      byte[] built = Files.readAllBytes(site.folder().resolve(file));
      if (built.length < 1000 || !file.matches(".*\\.(html|css|js|json|svg|csv|ics|md|txt|xml)")) {
        continue;
      }
      HttpResponse<byte[]> answer = get(home, file, "Accept-Encoding", "gzip");
      assertThat(answer.headers().firstValue("Content-Encoding")).as(file).contains("gzip");
      assertThat(answer.headers().firstValue("Vary")).as(file).contains("Accept-Encoding");
      assertThat(answer.body()).as(file).hasSizeLessThan(built.length);
      try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
        assertThat(unpacked.readAllBytes()).as(file).isEqualTo(built);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=utf-8",
    "van-ban/hung-yen.html?tim=a, text/html; charset=utf-8",
    "css/portal.css, text/css; charset=utf-8",
    "js/portal.js, text/javascript; charset=utf-8",
    "img/logo.svg, image/svg+xml",
    "du-lieu/chi-tieu.json, application/json; charset=utf-8",
    "du-lieu/chi-tieu.csv, text/csv; charset=utf-8",
    "du-lieu/lich/hung-yen.ics, text/calendar; charset=utf-8",
    "du-lieu/doi-chieu.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "van-ban/hung-yen.md, text/markdown; charset=utf-8",
    "van-ban/hung-yen.txt, text/plain; charset=utf-8",
    "du-lieu/SHA256SUMS, text/plain; charset=utf-8",
  })
  void a_file_has_its_type(String file, String type) throws Exception {
    HttpResponse<byte[]> answer = get(home, file);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").map(String::toLowerCase)).contains(type);
  }

  @Test
  void every_kind_of_file_is_known_to_the_sample() throws Exception {
    String sample = PublishingGuide.read().sample("nginx");
    assertThat(kinds().keySet())
        .filteredOn(kind -> !kind.isEmpty())
        .isNotEmpty()
        .allMatch(kind -> sample.contains(" " + kind + ";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          index.html                 | frame-ancestors 'none' | no-cache
          du-lieu/chi-tieu.json      | frame-ancestors 'none' | no-cache
          nhung/chi-tieu.html        | frame-ancestors *      | no-cache
          khong/co.html              | frame-ancestors 'none' | no-cache
          img/logo.svg               | frame-ancestors 'none' | max-age=604800
          """)
  void every_answer_carries_the_headers(String file, String framing, String caching)
      throws Exception {
    Map<String, List<String>> headers = get(home, file).headers().map();
    assertThat(headers.get("content-security-policy"))
        .singleElement()
        .asString()
        .endsWith("; " + framing);
    assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
    assertThat(headers.get("referrer-policy")).containsExactly("strict-origin-when-cross-origin");
    assertThat(headers.get("permissions-policy")).singleElement().asString().contains("camera=()");
    assertThat(headers.get("cross-origin-opener-policy")).containsExactly("same-origin");
    assertThat(headers.get("cache-control")).containsExactly(caching);
    assertThat(headers.get("server")).containsExactly("nginx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"khong/co/trang.html", "van-ban/khong-co.html", MARKER, "%2e%2e/x"})
  void what_is_missing_answers_with_the_portals_page(String address) throws Exception {
    HttpResponse<byte[]> answer = get(home, address);
    assertThat(answer.statusCode()).isEqualTo(404);
    if (!address.startsWith("%")) {
      assertThat(answer.body()).isEqualTo(Files.readAllBytes(site.folder().resolve("404.html")));
    }
  }

  @Test
  void the_portals_own_page_is_for_its_own_addresses_only() throws Exception {
    HttpResponse<byte[]> answer = get(home, "../khac.html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).hasSizeLessThan(400);
  }

  @Test
  void a_folder_without_its_slash_is_led_to_it_whatever_the_host_is_called() throws Exception {
    for (String folder : List.of("", "van-ban")) {
      String path = (PublishingGuide.PREFIX + folder).replaceAll("/$", "");
      HttpResponse<byte[]> answer = get(home, path);
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(answer.headers().firstValue("Location")).contains(path + "/");
    }
  }

  @Test
  void what_has_not_changed_is_not_sent_again() throws Exception {
    String tag = get(home, "index.html").headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> answer = get(home, "index.html", "If-None-Match", tag);
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  private HttpResponse<byte[]> get(Nginx home, String path, String... headers)
      throws IOException, InterruptedException {
    URI address = home.root().resolve(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** Files of every kind. */
  private List<String> sample() throws IOException {
    return kinds().values().stream().flatMap(kind -> kind.stream().limit(OF_A_KIND)).toList();
  }

  private Map<String, List<String>> kinds() throws IOException {
    return files(site.folder()).stream()
        .collect(
            Collectors.groupingBy(
                file -> file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "",
                TreeMap::new,
                Collectors.toList()));
  }

  /** The files of a copy of the site, without the publisher's marker. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals(MARKER))
          .sorted()
          .toList();
    }
  }
}
