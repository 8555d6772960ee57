package vn.doichieu.browser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The output of the build that the browser tests look at.
 *
 * @param folder the site
 * @param archive the same site as the ZIP for offline use
 * @param pictures where screenshots for people go
 */
record SiteUnderTest(Path folder, Path archive, Path pictures) {

  /**
   * What {@code mvn package} built: in {@code target}, or where the system property {@code
   * doichieu.target} says.
   *
   * @throws IllegalStateException if it is not there
   */
  static SiteUnderTest built() {
    Path target = Path.of(System.getProperty("doichieu.target", "target")).toAbsolutePath();
    Path folder = target.resolve("site");
    Path archive = target.resolve("doichieu-offline.zip");
    for (Path needed : new Path[] {folder.resolve("index.html"), archive}) {
      if (!Files.isRegularFile(needed)) {
        throw new IllegalStateException(needed + " is missing: mvn package builds it");
      }
    }
    return new SiteUnderTest(folder, archive, target.resolve("screenshots"));
  }

  /** The pages of the site. */
  Pages pages() {
    return Pages.in(folder);
  }

  /** The first pages of every family: four, or what {@code doichieu.pages-of-a-family} says. */
  List<Page> walk() {
    return pages().sample(Integer.getInteger("doichieu.pages-of-a-family", 4));
  }

  /** Address of a page where it was built. */
  URI address(Page page) {
    return page.in(folder).toUri();
  }
}
