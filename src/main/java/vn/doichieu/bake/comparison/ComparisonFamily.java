package vn.doichieu.bake.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Site;

/**
 * A family of pages below {@code so-sanh/}. Each of them is made a second time below {@code
 * nhung/}, bare, for an iframe on somebody else's page.
 */
abstract class ComparisonFamily extends PageFamily {

  static final String FOLDER = "so-sanh/";
  static final String BARE_FOLDER = "nhung/";

  /** The pages of this family, as {@link PageFamily#pages} wants them, without the bare ones. */
  abstract Stream<DocumentModel> comparisons(Site site, CorpusStore store);

  @Override
  protected final Stream<DocumentModel> pages(Site site, CorpusStore store) {
    return site.portal().hasComparisons()
        ? comparisons(site, store).flatMap(page -> Stream.of(page, bare(page)))
        : Stream.empty();
  }

  /**
   * A page of a comparison.
   *
   * @param csv address of the file with the same data
   */
  static DocumentModel comparison(
      String type, String uri, String title, String description, Optional<String> csv) {
    DocumentModel page = page(type, uri, title);
    page.put("description", description);
    page.put("csv", csv);
    page.put("bareAddress", bareAddress(uri));
    return page;
  }

  /** Address of the bare variant of a page. */
  static String bareAddress(String uri) {
    if (!uri.startsWith(FOLDER)) {
      throw new IllegalArgumentException(uri);
    }
    return BARE_FOLDER + uri.substring(FOLDER.length());
  }

  private static DocumentModel bare(DocumentModel page) {
    DocumentModel bare = new DocumentModel();
    bare.putAll(page);
    String uri = bareAddress(page.getUri());
    bare.setUri(uri);
    bare.setRootPath("../".repeat((int) uri.chars().filter(c -> c == '/').count()));
    bare.put("fullAddress", page.getUri());
    return bare;
  }
}
