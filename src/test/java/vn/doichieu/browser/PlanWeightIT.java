package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan is read where the line is thin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanWeightIT {

  private static final int MOST = 60_000;

  private final SiteUnderTest site = SiteUnderTest.built();

  Stream<Page> plans() {
    return site.pages().plans();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_weighs_at_most_60_kB_with_its_styles_and_scripts(Page plan) throws IOException {
    Document page = site.pages().parse(plan);
    List<String> parts = new ArrayList<>(page.select("link[rel=stylesheet]").eachAttr("href"));
    parts.addAll(page.select("script[src]").eachAttr("src"));
    assertThat(parts).as("styles and scripts").hasSizeGreaterThan(1);

    int weight = gzipped(plan.in(site.folder()));
    for (String part : parts) {
      weight += gzipped(Path.of(site.address(plan).resolve(URI.create(part))));
    }
    assertThat(weight).as("bytes of %s as they are sent", plan).isLessThanOrEqualTo(MOST);
  }

  private static int gzipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }
}
