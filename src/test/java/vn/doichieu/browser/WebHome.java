package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The suite behind a real web server, with the headers of {@code docs/publishing.md}. */
@OnNginx
abstract class WebHome extends HomeSuite<Nginx> {

  @Override
  void assertTypeOf(URLConnection file, String type) {
    assertThat(String.valueOf(file.getContentType()).split(";")[0]).isEqualTo(type);
  }

  @Test
  void a_missing_address_at_any_depth_shows_the_portals_own_page(Browser browser) {
    String missing = home().root() + "khong/co/trang-nay.html";
    Visit visit = browser.visit(URI.create(missing));
    assertThat(visit.requests()).as("the page brings all it needs").containsExactly(missing);
    assertThat(browser.all("h1")).hasSize(1);
    // A browser grumbles about the status, and would about a style that the headers keep out.
    assertThat(visit.complaints()).allMatch(complaint -> complaint.contains("404"));
    assertThat(browser.run("return getComputedStyle(document.body).borderTopWidth"))
        .isEqualTo("6px");
  }

  @AfterAll
  void nothing_was_asked_of_the_host_outside_the_portal() {
    assertThat(home().strays()).isEmpty();
  }
}
