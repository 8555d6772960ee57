package vn.doichieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The links of the whole site. */
class SiteLinksIT {

  @Test
  void every_link_leads_somewhere_and_every_page_is_linked() {
    assertThat(Links.faults(SiteUnderTest.built().folder(), Set.of("404.html"))).isEmpty();
  }
}
