package vn.doichieu.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** {@link SubPathIT} in Firefox. */
@InFirefox
class FirefoxSubPathIT extends SubPathIT {

  @Override
  Stream<Arguments> pages() {
    // The stick's walk in Firefox has a page of every family.
    return site().pages().sample(1).stream()
        .filter(page -> page.path().endsWith("index.html"))
        .map(page -> Arguments.of(page, Viewport.DESKTOP));
  }
}
