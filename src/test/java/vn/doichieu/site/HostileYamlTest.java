package vn.doichieu.site;

import static vn.doichieu.site.Site.PLAN;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that would hurt the program or hide something from readers. */
class HostileYamlTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void publish() {
    site = Site.published("mot-van-ban", folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "short", "issuer"})
  void critic_markup_in_front_matter_is_told(String key) {
    for (String mark : new String[] {"{~~a~>b~~}", "{--a--}", "{>>a<<}", "{++a++}", "{==a==}"}) {
      site.with(
              "content/van-ban/x.md",
              MarkdownPlan.named("x").key(key, "\"Kế hoạch " + mark + "\"").text())
          .build()
          .fails(1)
          .saysOnly("content/van-ban/x.md:", "“" + key + "”");
    }
  }

  @Test
  void a_yaml_alias_bomb_is_told_and_not_unfolded() {
    String bomb =
        """
        ---
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
        f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
        g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
        h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
        title: *h
        ---
        Một đoạn.
        """;
    site.with(PLAN, bomb).build().fails(1).says(PLAN + ":3:", "“*”");
  }

  @Test
  void yaml_nested_beyond_measure_is_told() {
    String deep = "[".repeat(50_000) + "]".repeat(50_000);
    site.with("content/van-ban/x.md", MarkdownPlan.named("x").key("aliases", deep).text())
        .build()
        .fails(1)
        .saysOnly("content/van-ban/x.md:17:", "quá sâu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\uD800", "\\u202E", "\\e[31m", "\\0", "\\x07"})
  void characters_that_no_text_needs_are_told_however_they_are_written(String escape) {
    site.with(
            "content/van-ban/x.md",
            MarkdownPlan.named("x").key("title", "\"Kế " + escape + "hoạch\"").text())
        .build()
        .fails(1)
        .saysOnly("content/van-ban/x.md:4:", "“title”");
  }
}
