package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The site as a part of somebody else's portal. */
class SubPathIT extends SiteWalk<StaticServer> {

  @Override
  StaticServer open(SiteUnderTest site) {
    return StaticServer.serving(site.folder(), "/chuyen-trang/nq57/");
  }

  @Test
  void a_missing_address_at_any_depth_shows_the_portals_own_page(Browser browser) {
    String missing = home().root() + "khong/co/trang-nay.html";
    Visit visit = browser.visit(URI.create(missing));
    assertThat(visit.requests()).as("the page brings all it needs").containsExactly(missing);
    assertThat(browser.all("h1")).hasSize(1);
  }

  @AfterAll
  void nothing_was_asked_of_the_host_outside_the_portal() {
    assertThat(home().strays()).isEmpty();
  }
}
