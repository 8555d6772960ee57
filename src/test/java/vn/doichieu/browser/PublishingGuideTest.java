package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The three samples of {@code docs/publishing.md} say the same, and what the pages say. */
class PublishingGuideTest {

  private static final String POLICY = "Content-Security-Policy";

  private final PublishingGuide guide = PublishingGuide.read();

  /** The headers of a sample, each with all the values it can have. */
  private Map<String, TreeSet<String>> headers(String language) throws Exception {
    Map<String, TreeSet<String>> headers = new TreeMap<>();
    switch (language) {
      case "nginx" -> nginx(headers);
      case "apache" ->
          each(
              "Header always set (\\S+) \"(.*)\"",
              guide.sample(language),
              found -> add(headers, found.group(1), found.group(2)));
      default ->
          elements("add").stream()
              .filter(add -> add.hasAttribute("name"))
              .forEach(add -> add(headers, add.getAttribute("name"), add.getAttribute("value")));
    }
    return headers;
  }

  private void nginx(Map<String, TreeSet<String>> headers) {
    String sample = guide.sample("nginx");
    each(
        "add_header (\\S+) \"?([^\";]*)\"? always;",
        sample,
        header -> {
          if (!header.group(2).startsWith("$")) {
            add(headers, header.group(1), header.group(2));
            return;
          }
          String map = "map \\$uri \\" + header.group(2) + " \\{(.*?)\\n\\}";
          each(
              "(?s)" + map,
              sample,
              values ->
                  each(
                      "\"(.*)\";",
                      values.group(1),
                      value -> add(headers, header.group(1), value.group(1))));
        });
  }

  /** The types of files that a sample names. */
  private Map<String, TreeSet<String>> types(String language) throws Exception {
    Map<String, TreeSet<String>> types = new TreeMap<>();
    switch (language) {
      case "nginx" ->
          each(
              "(?m)^ {12}(\\S+/\\S+) +(\\w+);",
              guide.sample(language),
              found -> add(types, found.group(2), found.group(1)));
      case "apache" ->
          each(
              "AddType (\\S+) +\\.(\\w+)",
              guide.sample(language),
              found -> add(types, found.group(2), found.group(1)));
      default ->
          elements("mimeMap").stream()
              .filter(map -> map.getAttribute("fileExtension").length() > 1)
              .forEach(
                  map ->
                      add(
                          types,
                          map.getAttribute("fileExtension").substring(1),
                          map.getAttribute("mimeType").split(";")[0]));
    }
    return types;
  }

  @ParameterizedTest
  @ValueSource(strings = {"apache", "xml"})
  void every_sample_sends_the_headers_that_nginx_sends(String language) throws Exception {
    assertThat(headers("nginx"))
        .containsKeys(POLICY, "Referrer-Policy", "Cache-Control")
        .hasSize(6);
    assertThat(headers(language)).isEqualTo(headers("nginx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"apache", "xml"})
  void every_sample_knows_the_types_that_nginx_knows(String language) throws Exception {
    assertThat(types("nginx")).containsKeys("html", "csv", "ics", "md", "pdf", "xlsx");
    assertThat(types(language)).isEqualTo(types("nginx"));
  }

  @Test
  void the_policy_is_that_of_the_pages_and_who_may_frame_them() throws Exception {
    Matcher policy =
        Pattern.compile("http-equiv=\"" + POLICY + "\" content=\"([^\"]*)\"")
            .matcher(Files.readString(Path.of("templates/lib/layout.ftl")));
    assertThat(policy.find()).isTrue();
    assertThat(headers("nginx").get(POLICY))
        .containsExactlyInAnyOrder(
            policy.group(1) + "; frame-ancestors 'none'",
            policy.group(1) + "; frame-ancestors *",
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  }

  @Test
  void the_samples_write_of_the_same_path() {
    for (String language : List.of("nginx", "apache")) {
      assertThat(guide.sample(language)).contains(PublishingGuide.PREFIX + "404.html");
    }
    assertThat(guide.nginx(Path.of("/x"), "/", 8080))
        .contains("listen 127.0.0.1:8080;", "location / {", "alias \"/x/\";", "404 /404.html")
        .doesNotContain("chuyen-trang");
  }

  private List<Element> elements(String name) throws Exception {
    Document configuration =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(guide.sample("xml"))));
    assertThat(configuration.getDocumentElement().getTagName()).isEqualTo("configuration");
    NodeList found = configuration.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .collect(Collectors.toList());
  }

  private static void each(String pattern, String text, Consumer<MatchResult> use) {
    Pattern.compile(pattern).matcher(text).results().forEach(use);
  }

  private static void add(Map<String, TreeSet<String>> to, String name, String value) {
    to.computeIfAbsent(name, any -> new TreeSet<>()).add(value);
  }
}
