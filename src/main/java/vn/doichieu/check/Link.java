package vn.doichieu.check;

import java.util.stream.Stream;
import vn.doichieu.model.Location;
import vn.doichieu.model.SourceFile;
import vn.doichieu.model.Text;

/**
 * A link in its document.
 *
 * @param from address of the page that holds it, without extension, relative to the site's root
 * @param at where it stands in the source
 * @param written its target, as written
 */
record Link(String from, Location at, String written) {

  /** The links of a document, in reading order. */
  static Stream<Link> of(String address, SourceFile file, Text text) {
    return text.allPassages()
        .flatMap(passage -> passage.wording().links().stream())
        .map(link -> new Link(address, file.at(link.line()), link.target()));
  }
}
