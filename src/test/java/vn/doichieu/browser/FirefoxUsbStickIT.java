package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** {@link UsbStickIT} in Firefox. */
@InFirefox
class FirefoxUsbStickIT extends UsbStickIT {

  @Override
  Stream<Arguments> pages() {
    return site().pages().sample(1).stream().map(page -> Arguments.of(page, Viewport.PHONE));
  }
}
