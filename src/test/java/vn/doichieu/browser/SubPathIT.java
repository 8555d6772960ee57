package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The site as a part of somebody else's portal. */
class SubPathIT extends WebHome {

  @Override
  Nginx open(SiteUnderTest site) {
    return Nginx.serving(site.folder(), PublishingGuide.PREFIX);
  }

  @Override
  Stream<Arguments> pages() {
    return site().walk().stream().map(page -> Arguments.of(page, Viewport.DESKTOP));
  }
}
