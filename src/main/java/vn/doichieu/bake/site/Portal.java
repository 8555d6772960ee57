package vn.doichieu.bake.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doichieu.export.Licence;
import vn.doichieu.export.Publication;
import vn.doichieu.export.linked.LinkedData;
import vn.doichieu.model.Article;

/**
 * What every page says of the portal as a whole; templates see it as {@code portal}.
 *
 * @param name its name
 * @param owner the body that answers for it
 * @param contact how to reach the owner
 * @param report where errors are reported: an e-mail or web address
 * @param baseUrl address it is published at, ending in {@code /}
 * @param licence the licence of the open data, as the owner declared it
 * @param version version of the program
 * @param editions whether PDFs and single-file editions are made
 * @param lastChanged day the content last changed
 * @param contentVersion which state of the content this is, 12 hexadecimal digits
 * @param built day that the publisher set for the build
 * @param hasIndicators whether there are pages of indicators
 * @param comparisons the ways to compare that there are pages of
 * @param hasPlaces whether there are pages of places
 * @param hasGlossary whether there is a glossary
 * @param articles the portal's own pages
 */
public record Portal(
    String name,
    Optional<String> owner,
    Optional<String> contact,
    Optional<String> report,
    Optional<String> baseUrl,
    Optional<Licence> licence,
    String version,
    boolean editions,
    Optional<LocalDate> lastChanged,
    String contentVersion,
    Optional<LocalDate> built,
    boolean hasIndicators,
    List<Comparison> comparisons,
    boolean hasPlaces,
    boolean hasGlossary,
    List<Article> articles) {

  /** Whether there are pages that set plans side by side. */
  public boolean hasComparisons() {
    return !comparisons.isEmpty();
  }

  /** Whether there is a feed of what changed: it needs a base URL and a day. */
  public boolean hasFeed() {
    return baseUrl.isPresent() && lastChanged.isPresent();
  }

  /** Describes pages to programs. */
  public LinkedData linkedData() {
    return new LinkedData(publication());
  }

  /** What the open data say of who publishes them. */
  public Publication publication() {
    return new Publication(name, owner, contact, baseUrl, licence, version, contentVersion);
  }
}
