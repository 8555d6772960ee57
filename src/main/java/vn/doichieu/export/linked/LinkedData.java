package vn.doichieu.export.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.export.Catalogue;
import vn.doichieu.export.DataFile;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.Licence;
import vn.doichieu.export.Publication;
import vn.doichieu.export.table.Value;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Plan;

/**
 * Describes pages to programs, in the words of schema.org. Nothing is said that the content does
 * not state, and addresses of the portal's own are absolute or, without a base URL, left out. Safe
 * to share between threads.
 *
 * <pre>{@code
 * String json = new LinkedData(publication).plan(plan, address, Optional.empty(), "…", relations, true);
 * }</pre>
 */
public final class LinkedData {

  private static final String VIETNAMESE = "vi";
  private static final String DATA = "du-lieu/";
  private static final String EDITIONS = "tai-ve/van-ban/";

  private final Publication about;

  /**
   * @param about what the portal says of itself
   */
  public LinkedData(Publication about) {
    this.about = about;
  }

  /** The portal as a whole, for its home page. */
  public String portal(String description) {
    return JsonLd.of(
        site().with("description", description).withNode("publisher", owner().map(Node::value)));
  }

  /**
   * A plan, for its page.
   *
   * @param address its page, relative to the site's root
   * @param place name of its place
   * @param description one sentence about it
   * @param relations how it stands to the others of the portal
   * @param hasEditions whether there are a PDF and a single-file edition of it
   */
  public String plan(
      Plan plan,
      String address,
      Optional<String> place,
      String description,
      Relations relations,
      boolean hasEditions) {
    Node page =
        Node.of("WebPage")
            .with("url", absolute(address))
            .withDay("datePublished", Optional.of(plan.metadata().published()))
            .withDay("dateModified", Optional.of(relations.changed()));
    List<Value> copies = new ArrayList<>();
    copy("van-ban/" + plan.id() + ".md", "text/markdown").ifPresent(copies::add);
    plan.metadata()
        .source()
        .flatMap(source -> copy("van-ban/" + source.file(), "text/plain"))
        .ifPresent(copies::add);
    if (hasEditions) {
      copy(EDITIONS + plan.id() + ".pdf", "application/pdf").ifPresent(copies::add);
      copy(EDITIONS + plan.id() + ".html", "text/html").ifPresent(copies::add);
    }
    return JsonLd.of(
        new PlanNode(plan, place, relations)
            .node()
            .with("description", description)
            .with("inLanguage", VIETNAMESE)
            .with("url", absolute(address))
            .with("mainEntityOfPage", page.value())
            .with("isPartOf", site().value())
            .with("encoding", copies));
  }

  /**
   * The open data as a whole. Where tables are split by province only what is whole is named: the
   * descriptor among it lists the rest.
   *
   * @param changed day the content last changed
   */
  public String dataset(
      String name, String description, Catalogue catalogue, Optional<LocalDate> changed) {
    List<Value> files =
        catalogue.files().stream()
            .filter(file -> file.part().isEmpty())
            .filter(
                file ->
                    switch (file.kind()) {
                      case TABLE_CSV, TABLE_JSON, WORKBOOK, DESCRIPTOR -> true;
                      default -> false;
                    })
            .flatMap(file -> download(file).stream())
            .toList();
    return JsonLd.of(
        dataset(name, description, changed)
            .with("url", absolute(DATA + "index.html"))
            .with("distribution", files));
  }

  /**
   * The targets of an indicator.
   *
   * @param changed day the content last changed
   */
  public String indicator(
      Indicator indicator, String description, String whole, Optional<LocalDate> changed) {
    Node measured =
        Node.of("PropertyValue")
            .with("name", indicator.name())
            .with("unitText", indicator.measure().unit());
    List<Value> files = new ArrayList<>();
    for (Kind kind : List.of(Kind.INDICATOR_CSV, Kind.INDICATOR_JSON)) {
      absolute(DATA + "chi-tieu/" + indicator.id() + "." + kind.format())
          .ifPresent(address -> files.add(download(address, kind).value()));
    }
    Node all = Node.of("Dataset").with("name", whole).with("url", absolute(DATA + "index.html"));
    return JsonLd.of(
        dataset(indicator.name(), description, changed)
            .with("url", absolute("chi-tieu/" + indicator.id() + ".html"))
            .with("variableMeasured", measured.value())
            .with("isPartOf", all.value())
            .with("distribution", files));
  }

  /**
   * The trail that leads to a page. Empty without a base URL: a step is nothing without an absolute
   * address, and nobody lists a portal in search results that does not know where it stands.
   *
   * @param steps from the home page to the page itself
   */
  public Optional<String> trail(List<Step> steps) {
    if (about.baseUrl().isEmpty()) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    for (Step step : steps) {
      items.add(
          Node.of("ListItem")
              .with("position", Value.of(items.size() + 1))
              .with("name", step.name())
              .with("item", absolute(step.address()))
              .value());
    }
    return Optional.of(JsonLd.of(Node.of("BreadcrumbList").with("itemListElement", items)));
  }

  private Node dataset(String name, String description, Optional<LocalDate> changed) {
    return Node.of("Dataset")
        .with("name", name)
        .with("description", description)
        .with("inLanguage", VIETNAMESE)
        .with("isAccessibleForFree", new Value.Flag(true))
        .withDay("dateModified", changed)
        .withNode("license", about.licence().map(LinkedData::licence))
        .withNode("creator", owner().map(Node::value))
        .with("includedInDataCatalog", catalogue().value());
  }

  private Node catalogue() {
    return Node.of("DataCatalog").with("name", about.name()).with("url", absolute("index.html"));
  }

  private Node site() {
    return Node.of("WebSite")
        .with("name", about.name())
        .with("inLanguage", VIETNAMESE)
        .with("url", absolute("index.html"));
  }

  private Optional<Node> owner() {
    return about.owner().map(name -> Node.of("Organization").with("name", name));
  }

  private static Value licence(Licence licence) {
    return licence
        .address()
        .<Value>map(Value::of)
        .orElseGet(() -> Node.of("CreativeWork").with("name", licence.name()).value());
  }

  private Optional<Value> copy(String address, String mediaType) {
    return absolute(address)
        .map(
            url ->
                Node.of("MediaObject")
                    .with("encodingFormat", mediaType)
                    .with("contentUrl", url)
                    .value());
  }

  private Optional<Value> download(DataFile file) {
    return absolute(DATA + file.path())
        .map(url -> download(url, file.kind()).with("name", file.title()).value());
  }

  private static Node download(String url, Kind kind) {
    return Node.of("DataDownload").with("encodingFormat", kind.mediaType()).with("contentUrl", url);
  }

  private Optional<String> absolute(String address) {
    return about.baseUrl().map(base -> base + address);
  }
}
