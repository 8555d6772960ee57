package vn.doichieu.browser;

import java.nio.file.Path;

/**
 * One page of the site.
 *
 * @param path address relative to the site's root, such as {@code van-ban/hung-yen.html}
 */
record Page(String path) implements Comparable<Page> {

  /** The page's file in a copy of the site. */
  Path in(Path site) {
    return site.resolve(path);
  }

  /**
   * The pages of one family share a template: {@code van-ban/*} are the plans, {@code
   * van-ban/index} lists them, and every page at the root is a family of its own.
   */
  String family() {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1, path.length() - ".html".length());
    return slash < 0 || name.equals("index")
        ? path.substring(0, path.length() - ".html".length())
        : path.substring(0, slash) + "/*";
  }

  @Override
  public int compareTo(Page other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
