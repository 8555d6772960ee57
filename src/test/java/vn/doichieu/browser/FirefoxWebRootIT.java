package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** {@link WebRootIT} in Firefox. */
@InFirefox
class FirefoxWebRootIT extends WebRootIT {

  @Override
  Stream<Arguments> pages() {
    return site().pages().sample(1).stream().map(page -> Arguments.of(page, Viewport.TABLET));
  }
}
