package vn.doichieu.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

  /** Of {@code p{}}. */
  private static final String HASH = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style-src HASH|true",
        "default-src 'none'; STYLE-SRC 'self' HASH|true",
        "default-src HASH|true",
        "style-src-elem HASH; style-src 'none'|true",
        "style-src 'none'; default-src HASH|false",
        "script-src HASH|false",
        "style-src 'self'|false",
        "''|false",
      })
  void a_style_is_allowed_only_where_the_directive_that_rules_it_names_its_hash(
      String policy, boolean allowed) {
    assertThat(new Policy(policy.replace("HASH", HASH)).allowsStyle("p{}")).isEqualTo(allowed);
    assertThat(new Policy(policy.replace("HASH", HASH)).allowsStyle("p{ }")).isFalse();
  }

  @Test
  void line_ends_are_hashed_as_browsers_read_them() {
    String hash = "'sha256-EHyKrgCgkPsv/h9igQ+oOZ+eJQB3d/O0KILkGuHJ6E0='";
    assertThat(new Policy("style-src " + hash).allowsStyle("p{\n}\n")).isTrue();
    assertThat(new Policy("style-src " + hash).allowsStyle("p{\r\n}\r")).isTrue();
  }

  @Test
  void a_page_may_hold_a_style_that_its_policy_names(@TempDir Path folder) {
    TestSite site = new TestSite(folder);
    String page =
        "<html lang=vi><meta http-equiv=Content-Security-Policy content=\"style-src %s\">"
            + "<title>x</title><style>p{}</style>%s";
    site.file("a.html", page.formatted(HASH, ""));
    site.file("b.html", page.formatted(HASH, "\n<style>q{}</style>"));
    assertThat(site.findings()).containsExactly("b.html:2 site.inline-style []");
  }
}
