package vn.doichieu.bake.oven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.doichieu.bake.site.Labels;
import vn.doichieu.bake.site.Portal;
import vn.doichieu.bake.site.Site;
import vn.doichieu.export.feed.AtomFeed;
import vn.doichieu.export.feed.PageEntry;
import vn.doichieu.export.feed.Sitemap;

/** Tells others which pages there are and what changed, where it is known where the pages stand. */
final class Announcements {

  private Announcements() {}

  /**
   * Writes {@code sitemap.xml} and {@code atom.xml}.
   *
   * @param pages the pages that search engines may list
   * @throws java.io.UncheckedIOException where a file cannot be written
   */
  static void write(Site site, List<PageEntry> pages, Path destination) {
    Portal portal = site.portal();
    Optional<String> baseUrl = portal.baseUrl();
    baseUrl.ifPresent(base -> new Sitemap(base).write(pages, destination));
    if (portal.hasFeed()) {
      new AtomFeed(portal.publication(), baseUrl.orElseThrow(), Labels::get)
          .write(site.corpus(), portal.lastChanged().orElseThrow(), destination);
    }
  }
}
