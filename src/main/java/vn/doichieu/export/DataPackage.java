package vn.doichieu.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.export.DataFile.Kind;
import vn.doichieu.export.table.Rows;
import vn.doichieu.export.table.Table;
import vn.doichieu.export.table.Value;

/** Describes the whole folder as a Frictionless Data Package, version 2 and readable as 1. */
final class DataPackage {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  /** Ids of licences, such as {@code CC-BY-4.0}, have no spaces. */
  private static final Pattern LICENCE_ID = Pattern.compile("[-A-Za-z0-9._]+");

  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private final Dataset data;
  private final Catalogue catalogue;
  private final Words words;
  private final Publication about;
  private final Optional<LocalDate> date;

  DataPackage(
      Dataset data, Catalogue catalogue, Words words, Publication about, Optional<LocalDate> date) {
    this.data = data;
    this.catalogue = catalogue;
    this.words = words;
    this.about = about;
    this.date = date;
  }

  /** The descriptor. */
  Value value() {
    Members all = new Members();
    all.add("$schema", PROFILE);
    all.add("name", "doi-chieu");
    all.add("title", words.get("data.title", about.name()));
    all.add("description", words.get("data.description"));
    about.baseUrl().ifPresent(address -> all.add("homepage", address));
    date.ifPresent(
        day -> {
          all.add("version", version(day));
          all.add("created", day + "T00:00:00Z");
        });
    all.add("generator", "doichieu " + about.version());
    all.add("keywords", texts(List.of(words.get("data.keywords").split(", "))));
    about.licence().ifPresent(licence -> all.add("licenses", licenses(licence)));
    about.owner().ifPresent(owner -> all.add("contributors", contributors(owner)));
    all.add("resources", new Value.Items(resources()));
    return all.value();
  }

  /** A semantic version: the day, and which content of that day. */
  private String version(LocalDate day) {
    return day.getYear()
        + "."
        + day.getMonthValue()
        + "."
        + day.getDayOfMonth()
        + "+"
        + about.contentVersion();
  }

  /** A licence must have an id or an address; one that has only a name is told in the README. */
  private static Value licenses(Licence licence) {
    Members members = new Members();
    boolean hasId = LICENCE_ID.matcher(licence.name()).matches();
    if (hasId) {
      members.add("name", licence.name());
    }
    licence
        .address()
        .filter(WEB.asMatchPredicate())
        .or(() -> hasId ? Optional.empty() : Optional.of("README.md"))
        .ifPresent(address -> members.add("path", address));
    members.add("title", licence.name());
    return new Value.Items(List.of(members.value()));
  }

  private Value contributors(String owner) {
    Members members = new Members();
    members.add("title", owner);
    members.add("role", "publisher");
    about.contact().ifPresent(contact -> members.add("contact", contact));
    return new Value.Items(List.of(members.value()));
  }

  private List<Value> resources() {
    List<Value> resources = new ArrayList<>();
    for (Rows<?> rows : data.tables()) {
      resources.add(table(rows.table()));
    }
    for (DataFile file : catalogue.files()) {
      switch (file.kind()) {
        case TABLE_JSON, WORKBOOK, INDICATOR_JSON -> resources.add(file(file));
        case INDICATOR_CSV -> resources.add(indicator(file));
        default -> {
          // Tables stand first; schemas, this file and the README are no data.
        }
      }
    }
    return resources;
  }

  private Value table(Table<?> table) {
    List<DataFile> files = catalogue.files(Kind.TABLE_CSV, table.id());
    Members resource = new Members();
    resource.add("name", table.id());
    resource.add("title", words.get("table." + table.id()));
    resource.add("description", words.get("table." + table.id() + ".meaning"));
    resource.add("type", "table");
    resource.add("profile", "tabular-data-resource");
    if (files.size() == 1 && files.get(0).part().isEmpty()) {
      resource.add("path", files.get(0).path());
      addFormat(resource, Kind.TABLE_CSV);
      addMeasure(resource, files.get(0));
    } else {
      resource.add("path", texts(files.stream().map(DataFile::path).toList()));
      addFormat(resource, Kind.TABLE_CSV);
      resource.add("parts", new Value.Items(files.stream().map(DataPackage::part).toList()));
    }
    resource.add("schema", TableSchema.full(table, words));
    return resource.value();
  }

  private static Value part(DataFile file) {
    Members part = new Members();
    part.add("path", file.path());
    part.add("title", file.title());
    addMeasure(part, file);
    return part.value();
  }

  private Value indicator(DataFile file) {
    Members resource = new Members();
    addName(resource, file);
    resource.add("type", "table");
    resource.add("profile", "tabular-data-resource");
    resource.add("path", file.path());
    addFormat(resource, file.kind());
    addMeasure(resource, file);
    resource.add("schema", TableSchema.types(data.targets().table()));
    return resource.value();
  }

  private static Value file(DataFile file) {
    Members resource = new Members();
    addName(resource, file);
    resource.add("path", file.path());
    addFormat(resource, file.kind());
    addMeasure(resource, file);
    if (file.kind() == Kind.TABLE_JSON) {
      file.subject()
          .ifPresent(table -> resource.add("jsonSchema", "schema/" + table + ".schema.json"));
    }
    return resource.value();
  }

  /** The path with dots, which ids do not have, so that no two names are the same. */
  private static void addName(Members resource, DataFile file) {
    resource.add("name", file.path().replace('/', '.'));
    resource.add("title", file.title());
  }

  private static void addFormat(Members resource, Kind kind) {
    resource.add("format", kind.format());
    resource.add("mediatype", kind.mediaType());
    if (kind != Kind.WORKBOOK) {
      resource.add("encoding", "utf-8");
    }
  }

  private static void addMeasure(Members resource, DataFile file) {
    resource.add("bytes", Value.of(java.math.BigDecimal.valueOf(file.bytes())));
    resource.add("hash", "sha256:" + file.sha256());
  }

  static Value texts(List<String> texts) {
    return new Value.Items(texts.stream().map(Value::of).toList());
  }
}
