package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** {@link WebRootIT} in Firefox. */
@InFirefox
class FirefoxWebRootIT extends WebRootIT {

  @Override
  Stream<Arguments> pages() {
    // The stick's walk in Firefox has a page of every family.
    return site().pages().sample(1).stream()
        .filter(page -> page.path().endsWith("index.html"))
        .map(page -> Arguments.of(page, Viewport.TABLET));
  }
}
