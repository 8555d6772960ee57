package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What Lighthouse thinks of the pages, by all that does not depend on how fast this machine is; for
 * that see {@code bench/run lighthouse}.
 */
class LighthouseIT {

  private static final List<String> CATEGORIES = List.of("accessibility", "best-practices", "seo");
  private static final double ENOUGH = 0.95;

  @Test
  void the_pages_reach_what_is_asked_of_them() {
    try (Home home = StaticServer.serving(SiteUnderTest.built().folder(), "/")) {
      List<URI> pages =
          Stream.of("index.html", "van-ban/hung-yen.html", "so-sanh/chi-tieu.html", "tim-kiem.html")
              .map(path -> home.address(new Page(path)))
              .toList();
      List<Lighthouse.Judgement> judgements = lighthouse().judge(CATEGORIES, pages);
      assertThat(judgements).hasSameSizeAs(pages);
      SoftAssertions.assertSoftly(
          softly -> judgements.forEach(judgement -> isEnough(softly, judgement)));
    }
  }

  private static void isEnough(SoftAssertions softly, Lighthouse.Judgement judgement) {
    softly.assertThat(judgement.scores()).containsOnlyKeys(CATEGORIES);
    softly
        .assertThat(judgement.scores().values())
        .as("%s, %s: %s", judgement.address(), judgement.scores(), judgement.lost())
        .allMatch(score -> score >= ENOUGH);
  }

  private static Lighthouse lighthouse() {
    Optional<Lighthouse> lighthouse = Lighthouse.onPath();
    if (lighthouse.isEmpty() && !"true".equals(System.getenv("CI"))) {
      System.err.println("!!! LIGHTHOUSE SKIPPED: " + Lighthouse.MISSING);
      Assumptions.abort(Lighthouse.MISSING);
    }
    return lighthouse.orElseThrow(
        () -> new IllegalStateException(Lighthouse.MISSING + ", CI=true"));
  }
}
