package vn.doichieu.export.feed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.doichieu.export.Publication;
import vn.doichieu.model.Corpus;

/**
 * {@code atom.xml} (RFC 4287): the plans that came or changed last. An entry keeps its id, which is
 * the address of the plan's page, as long as the portal keeps its base URL.
 */
public final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String FILE = "atom.xml";

  private static final int MOST_ENTRIES = 100;

  /** Front matter states days, and those are days in Việt Nam. */
  private static final String MIDNIGHT = "T00:00:00+07:00";

  private final Publication about;
  private final String baseUrl;
  private final FeedWords words;

  /**
   * @param about what the portal says of itself
   * @param baseUrl address it is published at, in ASCII, ending in {@code /}
   */
  public AtomFeed(Publication about, String baseUrl, FeedWords words) {
    this.about = about;
    this.baseUrl = baseUrl;
    this.words = words;
  }

  /**
   * Writes the feed.
   *
   * @param lastChanged day the content last changed
   * @param site the site's folder
   * @throws java.io.UncheckedIOException where it cannot be written
   */
  public void write(Corpus corpus, LocalDate lastChanged, Path site) {
    List<FeedEntry> entries = entries(corpus);
    LocalDate updated =
        entries.stream().map(FeedEntry::changed).max(Comparator.naturalOrder()).orElse(lastChanged);
    XmlFile.write(
        site.resolve(FILE),
        "feed",
        NAMESPACE,
        xml -> {
          xml.vietnamese();
          writeHead(updated, xml);
          for (FeedEntry entry : entries) {
            writeEntry(entry, xml);
          }
        });
  }

  private static List<FeedEntry> entries(Corpus corpus) {
    return corpus.plans().stream()
        .map(
            plan ->
                new FeedEntry(
                    plan,
                    corpus.succession().replaced(plan).flatMap(corpus::plan),
                    corpus.succession().replacement(plan.id()),
                    corpus.succession().changed(plan)))
        .sorted(FeedEntry.NEWEST_FIRST)
        .limit(MOST_ENTRIES)
        .toList();
  }

  private void writeHead(LocalDate updated, XmlFile xml) throws XMLStreamException {
    xml.element("id", baseUrl + FILE);
    xml.element("title", words.get("feed.title", about.name()));
    xml.element("subtitle", words.get("feed.subtitle"));
    xml.element("updated", updated + MIDNIGHT);
    link("self", baseUrl + FILE, "application/atom+xml", xml);
    link("alternate", baseUrl + "index.html", "text/html", xml);
    author(about.owner().orElse(about.name()), xml);
  }

  private void writeEntry(FeedEntry entry, XmlFile xml) throws XMLStreamException {
    String address = baseUrl + entry.address();
    xml.begin("entry");
    xml.element("id", address);
    xml.element("title", entry.title(words));
    xml.element("published", entry.plan().metadata().published() + MIDNIGHT);
    xml.element("updated", entry.changed() + MIDNIGHT);
    link("alternate", address, "text/html", xml);
    if (entry.related().isPresent()) {
      link("related", baseUrl + entry.related().get(), "text/html", xml);
    }
    author(entry.plan().metadata().issuer(), xml);
    xml.element("summary", entry.summary(words));
    xml.end();
  }

  private static void author(String name, XmlFile xml) throws XMLStreamException {
    xml.begin("author");
    xml.element("name", name);
    xml.end();
  }

  private static void link(String relation, String address, String type, XmlFile xml)
      throws XMLStreamException {
    xml.empty("link");
    xml.attribute("rel", relation);
    xml.attribute("type", type);
    xml.attribute("href", address);
  }
}
