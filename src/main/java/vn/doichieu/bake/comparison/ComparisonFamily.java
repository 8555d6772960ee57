package vn.doichieu.bake.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.doichieu.bake.oven.BarePage;
import vn.doichieu.bake.oven.CorpusStore;
import vn.doichieu.bake.oven.PageFamily;
import vn.doichieu.bake.site.Site;

/**
 * A family of pages below {@code so-sanh/}. Each of them is made a second time below {@code
 * nhung/}, bare, for an iframe on somebody else's page.
 */
abstract class ComparisonFamily extends PageFamily {

  static final String FOLDER = "so-sanh/";

  /** The pages of this family, as {@link PageFamily#pages} wants them, without the bare ones. */
  abstract Stream<DocumentModel> comparisons(Site site, CorpusStore store);

  @Override
  protected final Stream<DocumentModel> pages(Site site, CorpusStore store) {
    return site.portal().hasComparisons()
        ? comparisons(site, store).flatMap(page -> variants(page, site, store))
        : Stream.empty();
  }

  /** The edition of a page that travels alone, where the family makes one; {@code --editions}. */
  Optional<DocumentModel> edition(DocumentModel page, Site site, CorpusStore store) {
    return Optional.empty();
  }

  private Stream<DocumentModel> variants(DocumentModel page, Site site, CorpusStore store) {
    Optional<DocumentModel> edition =
        site.portal().editions() ? edition(page, site, store) : Optional.empty();
    page.put("editionAddress", edition.map(DocumentModel::getUri));
    return Stream.concat(Stream.of(page, BarePage.of(page)), edition.stream());
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
    return BarePage.offer(page, barePath(uri));
  }

  /** A comparison's address without its folder: the bare variant stands there below another. */
  private static String barePath(String uri) {
    if (!uri.startsWith(FOLDER)) {
      throw new IllegalArgumentException(uri);
    }
    return uri.substring(FOLDER.length());
  }
}
