package vn.doichieu.publish;

import java.nio.file.Path;

/**
 * The only paths that publishing ever writes: the site and two names beside it.
 *
 * <pre>
 * site          the published site
 * .site.prev    the last good site, while the new one takes its place
 * .site.next    lock   held by the running build
 *               site   the site being built
 *               old    a replaced site being deleted
 * </pre>
 *
 * @param site absolute path of the published site
 */
record Layout(Path site) {

  Path previous() {
    return beside(".prev");
  }

  Path next() {
    return beside(".next");
  }

  Path lock() {
    return next().resolve("lock");
  }

  Path staged() {
    return next().resolve("site");
  }

  Path discarded() {
    return next().resolve("old");
  }

  private Path beside(String suffix) {
    return site.resolveSibling("." + site.getFileName() + suffix);
  }
}
