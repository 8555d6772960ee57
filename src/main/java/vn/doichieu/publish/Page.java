package vn.doichieu.publish;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doichieu.model.Finding;
import vn.doichieu.model.Location;

/**
 * What is kept of an inspected page until all pages are read: as little as the links of other pages
 * need.
 *
 * @param name path from the site's folder
 * @param findings what is wrong with the page by itself
 * @param ids the ids on the page, a line each: one string takes a fraction of a set's memory
 * @param links links to anchors in other pages
 */
record Page(String name, List<Finding> findings, String ids, List<Link> links) {

  /**
   * A place in a page.
   *
   * @param target path of that page
   * @param fragment its id, as the link has it
   */
  record Anchor(String target, String fragment) {

    boolean isIn(Set<String> ids) {
      return ids.contains(fragment) || ids.contains(Address.unescape(fragment).orElse(fragment));
    }
  }

  /**
   * A link to an anchor.
   *
   * @param line where the link stands, 0 if not asked for
   */
  record Link(Anchor anchor, int line) {

    Finding broken(String page) {
      return Finding.error(
          new Location(page, line), "site.broken-anchor", anchor.target(), anchor.fragment());
    }
  }

  Page {
    findings = List.copyOf(findings);
    links = List.copyOf(links);
  }

  Set<String> idSet() {
    return new HashSet<>(Arrays.asList(ids.split("\n")));
  }
}
