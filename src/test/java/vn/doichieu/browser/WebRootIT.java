package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The site as a host of its own. */
class WebRootIT extends WebHome {

  @Override
  Nginx open(SiteUnderTest site) {
    return Nginx.serving(site.folder(), "/");
  }

  @Override
  Stream<Arguments> pages() {
    return site().pages().sample(1).stream().map(page -> Arguments.of(page, Viewport.TABLET));
  }
}
