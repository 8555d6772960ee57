package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** {@link SubPathIT} in Firefox. */
@InFirefox
class FirefoxSubPathIT extends SubPathIT {

  @Override
  Stream<Arguments> pages() {
    return site().pages().sample(1).stream().map(page -> Arguments.of(page, Viewport.DESKTOP));
  }
}
