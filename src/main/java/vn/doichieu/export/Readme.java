package vn.doichieu.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people must know of the data, in Vietnamese and in English. */
final class Readme {

  private static final String TEMPLATE = "README.md";
  private static final Pattern BLANK = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)}");
  private static final String RULE = "\n|---|---|---|\n";
  private static final String COLUMN_RULE = "\n|---|---|---|---|\n";

  private final Dataset data;
  private final Catalogue catalogue;
  private final Publication about;
  private final Optional<LocalDate> date;

  Readme(Dataset data, Catalogue catalogue, Publication about, Optional<LocalDate> date) {
    this.data = data;
    this.catalogue = catalogue;
    this.about = about;
    this.date = date;
  }

  /** The text, in Markdown. */
  String text() throws IOException {
    Words vietnamese = new Words(Words.VIETNAMESE);
    Words english = new Words(Words.ENGLISH);
    return BLANK
        .matcher(template())
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(
                    fill(
                        blank.group(2),
                        blank.group(1).equals(Words.ENGLISH) ? english : vietnamese)))
        .replaceAll("\n{3,}", "\n\n");
  }

  private String fill(String blank, Words words) {
    return switch (blank) {
      case "title" -> words.get("data.title", about.name());
      case "description" -> words.get("data.description");
      case "files" -> files(words);
      case "parts" -> parts(words);
      case "columns" -> columns(words);
      case "cite" -> cite(words);
      case "licence" -> licence(words);
      case "version" -> version(words);
      default -> throw new IllegalStateException("Nothing to put in: " + blank);
    };
  }

  private String files(Words words) {
    String folder = data.isSplit() ? words.get("readme.parts.folder") + "/" : "";
    Stream<String> tables =
        catalogue.tables().stream()
            .map(
                table -> {
                  String name = (table.isSplit() ? folder : "") + table.id();
                  return row(
                      code(name + ".csv") + ", " + code(name + ".json"),
                      words.get("table." + table.id())
                          + ": "
                          + words.get("table." + table.id() + ".meaning"),
                      Integer.toString(table.rows()));
                });
    Stream<String> others =
        Stream.of(
            row(code(folder + "doi-chieu.xlsx"), words.get("readme.files.workbook"), ""),
            row(code("chi-tieu/<id>.csv"), words.get("readme.files.indicator.csv"), ""),
            row(code("chi-tieu/<id>.json"), words.get("readme.files.indicator.json"), ""),
            row(code("lich/<id>.ics"), words.get("readme.files.calendar"), ""),
            row(
                code(
                    data.isSplit()
                        ? "lich/" + words.get("readme.parts.folder") + ".ics"
                        : "lich/tat-ca.ics"),
                words.get("readme.files.calendars"),
                ""),
            row(code("cap/<a>--<b>.csv"), words.get("readme.files.pair"), ""),
            row(code("van-ban/<id>.js"), words.get("readme.files.script"), ""),
            row(code("datapackage.json"), words.get("readme.files.descriptor"), ""),
            row(code("schema/*.schema.json"), words.get("readme.files.schema"), ""),
            row(code("SHA256SUMS"), words.get("readme.files.checksums"), ""));
    return words.get("readme.files.heading") + RULE + lines(Stream.concat(tables, others));
  }

  private String parts(Words words) {
    if (catalogue.parts().isEmpty()) {
      return "";
    }
    return words.get("readme.parts")
        + "\n\n"
        + words.get("readme.parts.heading")
        + "\n|---|---|\n"
        + lines(
            catalogue.parts().stream().map(part -> row(code(part.folder()), name(part, words))));
  }

  private static String name(DataPart part, Words words) {
    return part.folder().equals(Dataset.UNPLACED) ? words.get("part.unplaced") : part.name();
  }

  private String columns(Words words) {
    return data.tables().stream()
        .map(rows -> words.describe(rows.table(), 0, false))
        .map(table -> columns(table, words))
        .collect(Collectors.joining("\n\n"));
  }

  private static String columns(DataTable table, Words words) {
    return "### "
        + code(table.id())
        + "\n\n"
        + words.get("readme.columns.heading")
        + COLUMN_RULE
        + lines(
            table.columns().stream()
                .map(
                    column ->
                        row(
                            code(column.name()),
                            column.title(),
                            words.get("type." + column.type()),
                            plain(column.meaning()))));
  }

  private String cite(Words words) {
    return Stream.of(
            Optional.of(words.get("readme.cite", about.owner().orElse(about.name()), about.name())),
            date.map(day -> words.get("readme.cite.date", day(day, words))),
            about.baseUrl().map(address -> address + "du-lieu/"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" ", "> ", ""));
  }

  private String licence(Words words) {
    return about
        .licence()
        .map(
            licence ->
                licence
                    .address()
                    .map(at -> words.get("readme.licence.address", licence.name(), at))
                    .orElseGet(() -> words.get("readme.licence", licence.name())))
        .orElseGet(() -> words.get("readme.licence.none", whomToAsk(words)));
  }

  private String whomToAsk(Words words) {
    String owner = about.owner().orElseGet(() -> words.get("readme.owner"));
    return about
        .contact()
        .map(contact -> words.get("readme.owner.contact", owner, contact))
        .orElse(owner);
  }

  private String version(Words words) {
    return date.map(
            day ->
                words.get(
                    "readme.version", about.version(), day(day, words), about.contentVersion()))
        .orElseGet(
            () -> words.get("readme.version.undated", about.version(), about.contentVersion()));
  }

  private static String day(LocalDate day, Words words) {
    return DateTimeFormatter.ofPattern(words.get("date.pattern"), Locale.ROOT).format(day);
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Angle brackets that Markdown would take for HTML. */
  private static String plain(String text) {
    return text.replace("<", "\\<");
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String template() throws IOException {
    try (InputStream template =
        Objects.requireNonNull(Readme.class.getResourceAsStream(TEMPLATE))) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
