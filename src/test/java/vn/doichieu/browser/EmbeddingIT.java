package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's page, on another host, puts pages of the portal into frames. */
@InBrowser
@OnNginx
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddingIT {

  private static final Page BARE = new Page("nhung/chi-tieu.html");
  private static final Page NORMAL = new Page("so-sanh/chi-tieu.html");

  private final SiteUnderTest site = SiteUnderTest.built();
  private final Nginx home = Nginx.serving(site.folder(), PublishingGuide.PREFIX);

  @AfterAll
  void stop() {
    home.close();
  }

  @Test
  void pages_made_for_it_are_shown_and_others_are_not(@TempDir Path folder, Browser browser) {
    FixtureSite.in(folder).page("index.html", frame(NORMAL) + frame(BARE));
    try (StaticServer host = StaticServer.serving(folder, "/")) {
      browser.visit(host.address(new Page("index.html")));
      // A page that is shown asks for its style; one that is refused is thrown away before.
      browser.await("the bare page is shown", () -> styleAskedBy(BARE));
      assertThat(home.asked())
          .as("the other page was asked for")
          .anyMatch(request -> request.path().endsWith(NORMAL.path()));
      assertThat(styleAskedBy(NORMAL)).isFalse();
    }
  }

  private boolean styleAskedBy(Page page) {
    return home.asked().stream()
        .anyMatch(
            request ->
                request.path().endsWith("css/portal.css")
                    && request.by().equals(home.address(page).toString()));
  }

  private String frame(Page page) {
    return "<iframe title='" + page + "' src='" + home.address(page) + "'></iframe>";
  }
}
